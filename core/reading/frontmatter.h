// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/briefing/result.h"

namespace entente {

/// Reads YAML between two lines of three hyphens at the head of the source into the metadata, and
/// answers where the body begins; 0 where there is no front matter.
/// Known keys: title, subtitle, date (or published_time), source (or source_url, publisher,
/// author), language (or lang), marking, sample. Others are left alone.
[[nodiscard]] Result<std::size_t> readFrontMatter(Briefing &briefing);

} // namespace entente
