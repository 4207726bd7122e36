// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/pdfprovenance.h"

#include "core/reading/pdf/pdftext.h"
#include "core/reading/provenance.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>

namespace entente {

namespace {

bool isExport(const PdfDocument &document)
{
    constexpr std::string_view producer = "<pdf:Producer>";
    const std::size_t at = document.metadata.find(producer);
    if (at == std::string::npos)
        return false;
    const std::string_view rest = std::string_view(document.metadata).substr(at + producer.size());
    return isOwnProgram(rest.substr(0, rest.find('<')));
}

std::string wordsIn(PdfWords::const_iterator begin, PdfWords::const_iterator end)
{
    std::string words;
    for (auto word = begin; word != end; ++word) {
        if (word != begin && jointOf(**(word - 1), **word) != PdfJoint::Close)
            words += ' ';
        words += (*word)->text;
    }
    return words;
}

std::string wordsIn(const PdfWords &words)
{
    return wordsIn(words.begin(), words.end());
}

bool isParagraph(const PdfBlock &block)
{
    return block.form.kind == BlockKind::Paragraph && !block.words.empty()
        && block.alternative.empty() && block.form.note == 0;
}

class Finder final
{
public:
    static constexpr float ofTitle = 7.75F / 22; ///< small type, where no place is said

    explicit Finder(std::vector<PdfBlock> &blocks)
        : m_blocks(blocks), m_isFound(blocks.size(), false)
    {
        float largest = 0;
        std::map<int, std::size_t> sizes; // in tenths of points
        for (const PdfBlock &block : blocks) {
            if (isParagraph(block))
                largest = std::max(largest, block.words.front()->size);
            if (isParagraph(block) && !block.form.isCaption && namesPlace(wordsIn(block.words)))
                ++sizes[std::lround(10 * block.words.front()->size)];
        }
        const auto usual = std::max_element(
            sizes.begin(), sizes.end(),
            [](const auto &one, const auto &other) { return one.second < other.second; });
        if (usual != sizes.end())
            m_size = static_cast<float>(usual->first) / 10;
        else if (!blocks.empty() && isHeading(0) && !blocks.front().words.empty())
            m_size = ofTitle * blocks.front().words.front()->size;
        if (m_size > 0.9F * largest) // no small type
            m_size = 0;
    }

    /// Whether each block is to be taken out. A caption is cut where its place begins.
    std::vector<bool> find(std::vector<LeftOut> &leftOut)
    {
        if (m_size <= 0)
            return m_isFound;
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            if (m_blocks[i].form.isCaption)
                cut(m_blocks[i], leftOut);
            else if (isSmall(i) && namesPlace(wordsIn(m_blocks[i].words)))
                m_isFound[i] = true;
        }
        for (std::size_t i = 1; i < m_blocks.size(); ++i) {
            if (isHeading(i - 1))
                part(i);
        }
        return m_isFound;
    }

private:
    [[nodiscard]] bool isSmall(const PdfWord &word) const
    {
        return std::abs(word.size - m_size) < 0.02F * m_size;
    }
    [[nodiscard]] bool isSmall(std::size_t i) const
    {
        return i < m_blocks.size() && isParagraph(m_blocks[i]) && !m_blocks[i].form.isCaption
            && m_blocks[i].form.listDepth == 0
            && std::all_of(m_blocks[i].words.begin(), m_blocks[i].words.end(),
                           [this](const PdfWord *word) { return isSmall(*word); });
    }
    [[nodiscard]] bool isHeading(std::size_t i) const
    {
        return m_blocks[i].form.kind == BlockKind::Heading;
    }
    [[nodiscard]] bool isTable(std::size_t i) const
    {
        return i < m_blocks.size() && m_blocks[i].grid;
    }
    [[nodiscard]] std::size_t behindSmall(std::size_t i) const
    {
        while (isSmall(i) && !m_isFound[i])
            ++i;
        return i;
    }
    void take(std::size_t from, std::size_t to)
    {
        std::fill(m_isFound.begin() + static_cast<std::ptrdiff_t>(from),
                  m_isFound.begin() + static_cast<std::ptrdiff_t>(to), true);
    }

    static void cut(PdfBlock &caption, std::vector<LeftOut> &leftOut);

    /// What stands below a heading: the lines of a head, the sources, the counted topics.
    void part(std::size_t i)
    {
        if (isCount(i)) {
            take(i - 1, i + 3);
            return;
        }
        const bool hasName = i < m_blocks.size() && isParagraph(m_blocks[i]) && !isSmall(i);
        const std::size_t first = hasName ? i + 1 : i;
        const std::size_t behind = behindSmall(first);
        const bool isBold = hasName
            && std::all_of(m_blocks[i].words.begin(), m_blocks[i].words.end(),
                           [](const PdfWord *word) { return (word->styles & Style::Strong) != 0; });
        constexpr std::size_t fewest = 2; // of the head of a briefing: a caption stands alone
        if (isBold && behind > first) {
            take(i - 1, isTable(behind) ? behind + 1 : behind);
        } else if (behind >= first + fewest || (i == 1 && behind > first)) {
            // The sentence behind them says what is shown.
            const bool isSaid = behind < m_blocks.size() && isParagraph(m_blocks[behind]);
            take(first, isSaid ? behind + 1 : behind);
        }
    }

    /// A drawing, a caption and a table that holds nothing but numbers.
    [[nodiscard]] bool isCount(std::size_t i) const
    {
        if (m_blocks[i].alternative.empty() || i + 2 >= m_blocks.size()
            || !m_blocks[i + 1].form.isCaption || !isTable(i + 2))
            return false;
        const PdfGrid &grid = *m_blocks[i + 2].grid;
        return std::all_of(grid.cells.begin(), grid.cells.end(), [&](const PdfCell &cell) {
            return cell.row < grid.headRows || cell.column == 0
                || wordsIn(cell.words).find_first_not_of("0123456789") == std::string::npos;
        });
    }

    std::vector<PdfBlock> &m_blocks;
    std::vector<bool> m_isFound;
    float m_size = 0; ///< in which places are said
};

void Finder::cut(PdfBlock &caption, std::vector<LeftOut> &leftOut)
{
    PdfWords &words = caption.words;
    auto from = words.end();
    while (from != words.begin() && (*(from - 1))->size < 0.97F * words.front()->size)
        --from;
    if (from == words.end() || !namesPlace(wordsIn(from, words.end())))
        return;
    leftOut.push_back(
        {LeftOutReason::Outside, wordsIn(from, words.end()), PagePlace{(*from)->page + 1}});
    words.erase(from, words.end());
}

} // namespace

void takeProvenance(const PdfDocument &document, std::vector<PdfBlock> &blocks,
                    std::vector<LeftOut> &leftOut)
{
    if (!isExport(document))
        return;
    const std::vector<bool> isFound = Finder(blocks).find(leftOut);
    std::vector<PdfBlock> kept;
    kept.reserve(blocks.size());
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        PdfBlock &block = blocks[i];
        if (!isFound[i]) {
            kept.push_back(std::move(block));
            continue;
        }
        std::string words = wordsIn(block.words);
        if (block.grid) {
            for (const PdfCell &cell : block.grid->cells)
                words.append(words.empty() ? "" : " ").append(wordsIn(cell.words));
        }
        const PdfWord *first = block.words.empty() ? nullptr : block.words.front();
        if (block.grid && !block.grid->cells.empty() && !block.grid->cells.front().words.empty())
            first = block.grid->cells.front().words.front();
        if (first != nullptr)
            leftOut.push_back(
                {LeftOutReason::Outside, std::move(words), PagePlace{first->page + 1}});
    }
    blocks = std::move(kept);
}

} // namespace entente
