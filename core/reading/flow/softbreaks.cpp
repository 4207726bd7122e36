// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/reading/flow/physicallines.h"
#include "core/reading/flow/reflow.h"

#include <algorithm>
#include <array>
#include <utility>

namespace entente {

namespace {

constexpr std::uint32_t narrowest = 40;
constexpr std::uint32_t widest = 130; // a line of 100 characters may hold more bytes
/// Lines whose width is found at once, and those on each side that are looked at for it.
constexpr std::size_t stride = 8;
constexpr std::size_t around = 8;
/// More room than this is left by no program for a better look.
constexpr std::uint32_t looseRoom = 8;

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
    bool goesOn = false;         ///< nothing says that it ends here
    bool withinSentence = false; ///< and its last sentence does not
};

Length lengthOf(std::string_view words)
{
    const auto characters = std::count_if(words.begin(), words.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    });
    return {static_cast<std::uint32_t>(words.size()), static_cast<std::uint32_t>(characters)};
}

using Measure = std::uint32_t Length::*;

/// The width to which most of some lines were filled; 0 where they were not.
std::uint32_t widthOf(const std::vector<Measured> &lines, std::size_t begin, std::size_t end,
                      Measure measure)
{
    constexpr int fewest = 3;
    std::uint32_t width = 0;
    int best = 0;
    for (std::size_t i = begin; i < end; ++i) {
        const std::uint32_t candidate = lines[i].line.*measure;
        if (candidate < narrowest || candidate > widest || candidate == width)
            continue;
        int full = 0;
        int all = 0;
        int worth = 0;
        for (std::size_t j = begin; j < end; ++j) {
            const std::uint32_t each = lines[j].line.*measure;
            if (each > candidate) {
                worth -= each <= widest ? 2 : 0;
            } else if (lines[j].goesOn) {
                ++all;
                full += each * 10 > candidate * 8 ? 1 : 0;
                worth += each * 8 > candidate * 7 ? 2 : 0;
            }
        }
        worth += full;
        const bool wins = worth > best || (worth == best && candidate > width);
        if (full >= fewest && full * 10 >= all * 6 && wins) {
            width = candidate;
            best = worth;
        }
    }
    return width;
}

/// The longest of lines that were filled to several widths; 0 where sentences end with their lines.
std::uint32_t longestFilled(const std::vector<Measured> &lines, std::size_t begin, std::size_t end)
{
    constexpr int fewest = 2;
    int within = 0;
    int all = 0;
    std::uint32_t longest = 0;
    for (std::size_t i = begin; i < end; ++i) {
        within += lines[i].withinSentence ? 1 : 0;
        all += lines[i].goesOn ? 1 : 0;
        if (lines[i].withinSentence)
            longest = std::max(longest, lines[i].line.characters);
    }
    return within >= fewest && within * 2 >= all ? longest : 0;
}

/// The width that was found most often: it is the least disturbed by headings and the like.
std::uint32_t mostCommon(const std::vector<Length> &widths, std::size_t begin, std::size_t end,
                         Measure measure)
{
    std::array<std::size_t, widest + 1> counts{};
    for (std::size_t i = begin; i < end; ++i)
        ++counts[widths[i].*measure];
    const auto most = std::max_element(counts.rbegin(), counts.rend());
    return static_cast<std::uint32_t>(counts.rend() - most - 1);
}

/// Lines that were filled to one width, in the same way.
struct Filling
{
    std::size_t begin = 0;
    std::size_t end = 0;
    Length width; ///< 0 where nothing was filled
    std::size_t breaks = 0;
    std::size_t loose = 0; ///< of them
    bool tight = false; ///< each line took all words that fitted; fmt leaves some for a better look
};

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
        for (const Filling &filling : fillings()) {
            for (std::size_t i = filling.begin; i < filling.end && i + 1 < m_lines.size(); ++i)
                soft[i] = isSoft(i, filling);
        }
        for (std::size_t i = 0; i + 2 < m_lines.size(); ++i) {
            if (soft[i] && !soft[i + 1] && endsHere(i) && standsAlone(i + 1))
                soft[i] = false;
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
    /// An item that is known again when it has been joined to the words before it.
    [[nodiscard]] bool isBullet(std::size_t i) const
    {
        std::uint32_t number = 0;
        const std::size_t length = markerLength(words(i), number);
        return length > 0 && number == 0 && text::isUpper(text::decode(words(i), length).character);
    }
    void measure();
    [[nodiscard]] std::vector<Length> widths() const;
    [[nodiscard]] std::vector<Filling> fillings() const;
    void countBreaks(Filling &filling) const;
    void findTightness(std::vector<Filling> &fillings) const;
    [[nodiscard]] bool isShort(std::size_t i, Length width) const;
    [[nodiscard]] bool isSoft(std::size_t i, const Filling &filling) const;
    [[nodiscard]] bool endsHere(std::size_t i) const;
    [[nodiscard]] bool isWithinSentence(std::size_t i) const;
    [[nodiscard]] bool standsAlone(std::size_t i) const;
    [[nodiscard]] bool nextFits(std::size_t i, Length width, std::uint32_t spare) const;

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
            && !m_table[i + 1] && !isItem(i + 1) && !endsHere(i);
        measured.withinSentence = measured.goesOn && measured.line.characters >= narrowest
            && measured.line.characters <= widest && lengthOf(words(i + 1)).characters <= widest
            && isWithinSentence(i);
        m_measured.push_back(measured);
    }
}

/// What is true of a length in bytes and in characters, where both have a width.
template <typename Test>
bool isTrueOf(Length width, Test test)
{
    return (width.bytes != 0 || width.characters != 0)
        && (width.bytes == 0 || test(&Length::bytes, width.bytes))
        && (width.characters == 0 || test(&Length::characters, width.characters));
}

/// A width for each stride of lines. Where too few lines tell of one, that of their neighbours.
std::vector<Length> BreakFinder::widths() const
{
    std::vector<Length> found;
    for (std::size_t begin = 0; begin < m_lines.size(); begin += stride) {
        const std::size_t from = begin - std::min(begin, around);
        const std::size_t to = std::min(begin + stride + around, m_lines.size());
        Length width{widthOf(m_measured, from, to, &Length::bytes),
                     widthOf(m_measured, from, to, &Length::characters)};
        if (width.bytes == 0 && width.characters == 0)
            width.characters = longestFilled(m_measured, from, to);
        found.push_back(width);
    }
    const auto fill = [](Length &width, const Length &neighbour) {
        if (width.bytes == 0 && width.characters == 0)
            width = neighbour;
    };
    for (std::size_t i = 1; i < found.size(); ++i)
        fill(found[i], found[i - 1]);
    for (std::size_t i = found.size(); i-- > 1;)
        fill(found[i - 1], found[i]);
    return found;
}

std::vector<Filling> BreakFinder::fillings() const
{
    const std::vector<Length> all = widths();
    std::vector<Filling> found;
    for (std::size_t i = 0; i < all.size();) {
        const Length first = all[i];
        const auto isAlike = [&](const Length &other) {
            return std::max(first.bytes, other.bytes) - std::min(first.bytes, other.bytes)
                <= first.bytes / 12 + 1
                && (first.characters == 0) == (other.characters == 0);
        };
        std::size_t end = i;
        while (end < all.size() && isAlike(all[end]))
            ++end;
        Filling filling;
        filling.begin = i * stride;
        filling.end = std::min(end * stride, m_lines.size());
        for (const Measure measure : {&Length::bytes, &Length::characters})
            filling.width.*measure = mostCommon(all, i, end, measure);
        found.push_back(filling);
        i = end;
    }
    findTightness(found);
    return found;
}

/// Counts the breaks within sentences, and those before a word that would have found room: it is
/// little room where a program sought a better look, and much where the line ended before.
void BreakFinder::countBreaks(Filling &filling) const
{
    for (std::size_t i = filling.begin; i < filling.end && i + 1 < m_lines.size(); ++i) {
        if (!m_measured[i].goesOn || isShort(i, filling.width))
            continue;
        ++filling.breaks;
        const bool some = nextFits(i, filling.width, 0);
        filling.loose += some && !nextFits(i, filling.width, looseRoom) ? 1 : 0;
    }
}

void BreakFinder::findTightness(std::vector<Filling> &fillings) const
{
    constexpr std::size_t fewest = 12;
    constexpr std::size_t rare = 30;
    // What was filled to the same width was filled by the same program.
    std::array<std::pair<std::size_t, std::size_t>, widest + 2> ofWidth{};
    for (Filling &filling : fillings) {
        countBreaks(filling);
        const std::uint32_t width = filling.width.bytes;
        for (std::uint32_t near = width - std::min(width, 1U); near <= width + 1; ++near) {
            ofWidth[near].first += filling.breaks;
            ofWidth[near].second += filling.loose;
        }
    }
    for (Filling &filling : fillings) {
        const auto [breaks, loose] = ofWidth[filling.width.bytes];
        filling.tight = breaks >= fewest && loose * rare <= breaks;
    }
}

bool BreakFinder::isShort(std::size_t i, Length width) const
{
    return isTrueOf(width, [&](Measure measure, std::uint32_t most) {
        return m_measured[i].line.*measure * 10 < most * 6;
    });
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

/// Whether a sentence goes on over the end of a line: a small letter follows, or the line ends with
/// a comma or a word that ends nothing.
bool BreakFinder::isWithinSentence(std::size_t i) const
{
    static constexpr std::array<std::string_view, 22> open{
        "a",  "an", "the", "and", "or",   "of",   "in",  "on",    "at",   "to",  "by",
        "as", "is", "are", "its", "with", "from", "for", "their", "that", "was", "were"};
    if (endsHere(i))
        return false;
    const std::string_view line = words(i);
    const std::string_view last = line.substr(line.find_last_of(" \t") + 1);
    return text::isLower(text::decode(words(i + 1), 0).character) || last.ends_with(',')
        || std::find(open.begin(), open.end(), last) != open.end();
}

/// Whether a line that ended where it stands began there, too: it ends as no sentence does.
bool BreakFinder::standsAlone(std::size_t i) const
{
    const std::string_view line = words(i);
    const char32_t last = text::decodeBefore(line, line.size()).character;
    return !m_table[i] && !m_table[i + 1] && !isItem(i) && text::isWordCharacter(last);
}

/// Whether the next line's first word would have found room, with some to spare.
bool BreakFinder::nextFits(std::size_t i, Length width, std::uint32_t spare) const
{
    return isTrueOf(width, [&](Measure measure, std::uint32_t most) {
        constexpr std::uint32_t spaces = 2; // fold counts the one behind the word, too
        return m_measured[i].line.*measure + m_measured[i + 1].firstWord.*measure + spaces + spare
            <= most;
    });
}

bool BreakFinder::isSoft(std::size_t i, const Filling &filling) const
{
    const Length width = filling.width;
    if (m_lines[i + 1].blankBefore || (m_table[i + 1] && !m_table[i])
        || (width.bytes == 0 && width.characters == 0))
        return false;
    // What goes on within a sentence was filled, be it to another width than what is around it.
    if (m_measured[i].withinSentence && !m_table[i])
        return true;
    // No program that fills leaves a line that is longer; far shorter ones ended there before.
    const auto isBeyond = [&](std::size_t line) {
        return isTrueOf(width, [&](Measure measure, std::uint32_t most) {
            return m_measured[line].line.*measure > most + most / 16;
        });
    };
    if (isBeyond(i) || isBeyond(i + 1))
        return false;
    // A row may go on in a line without a pipe: whoever reads the table counts its cells.
    if (m_table[i])
        return m_table[i + 1] ? !isShort(i, width)
                              : !nextFits(i, width, filling.tight ? 0 : looseRoom);
    // The items of a list say together where the last of them ends.
    if (isBullet(i + 1))
        return true;
    if (filling.tight)
        return !nextFits(i, width, 0);
    return !nextFits(i, width, 2 * looseRoom) && !(nextFits(i, width, looseRoom) && endsHere(i));
}

} // namespace

std::vector<bool> softBreaks(std::string_view source, const std::vector<PhysicalLine> &lines,
                             const std::vector<bool> &table)
{
    return BreakFinder(source, lines, table).find();
}

} // namespace entente
