// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filterindex.h"
#include "ui/reader/figures.h"

#include <QCoreApplication>

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace entente::ui {

enum class ItemRole : std::uint8_t { Marking, Title, Subtitle, Byline, Sample, Block, TableRow };

/// One thing of a page that is laid out by itself: a part of the title block, a block, a row of a
/// table or some lines of code.
struct PageItem
{
    ItemRole role = ItemRole::Block;
    BlockKind kind = BlockKind::Paragraph;
    std::uint8_t rank = 0; ///< of a heading among those that the briefing uses, from 1
    std::uint8_t listDepth = 0;
    std::uint8_t quoteDepth = 0;
    bool ordered = false;
    bool first = true; ///< of the table or code that was cut into items
    bool last = true;
    bool isCaption = false; ///< of the table or figure beside it
    std::uint32_t number = 0;
    std::uint16_t note = 0;  ///< the footnote that it belongs to
    std::int32_t table = -1; ///< index in Briefing::tables
    std::int32_t row = -1;   ///< -1 for the column heads
    TextRange text;          ///< of PageText::text()
};

/// All that is read of a briefing, from the title down, as one text cut into items. Tables are cut
/// into rows and code into runs of lines, so that nothing long has to be laid out at once.
class PageText final
{
    Q_DECLARE_TR_FUNCTIONS(entente::ui::PageText)

public:
    explicit PageText(BriefingPtr briefing);

    [[nodiscard]] const Briefing &briefing() const { return *m_briefing; }
    /// Whether the page is laid out from the right, as its language is written.
    [[nodiscard]] bool isFromRight() const { return m_fromRight; }
    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] const std::vector<PageItem> &items() const { return m_items; }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_text.size()); }
    [[nodiscard]] std::string_view words(TextRange range) const;

    /// From the briefing's text to the page's and back.
    [[nodiscard]] TextRange toPage(TextRange range) const;
    [[nodiscard]] TextRange toBriefing(TextRange range) const;

    [[nodiscard]] std::size_t itemAt(std::uint32_t offset) const;
    [[nodiscard]] TextRange cell(const PageItem &row, std::size_t column) const;
    [[nodiscard]] std::span<const Mark> marksIn(TextRange range) const;
    /// The address behind the words at an offset, where it is one that can be opened.
    [[nodiscard]] std::string linkAt(std::uint32_t offset) const;
    [[nodiscard]] bool isOpenable(const Mark &mark) const;
    /// Where the words at an offset lead to on this page, if they do.
    [[nodiscard]] std::optional<std::uint32_t> placeBehind(std::uint32_t offset) const;

    /// The images that stand in an item, or in a part of it such as a cell, and have been read.
    [[nodiscard]] std::vector<const QImage *> imagesOf(const PageItem &item) const;
    [[nodiscard]] std::vector<const QImage *> imagesIn(TextRange range) const;
    void setImages(FigureImages images) { m_images = std::move(images); }

    /// The words of a range as plain text, with a blank line between paragraphs.
    [[nodiscard]] std::string plainText(TextRange range) const;

    /// Where a section begins, and which section an item belongs to (-1 before the first).
    [[nodiscard]] std::uint32_t sectionOffset(std::size_t section) const;
    [[nodiscard]] int sectionOfItem(std::size_t item) const;

private:
    void addTitleBlock();
    void addWords(ItemRole role, std::string_view words);
    void addBlock(const Block &block, std::uint8_t rank);
    void addRows(const PageItem &pattern, const Table &table);
    void addCode(PageItem pattern);
    void findInnerLinks();
    [[nodiscard]] const Mark *openableAt(std::uint32_t offset) const;

    std::shared_ptr<const Briefing> m_briefing;
    bool m_fromRight;
    std::string m_text;
    std::vector<PageItem> m_items;
    FigureImages m_images;
    std::map<std::int32_t, std::uint32_t> m_inner; ///< offsets that links of the briefing lead to
    std::uint32_t m_head = 0;                      ///< bytes of the title block
    std::uint32_t m_dropped = 0; ///< bytes of the briefing's text that only repeat the title
};

} // namespace entente::ui
