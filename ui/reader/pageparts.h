// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/pagetext.h"

namespace entente::ui {

enum class PartRole : std::uint8_t {
    Heading,
    Paragraph,
    Quotation,
    Caption,
    Code,
    Figure,
    List,
    ListItem,
    Table,
    Link,
};

/// What somebody who hears a page goes through: a heading, a paragraph, a list with its items, a
/// table; and in those that are words, the links.
struct PagePart
{
    PartRole role = PartRole::Paragraph;
    int level = 0;               ///< of a heading, from 1; how deep a list item lies
    TextRange text;              ///< of PageText::text()
    std::int32_t table = -1;     ///< index in Briefing::tables
    std::int32_t link = -1;      ///< index in Briefing::links
    std::vector<PagePart> parts; ///< items of a list, links of words
};

/// The parts of a page, in reading order. Cells of tables are not among them.
[[nodiscard]] std::vector<PagePart> partsOf(const PageText &page);
/// The links that can be followed in a range.
[[nodiscard]] std::vector<PagePart> linksIn(const PageText &page, TextRange range);

} // namespace entente::ui
