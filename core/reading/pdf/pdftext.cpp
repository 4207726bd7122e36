// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/pdftext.h"

#include "core/base/utf8.h"
#include "core/reading/markdown/markdownreader.h"
#include "core/reading/pdf/pdflinks.h"

#include <algorithm>
#include <cmath>

namespace entente {

namespace {

constexpr std::string_view joint = " – "; ///< between heads that stand above each other

/// Whether a line may end behind a word though no space is there: "long-", "and/", "word—".
bool goesOnClose(std::string_view word)
{
    const text::Decoded last = text::decodeBefore(word, word.size());
    return word.size() > last.length
        && std::u32string_view(U"-\u2010\u2014/").find(last.character) != std::u32string_view::npos;
}

} // namespace

PdfJoint jointOf(const PdfWord &before, const PdfWord &next)
{
    const float size = std::max(before.size, next.size);
    const float gap = next.box.left - before.box.right;
    if (before.page != next.page || std::abs(before.baseline - next.baseline) > 0.6F * size
        || gap < -2 * size)
        return PdfJoint::LineEnd;
    return next.spaceBefore || gap > 0.13F * size ? PdfJoint::Space : PdfJoint::Close;
}

PdfText::PdfText(Briefing &briefing, const PdfDocument &document, const PdfReferences &references)
    : m_briefing(briefing),
      m_document(document),
      m_references(references),
      m_text(briefing, nullptr),
      m_hyphens(document)
{
}

void PdfText::place(const PdfWords &words, std::size_t first, std::uint16_t column)
{
    const auto whole = [](float at, bool isEnd) {
        constexpr float most = 32'000;
        return static_cast<std::int16_t>(
            std::clamp(isEnd ? std::ceil(at) : std::floor(at), -most, most));
    };
    const PdfWord &word = *words[first];
    PdfBox box = word.box;
    for (std::size_t i = first; i < words.size() && words[i]->page == word.page; ++i) {
        if (i > first && words[i]->baseline < words[i - 1]->baseline - 2 * word.size)
            break; // the next column
        box.extend(words[i]->box);
    }
    const PageBox rounded{whole(box.left, false), whole(box.top, false), whole(box.right, true),
                          whole(box.bottom, true)};
    m_briefing.locators.push_back({m_text.size(), PagePlace{word.page + 1, column, rounded}});
}

void PdfText::styles(const PdfWord &word, const Block &form)
{
    const bool isPlain = form.kind == BlockKind::Heading || form.kind == BlockKind::Code;
    std::int32_t link = -1;
    if (word.link >= 0) {
        const auto [entry, isNew] = m_links.try_emplace({word.page, word.link}, -1);
        if (isNew)
            entry->second = m_text.addLink(
                addressOf(m_document.pages[word.page].links[static_cast<std::size_t>(word.link)]));
        link = entry->second;
    }
    m_text.setStyles(isPlain ? std::uint8_t{0} : word.styles, link);
}

void PdfText::word(const PdfWord &word, std::string_view text, const PdfBlock &block)
{
    const auto reference = m_references.find(&word);
    if (reference != m_references.end()) {
        m_text.noteReference(reference->second);
        return;
    }
    styles(word, block.form);
    m_text.words(text);
}

void PdfText::words(const PdfWords &words, const PdfBlock &block)
{
    const bool isCode = block.form.kind == BlockKind::Code;
    auto lineEnd = block.lineEnds.begin();
    for (std::size_t i = 0; i < words.size(); ++i) {
        const PdfWord &word = *words[i];
        if (i > 0) {
            const PdfJoint joint = jointOf(*words[i - 1], word);
            if (isCode && lineEnd != block.lineEnds.end() && *lineEnd == i) {
                m_text.lineBreak();
                ++lineEnd;
            } else if (isCode) {
                if (joint != PdfJoint::Close)
                    m_text.words(" ");
            } else if (joint == PdfJoint::Space) {
                m_text.space();
            } else if (joint == PdfJoint::LineEnd && !PdfHyphens::joins(*words[i - 1], word)) {
                const auto last = text::decodeBefore(words[i - 1]->text, words[i - 1]->text.size());
                const auto first = text::decode(word.text, 0);
                const bool isUnparted = text::isEastAsian(last.character)
                    && text::isEastAsian(first.character);
                if (!isUnparted && !goesOnClose(words[i - 1]->text))
                    m_text.space();
            }
        }
        std::string_view text = word.text;
        const bool isParted = i + 1 < words.size() && PdfHyphens::joins(word, *words[i + 1]);
        if (isParted && !isCode && m_hyphens.isUndone(word, *words[i + 1]))
            text = withoutHyphen(text);
        // Where a block goes on over a page or column, its place does, too.
        const auto column = std::find_if(block.columns.begin(), block.columns.end(),
                                         [i](const auto &each) { return each.first == i; });
        if (i > 0 && (words[i - 1]->page != word.page || column != block.columns.end()))
            place(words, i, column == block.columns.end() ? block.column : column->second);
        this->word(word, text, block);
        if (i == 0 && !m_text.inCell()) { // the gap before the block is none of its
            place(words, 0, block.column);
            m_briefing.locators.back().text = m_briefing.blocks.back().text.begin;
        }
    }
}

void PdfText::cells(const PdfBlock &block)
{
    PdfBlock cell = block;
    cell.grid.reset();
    cell.form.kind = BlockKind::Paragraph;
    for (const PdfCell &each : block.grid->cells) {
        if (each.words.empty())
            continue;
        m_text.begin(cell.form);
        cell.words = each.words;
        words(cell.words, cell);
    }
}

void PdfText::grid(const PdfBlock &block)
{
    const PdfGrid &grid = *block.grid;
    if (grid.columns > maximumColumns) {
        cells(block);
        return;
    }
    constexpr std::size_t nobody = ~std::size_t{0};
    std::vector<std::size_t> slots(std::size_t{grid.rows} * grid.columns, nobody);
    for (std::size_t i = 0; i < grid.cells.size(); ++i) {
        const PdfCell &cell = grid.cells[i];
        for (std::uint32_t y = cell.row; y < std::min(cell.row + cell.rows, grid.rows); ++y) {
            for (std::uint32_t x = cell.column;
                 x < std::min(cell.column + cell.columns, grid.columns); ++x) {
                std::size_t &slot = slots[std::size_t{y} * grid.columns + x];
                slot = slot == nobody ? i : slot;
            }
        }
    }
    std::vector<TextRange> written(grid.cells.size());
    std::vector<bool> isWritten(grid.cells.size());
    std::size_t left = std::size_t{1} << 20; // bytes that may be repeated
    PdfBlock inner;
    inner.column = block.column;
    const auto fill = [&](std::size_t index) {
        if (isWritten[index]) {
            if (written[index].size() > left)
                return;
            left -= written[index].size();
            m_text.repeat(written[index]);
            return;
        }
        const std::uint32_t begin = m_text.size();
        inner.words = grid.cells[index].words;
        words(inner.words, inner);
        isWritten[index] = true;
        written[index] = {begin, m_text.size()};
    };
    m_text.beginTable(block.form);
    const auto placeRow = [&](std::uint32_t row) {
        for (const PdfCell &cell : grid.cells) {
            if (cell.row != row || cell.words.empty())
                continue;
            place(cell.words, 0, block.column);
            return;
        }
    };
    m_text.beginRow(true);
    placeRow(0);
    for (std::uint32_t column = 0; column < grid.columns; ++column) {
        m_text.beginCell(Alignment::Start);
        std::size_t before = nobody;
        for (std::uint32_t row = 0; row < grid.headRows; ++row) {
            const std::size_t slot = slots[std::size_t{row} * grid.columns + column];
            if (slot == nobody || slot == before || grid.cells[slot].words.empty())
                continue;
            if (before != nobody)
                m_text.joint(joint);
            fill(slot);
            before = slot;
        }
        m_text.endCell();
    }
    for (std::uint32_t row = grid.headRows; row < grid.rows; ++row) {
        m_text.beginRow(false);
        placeRow(row);
        for (std::uint32_t column = 0; column < grid.columns; ++column) {
            m_text.beginCell(Alignment::Start);
            const std::size_t slot = slots[std::size_t{row} * grid.columns + column];
            const bool repeats = slot != nobody && isWritten[slot];
            if (slot != nobody)
                fill(slot);
            m_text.endCell(repeats);
        }
    }
    for (const PdfCell &cell : grid.cells) {
        const std::uint32_t heads = grid.headRows;
        if ((cell.rows < 2 && cell.columns < 2) || (cell.row < heads && heads > 1)
            || (cell.row < heads && cell.row + cell.rows > heads))
            continue;
        const auto row = cell.row < heads ? -1 : static_cast<std::int32_t>(cell.row - heads);
        m_text.table().spans.push_back({row, cell.column, cell.rows, cell.columns});
    }
    m_text.endTable();
}

void PdfText::write(const PdfBlock &block)
{
    if (block.grid) {
        grid(block);
        return;
    }
    m_text.begin(block.form);
    if (!block.alternative.empty()) {
        m_text.setStyles(0, -1);
        m_text.image(block.alternative, {});
    }
    words(block.words, block);
}

} // namespace entente
