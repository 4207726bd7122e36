// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/briefing/briefing.h"

namespace entente {

/// Reads YAML between two lines of three hyphens at the head of the source into the metadata, and
/// answers where the body begins; 0 where there is no front matter. It is front matter only where
/// it begins directly under the first line and is a mapping with a key of metadata; else it is
/// text, and stays in the body.
/// Keys are matched without regard to case: title, subtitle, date (or published_time and its like),
/// source (or source_url, publisher, author), language (or lang), marking (or tlp, classification
/// and their like, at any depth), sample. All else becomes Metadata::further, comments as well.
/// Where a last entry "content" (or body, text, markdown) holds a block of text and nothing stands
/// behind the front matter, that block is the body.
[[nodiscard]] Result<std::size_t> readFrontMatter(Briefing &briefing);

} // namespace entente
