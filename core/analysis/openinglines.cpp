// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/openinglines.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

constexpr std::size_t openingBlocks = 24;
constexpr std::uint32_t openingBytes = 6000;
constexpr std::size_t closingBlocks = 4;
constexpr std::uint32_t closingBytes = 1000;
constexpr std::size_t mostRows = 16;
constexpr std::size_t longestLabel = 40;

class LineCutter final
{
public:
    explicit LineCutter(const Briefing &briefing) : m_briefing(briefing) {}

    void add(std::size_t index)
    {
        const Block &block = m_briefing.blocks[index];
        m_block = static_cast<std::uint32_t>(index);
        if (block.kind == BlockKind::Code || block.note != 0 || block.quoteDepth > 0)
            return;
        if (block.kind == BlockKind::Table && block.table >= 0) {
            addTable(m_briefing.tables[static_cast<std::size_t>(block.table)]);
            return;
        }
        addLines({block.text.begin, std::min(block.text.end, block.text.begin + openingBytes)});
    }

    [[nodiscard]] std::vector<OpeningLine> take() { return std::move(m_lines); }

private:
    /// A soft break is a space in the text; the line that a word stands on in the source tells.
    void addLines(TextRange range)
    {
        const std::string_view words = m_briefing.words(range);
        std::vector<TextRange> lines;
        std::uint32_t begin = range.begin;
        std::uint32_t line = 0;
        for (std::size_t i = 0; i < words.size(); ++i) {
            const bool isSpace = words[i] == ' ' || words[i] == '\n' || words[i] == '\t';
            if (isSpace || (i > 0 && words[i - 1] != ' ' && words[i - 1] != '\n'))
                continue;
            const auto at = range.begin + static_cast<std::uint32_t>(i);
            const std::uint32_t of = m_briefing.lineOf(m_briefing.sourceOffset(at));
            const bool isHard = i > 0 && words[i - 1] == '\n';
            if ((line != 0 && of != line) || isHard) {
                lines.push_back({begin, at});
                begin = at;
            }
            if (isHard) {
                addSegment(lines);
                lines.clear();
            }
            line = of;
        }
        lines.push_back({begin, range.end});
        addSegment(lines);
    }

    /// Lines between hard breaks. Where one is long and bears no label it is prose that was
    /// wrapped.
    void addSegment(const std::vector<TextRange> &lines)
    {
        constexpr std::uint32_t longest = 60;
        const bool isProse = lines.size() > 1
            && std::any_of(lines.begin(), lines.end(), [&](TextRange line) {
                                 return line.size() > longest
                                     && m_briefing.words(line).substr(0, longestLabel).find(':')
                                     == std::string_view::npos
                                     && m_briefing.words(line).substr(0, longestLabel).find("：")
                                     == std::string_view::npos;
                             });
        for (const TextRange line : lines)
            addLine(line, !isProse);
    }

    void addTable(const Table &table)
    {
        if (table.columnCount() != 2)
            return;
        addRow(table.columns[0], table.columns[1]);
        for (std::size_t row = 0; row < table.rowCount() && row < mostRows; ++row)
            addRow(table.cell(row, 0), table.cell(row, 1));
    }

    void addRow(TextRange label, TextRange value)
    {
        label = bare(label);
        value = bare(value);
        constexpr std::size_t longest = 200;
        if (!label.isEmpty() && !value.isEmpty() && value.size() <= longest)
            m_lines.push_back(
                {{label.begin, value.end}, withoutColon(label), value, m_block, true, true});
    }

    void addLine(TextRange range, bool isSet)
    {
        range = bare(range);
        if (range.isEmpty())
            return;
        push(range, true, isSet);
        if (!isSet)
            return;
        // "By Jane Doe | 5 May 2025 · 4 min read", but not the dashes of a sentence
        const std::string_view words = m_briefing.words(range);
        constexpr std::size_t longest = 200;
        if (words.size() > longest || words.ends_with('.') || words.ends_with("。"))
            return;
        std::size_t begin = 0;
        std::size_t pieces = 0;
        constexpr std::size_t mostPieces = 8;
        for (std::size_t i = 0; i <= words.size() && pieces < mostPieces; ++i) {
            const std::size_t sign = i < words.size() ? barAt(words, i) : 1;
            if (sign == 0 || (i == words.size() && begin == 0))
                continue;
            const TextRange piece = bare({range.begin + static_cast<std::uint32_t>(begin),
                                          range.begin + static_cast<std::uint32_t>(i)});
            if (!piece.isEmpty())
                push(piece, false, true);
            ++pieces;
            begin = i + sign;
        }
    }

    /// Length of a bar that parts a line, 0 where there is none.
    static std::size_t barAt(std::string_view words, std::size_t i)
    {
        static constexpr std::array<std::string_view, 8> bars{"|",   "·",   "•",   "｜",
                                                              " / ", " – ", " — ", " - "};
        for (const std::string_view bar : bars) {
            if (words.substr(i).starts_with(bar))
                return bar.size();
        }
        return 0;
    }

    void push(TextRange range, bool isWhole, bool isSet)
    {
        OpeningLine line{range, {}, {}, m_block, isWhole, isSet};
        const std::string_view words = m_briefing.words(range);
        std::size_t colon = words.find(':');
        const std::size_t wide = words.find("：");
        const std::size_t length = wide < colon ? std::string_view("：").size() : 1;
        colon = std::min(colon, wide);
        if (colon <= longestLabel) { // npos is longer than any
            const auto at = range.begin + static_cast<std::uint32_t>(colon);
            line.label = bare({range.begin, at});
            line.value = bare({at + static_cast<std::uint32_t>(length), range.end});
        }
        m_lines.push_back(line);
    }

    [[nodiscard]] TextRange withoutColon(TextRange range) const
    {
        for (const std::string_view colon : {":", "："}) {
            if (m_briefing.words(range).ends_with(colon))
                range.end -= static_cast<std::uint32_t>(colon.size());
        }
        return bare(range);
    }

    /// Without the signs of Markdown, bars and space around it.
    [[nodiscard]] TextRange bare(TextRange range) const
    {
        constexpr std::string_view signs = "*_>#|~`\\ \t\r\n";
        for (;;) {
            const std::string_view words = m_briefing.words(range);
            const std::size_t first = words.find_first_not_of(signs);
            if (first == std::string_view::npos)
                return {range.begin, range.begin};
            const std::size_t last = words.find_last_not_of(signs);
            TextRange inner{range.begin + static_cast<std::uint32_t>(first),
                            range.begin + static_cast<std::uint32_t>(last) + 1};
            const std::string_view left = text::trimmed(m_briefing.words(inner));
            inner.begin += static_cast<std::uint32_t>(left.data() - m_briefing.words(inner).data());
            inner.end = inner.begin + static_cast<std::uint32_t>(left.size());
            if (inner == range || inner.isEmpty())
                return inner;
            range = inner;
        }
    }

    const Briefing &m_briefing;
    std::uint32_t m_block = 0;
    std::vector<OpeningLine> m_lines;
};

} // namespace

std::vector<OpeningLine> openingLines(const Briefing &briefing)
{
    LineCutter cutter(briefing);
    std::uint32_t bytes = 0;
    for (std::size_t i = 0; i < briefing.blocks.size() && i < openingBlocks && bytes < openingBytes;
         ++i) {
        cutter.add(i);
        bytes += briefing.blocks[i].text.size();
    }
    return cutter.take();
}

std::vector<OpeningLine> closingLines(const Briefing &briefing)
{
    LineCutter cutter(briefing);
    const std::size_t count = briefing.blocks.size();
    for (std::size_t i = count - std::min(count, closingBlocks); i < count; ++i) {
        if (briefing.blocks[i].text.size() <= closingBytes)
            cutter.add(i);
    }
    return cutter.take();
}

} // namespace entente
