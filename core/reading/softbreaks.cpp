// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/physicallines.h"
#include "core/reading/reflow.h"
#include "core/text/casefold.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

constexpr std::uint32_t narrowest = 40;
constexpr std::uint32_t widest = 130; // a line of 100 characters may hold more bytes
/// Lines whose width is found at once, and those on each side that are looked at for it.
constexpr std::size_t stride = 8;
constexpr std::size_t around = 8;

/// Some programs count bytes and some characters: what is true must be true of either.
struct Length
{
    std::uint32_t bytes = 0;
    std::uint32_t characters = 0;
};

struct Measured
{
    Length line;
    Length firstWord;
    bool goesOn = false; ///< nothing says that it ends here
};

Length lengthOf(std::string_view words)
{
    const auto characters = std::count_if(words.begin(), words.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    });
    return {static_cast<std::uint32_t>(words.size()), static_cast<std::uint32_t>(characters)};
}

/// The width to which most of some lines were filled; 0 where they were not.
std::uint32_t widthOf(const std::vector<Measured> &lines, std::size_t begin, std::size_t end,
                      std::uint32_t Length::*length)
{
    constexpr int fewest = 3;
    std::uint32_t width = 0;
    int best = 0;
    for (std::size_t i = begin; i < end; ++i) {
        const std::uint32_t candidate = lines[i].line.*length;
        if (candidate < narrowest || candidate > widest || candidate == width)
            continue;
        int full = 0;
        int short_ = 0;
        int longer = 0;
        for (std::size_t j = begin; j < end; ++j) {
            const std::uint32_t each = lines[j].line.*length;
            if (each > candidate)
                longer += each <= widest ? 1 : 0;
            else if (lines[j].goesOn)
                ++(each * 10 > candidate * 8 ? full : short_);
        }
        const int worth = full - 2 * longer;
        const bool wins = worth > best || (worth == best && candidate > width);
        if (full >= fewest && worth > 0 && full * 10 >= (full + short_) * 6 && wins) {
            width = candidate;
            best = worth;
        }
    }
    return width;
}

class BreakFinder final
{
public:
    BreakFinder(std::string_view source, const std::vector<PhysicalLine> &lines,
                const std::vector<bool> &table)
        : m_source(source), m_lines(lines), m_table(table)
    {
        measure();
    }

    std::vector<bool> find()
    {
        std::vector<bool> soft(m_lines.size(), false);
        Length width;
        for (std::size_t begin = 0; begin < m_lines.size(); begin += stride) {
            const std::size_t end = std::min(begin + stride, m_lines.size());
            const std::size_t from = begin - std::min(begin, around);
            const std::size_t to = std::min(end + around, m_lines.size());
            const bool tells = std::any_of(m_measured.begin() + static_cast<std::ptrdiff_t>(from),
                                           m_measured.begin() + static_cast<std::ptrdiff_t>(to),
                                           [](const Measured &each) { return each.goesOn; });
            if (tells)
                width = {widthOf(m_measured, from, to, &Length::bytes),
                         widthOf(m_measured, from, to, &Length::characters)};
            for (std::size_t i = begin; i < end; ++i)
                soft[i] = i + 1 < m_lines.size() && isSoft(i, width);
        }
        return soft;
    }

private:
    [[nodiscard]] std::string_view words(std::size_t i) const
    {
        return m_source.substr(m_lines[i].begin, m_lines[i].size());
    }
    [[nodiscard]] bool isItem(std::size_t i) const
    {
        std::uint32_t number = 0;
        return markerLength(words(i), number) > 0;
    }
    void measure();
    [[nodiscard]] bool isSoft(std::size_t i, Length width) const;
    [[nodiscard]] bool endsHere(std::size_t i) const;

    std::string_view m_source;
    const std::vector<PhysicalLine> &m_lines;
    const std::vector<bool> &m_table;
    std::vector<Measured> m_measured;
};

void BreakFinder::measure()
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const std::string_view line = words(i);
        Measured measured;
        measured.line = lengthOf(line);
        measured.line.bytes += m_lines[i].indent;
        measured.line.characters += m_lines[i].indent;
        measured.firstWord = lengthOf(line.substr(0, line.find_first_of(" \t")));
        measured.goesOn = i + 1 < m_lines.size() && !m_lines[i + 1].blankBefore && !m_table[i]
            && !m_table[i + 1] && !isItem(i + 1);
        m_measured.push_back(measured);
    }
}

/// Whether the words of a line look as if a paragraph, an item or a heading ended with them.
bool BreakFinder::endsHere(std::size_t i) const
{
    const std::string_view line = words(i);
    const std::size_t space = line.find_last_of(" \t");
    const std::string_view last = space == std::string_view::npos ? line : line.substr(space + 1);
    const char32_t next = text::decode(words(i + 1), 0).character;
    return (endsSentence(last) || last.ends_with(':')) && !text::isLower(next);
}

bool BreakFinder::isSoft(std::size_t i, Length width) const
{
    if (m_lines[i + 1].blankBefore || m_table[i] != m_table[i + 1])
        return false;
    const auto is = [&](auto true_) {
        return (width.bytes == 0 || true_(&Length::bytes, width.bytes))
            && (width.characters == 0 || true_(&Length::characters, width.characters));
    };
    if (width.bytes == 0 && width.characters == 0)
        return false;
    const auto isBeyond = [&](std::size_t line) {
        return is([&](std::uint32_t Length::*length, std::uint32_t most) {
            return m_measured[line].line.*length > most + most / 16;
        });
    };
    // No program that fills leaves a line that is longer; far shorter ones ended there before.
    if (isBeyond(i) || isBeyond(i + 1))
        return false;
    const bool isShort = is([&](std::uint32_t Length::*length, std::uint32_t most) {
        return m_measured[i].line.*length * 10 < most * 6;
    });
    const bool fits = is([&](std::uint32_t Length::*length, std::uint32_t most) {
        constexpr std::uint32_t spaces = 2;
        const std::uint32_t slack = most / 8;
        return m_measured[i].line.*length + m_measured[i + 1].firstWord.*length + spaces + slack
            <= most;
    });
    return !isShort && (m_table[i] || !(fits && endsHere(i)));
}

} // namespace

std::vector<bool> softBreaks(std::string_view source, const std::vector<PhysicalLine> &lines,
                             const std::vector<bool> &table)
{
    return BreakFinder(source, lines, table).find();
}

} // namespace entente
