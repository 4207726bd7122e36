// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/reading/briefingbuilder.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// The characters that an HTML entity such as "&nbsp;" or "&#8211;" stands for; the entity itself
/// where it is unknown.
[[nodiscard]] std::string decodedEntity(std::string_view entity);

/// Raw HTML met within Markdown, kept with where each of its lines lies in the source.
struct HtmlFragment
{
    std::string html;
    std::vector<Anchor> anchors; ///< Anchor::text counts in html

    [[nodiscard]] std::uint32_t sourceOffset(std::size_t htmlOffset) const;
};

/// Appends the blocks of a fragment, tables as tables, within the given depth of lists and
/// quotations. Scripts and styles are left out; nothing is fetched.
void appendHtml(BriefingBuilder &builder, const HtmlFragment &fragment, std::uint8_t listDepth,
                std::uint8_t quoteDepth);

} // namespace entente
