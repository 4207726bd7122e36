// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/briefing/result.h"

namespace entente {

/// Reads YAML between two lines of three hyphens at the head of the source into the metadata, and
/// answers where the body begins; 0 where there is no front matter. It begins on the first line,
/// directly under the rule, and one of its keys is one of metadata (headKey()); all else is text.
/// What has no meaning here is kept in Metadata::others. InvalidFrontMatter where what was meant as
/// front matter is no YAML, even with its plain values quoted.
[[nodiscard]] Result<std::size_t> readFrontMatter(Briefing &briefing);

} // namespace entente
