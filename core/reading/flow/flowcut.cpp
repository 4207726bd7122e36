// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/flow/flowcut.h"

#include "core/base/casefold.h"
#include "core/base/oneof.h"
#include "core/base/utf8.h"
#include "core/reading/flow/flowwords.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace entente {

namespace {

using text::isOneOf;

constexpr std::array<std::string_view, 3> determiners{"the", "a", "an"};
/// Words that a title writes small, and a sentence begins with in capitals.
constexpr std::array<std::string_view, 24> smallWords{
    "the", "a",  "an", "and", "or", "but", "nor", "of",  "in", "on",  "to",   "for",
    "at",  "by", "as", "if",  "it", "we",  "is",  "are", "vs", "its", "with", "from"};

/// Words that begin a sentence rather than a title.
constexpr std::array<std::string_view, 16> sentenceOpeners{
    "in",    "on",     "at",    "by",   "since", "during", "after", "before",
    "under", "within", "while", "when", "if",    "though", "it",    "we"};

class FlowCutter final
{
public:
    FlowCutter(std::string_view source, LogicalLine flow)
        : m_source(source),
          m_flow(flow),
          m_words(source, flow.begin, flow.end),
          m_cut(m_words.size(), false),
          m_heading(m_words.size(), false),
          m_table(m_words.size(), false),
          m_item(m_words.size(), false)
    {
    }

    std::vector<LogicalLine> lines();

private:
    void cutItems();
    void cutTables();
    void cutParagraphs();
    void cutHeadings();
    void endLastItems();

    [[nodiscard]] bool isBullet(std::size_t i) const;
    [[nodiscard]] std::uint32_t indentOf(std::size_t i) const;
    [[nodiscard]] int itemNumber(std::size_t i, int before) const;
    [[nodiscard]] std::optional<std::size_t> headingEnd(std::size_t first) const;
    void cutTable(std::size_t delimiter, std::size_t afterDelimiter, std::size_t columns,
                  std::size_t limit);

    std::string_view m_source;
    LogicalLine m_flow;
    FlowWords m_words;
    std::vector<bool> m_cut;          ///< a line begins at this word
    std::vector<bool> m_heading;      ///< and it is a heading
    std::vector<bool> m_table;        ///< the word belongs to a table
    std::vector<bool> m_item;         ///< the word is a bullet or a number
    std::vector<std::size_t> m_items; ///< words that are bullets or numbers
};

bool FlowCutter::isBullet(std::size_t i) const
{
    static constexpr std::array<std::string_view, 5> bullets{"-", "*", "•", "·", "+"};
    if (i + 1 >= m_words.size() || !isOneOf(m_words.word(i), bullets))
        return false;
    if (i == 0 || m_words[i].before == Gap::Double || m_words.endsUnit(i - 1))
        return true;
    // A dash may fall to the head of a line; an item begins with a capital or follows others.
    return m_words[i].before == Gap::LineBreak && (m_words.isCapital(i + 1) || !m_items.empty());
}

/// The number of an item: "1." behind the end of a sentence, "2." there or at the head of a line,
/// and so on; 0 where it is none.
int FlowCutter::itemNumber(std::size_t i, int before) const
{
    const std::string_view word = m_words.word(i);
    if (i + 1 >= m_words.size() || (!word.ends_with('.') && !word.ends_with(')'))
        || !m_words.isCapital(i + 1))
        return 0;
    const bool behindUnit = i == 0 || m_words.endsUnit(i - 1);
    const std::string_view digits = word.substr(0, word.size() - 1);
    std::uint32_t first = 0;
    if (i == 0 && markerLength(std::string(word) + " x", first) > 0)
        return static_cast<int>(first);
    if (digits == "1" && behindUnit)
        return 1;
    const bool follows = before > 0 && digits == std::to_string(before + 1)
        && (behindUnit || m_words[i].before == Gap::LineBreak);
    return follows ? before + 1 : 0;
}

void FlowCutter::cutItems()
{
    int last = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const int number = m_table[i] ? 0 : itemNumber(i, last);
        last = number > 0 ? number : last;
        if (number > 0 || (isBullet(i) && !m_table[i])) {
            m_cut[i] = true;
            m_item[i] = true;
            m_items.push_back(i);
        }
    }
}

void FlowCutter::cutTables()
{
    std::vector<std::array<std::size_t, 3>> delimiters; // first word, word behind, columns
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        // The pipe that closes the heads may stand before the hyphens; it is not one of them.
        if (!m_words.isDelimiter(i) || m_words.word(i) == "|")
            continue;
        std::size_t columns = 0;
        std::size_t end = i;
        while (end < m_words.size() && m_words.isDelimiter(end))
            ++end;
        const std::string oneLine = m_words.oneLine(i, end);
        if (isDelimiterRow(oneLine, columns) && columns > 1
            && oneLine.find("--") != std::string::npos)
            delimiters.push_back({i, end, columns});
        i = end;
    }
    for (std::size_t k = 0; k < delimiters.size(); ++k) {
        const auto [first, behind, columns] = delimiters[k];
        const std::size_t limit = k + 1 < delimiters.size() ? delimiters[k + 1][0] : m_words.size();
        cutTable(first, behind, columns, limit);
    }
}

void FlowCutter::cutTable(std::size_t delimiter, std::size_t afterDelimiter, std::size_t columns,
                          std::size_t limit)
{
    // The heads stand before the hyphens: go back over the pipes between them, then to where the
    // sentence before the first head ends.
    std::size_t first = delimiter;
    std::size_t pipes = 0;
    const bool closed = delimiter > 0 && m_words.word(delimiter - 1) == "|";
    const std::size_t needed = columns - (closed ? 0 : 1);
    while (first > 0) {
        const std::string_view before = m_words.word(first - 1);
        const bool pipe = before.find('|') != std::string_view::npos;
        if (pipe && before.size() == 1)
            ++pipes;
        if (pipes > columns)
            break;
        if (!pipe && pipes >= needed && (m_words.endsUnit(first - 1) || m_table[first - 1]))
            break;
        --first;
    }
    if (pipes == 0)
        return;
    m_cut[first] = true;
    m_cut[delimiter] = true;
    for (std::size_t i = first; i < afterDelimiter; ++i)
        m_table[i] = true;
    // Rows: as long as as many cells follow, each closed by a pipe. Where another table follows,
    // the words before its heads are prose.
    std::size_t row = afterDelimiter;
    const auto countPipes = [&](std::size_t begin, std::size_t end) {
        std::size_t count = 0;
        for (std::size_t i = begin; i < end; ++i)
            count += m_words.word(i) == "|" ? 1 : 0;
        return count;
    };
    std::size_t nextHeads = 0;
    if (limit < m_words.size()) {
        std::size_t ignored = limit;
        while (ignored < m_words.size() && m_words.isDelimiter(ignored))
            ++ignored;
        (void)isDelimiterRow(m_words.oneLine(limit, ignored), nextHeads);
    }
    std::size_t available = countPipes(row, limit);
    available -= std::min(available, nextHeads);
    while (available >= columns) {
        m_cut[row] = true;
        std::size_t cells = 0;
        std::size_t end = row;
        while (cells < columns) {
            cells += m_words.word(end) == "|" ? 1 : 0;
            m_table[end] = true;
            ++end;
        }
        available -= columns;
        row = end;
    }
    if (row < m_words.size())
        m_cut[row] = true;
}

void FlowCutter::cutParagraphs()
{
    // Two spaces after a full stop mark a line that ended there, unless the author always types
    // two.
    std::size_t doubles = 0;
    std::size_t singles = 0;
    for (std::size_t i = 1; i < m_words.size(); ++i) {
        if (!endsSentence(m_words.word(i - 1)) || isBullet(i))
            continue;
        doubles += m_words[i].before == Gap::Double ? 1 : 0;
        singles += m_words[i].before == Gap::Single ? 1 : 0;
    }
    if (doubles > singles)
        return;
    for (std::size_t i = 1; i < m_words.size(); ++i) {
        if (m_words[i].before == Gap::Double && endsSentence(m_words.word(i - 1)) && !m_table[i])
            m_cut[i] = true;
    }
}

/// The word behind a heading in title case that begins at `first`, where there is evidence that a
/// heading ends there and a sentence begins.
std::optional<std::size_t> FlowCutter::headingEnd(std::size_t first) const
{
    constexpr std::size_t longest = 24;
    if (isOneOf(m_words.bare(first), sentenceOpeners))
        return std::nullopt;
    std::size_t lastCapital = first;
    std::size_t capitals = 0;
    for (std::size_t i = first; i < m_words.size() && i - first < longest; ++i) {
        if (m_table[i] || (i > first && m_cut[i]))
            return std::nullopt;
        const std::string folded = m_words.bare(i);
        const bool small = isOneOf(folded, smallWords);
        const bool afterColon = i > first && m_words.word(i - 1).ends_with(':');
        if (m_words.isCapital(i)) {
            // A small word in capitals begins a sentence, but for verbs: titles write them so.
            const bool verb = folded == "is" || folded == "are";
            if (i > first && small && !afterColon && !verb)
                return capitals >= 2 ? std::optional(i) : std::nullopt;
            lastCapital = i;
            capitals += text::isUpper(text::decode(m_words.word(i), 0).character) ? 1 : 0;
            if (endsSentence(m_words.word(i)) || m_words.word(i).ends_with(','))
                return std::nullopt;
            continue;
        }
        if (small)
            continue;
        // A word in small letters: the heading has ended, or its author was careless once.
        if (i + 1 == m_words.size())
            return !endsSentence(m_words.word(i)) && capitals >= 3 ? std::optional(i + 1)
                                                                   : std::nullopt;
        const bool sentenceFollows = i + 1 < m_words.size() && m_words.isCapital(i + 1)
            && isOneOf(m_words.bare(i + 1), smallWords) && !endsSentence(m_words.word(i));
        if (sentenceFollows && capitals >= 2)
            return i + 1;
        if (lastCapital + 1 == i) {
            const bool gerund = m_words.bare(lastCapital).ends_with("ing");
            const bool dangling = lastCapital > first
                && isOneOf(m_words.bare(lastCapital - 1), smallWords);
            return gerund && !dangling && capitals >= 3 ? std::optional(lastCapital) : std::nullopt;
        }
        const bool determiner = isOneOf(m_words.bare(lastCapital + 1), determiners);
        return determiner && lastCapital + 2 == i && capitals >= 2 ? std::optional(lastCapital + 1)
                                                                   : std::nullopt;
    }
    // It reaches to the end of what was run together.
    const bool isWhole = m_words.size() - first < longest;
    return isWhole && capitals >= 2 ? std::optional(m_words.size()) : std::nullopt;
}

void FlowCutter::cutHeadings()
{
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (m_table[i] || m_item[i] || !m_words.isCapital(i))
            continue;
        const bool begins = i == 0 || m_cut[i]
            || (m_words[i].before == Gap::LineBreak && endsSentence(m_words.word(i - 1)));
        if (!begins)
            continue;
        const std::optional<std::size_t> end = headingEnd(i);
        if (!end)
            continue;
        m_cut[i] = true;
        if (*end < m_words.size()) {
            m_heading[i] = true;
            m_cut[*end] = true;
        }
    }
}

/// The last item of a list runs into the paragraph behind it. It has no more sentences than the
/// others have.
void FlowCutter::endLastItems()
{
    const auto sentenceEnds = [&](std::size_t item, std::size_t limit) {
        std::vector<std::size_t> ends;
        std::size_t i = item + 1;
        for (; i < m_words.size() && ends.size() <= limit; ++i) {
            if (i > item + 1 && (m_cut[i] || m_table[i]))
                break;
            const bool last = i + 1 == m_words.size();
            if (endsSentence(m_words.word(i)) && (last || m_words.isCapital(i + 1) || m_cut[i + 1]))
                ends.push_back(i);
        }
        // The sentence that leads to what follows ends with a colon.
        if (!ends.empty() && ends.back() + 1 < i)
            ends.push_back(i - 1);
        return ends;
    };
    std::size_t most = 0;
    for (std::size_t k = 0; k < m_items.size(); ++k) {
        std::size_t next = m_items[k] + 1;
        while (next < m_words.size() && !m_cut[next])
            ++next;
        const bool followed = k + 1 < m_items.size() && next == m_items[k + 1];
        if (followed) {
            most = std::max(most, sentenceEnds(m_items[k], m_words.size()).size());
            continue;
        }
        const std::vector<std::size_t> ends = sentenceEnds(m_items[k], most);
        if (most > 0 && ends.size() > most && ends[most - 1] + 1 < m_words.size())
            m_cut[ends[most - 1] + 1] = true;
        most = 0;
    }
}

/// Where a line of the source begins with it, that line's; else that of the whole.
std::uint32_t FlowCutter::indentOf(std::size_t i) const
{
    if (m_words[i].before != Gap::LineBreak)
        return m_flow.indent;
    const std::size_t ending = m_source.find_last_of("\r\n", m_words[i].begin);
    return m_words[i].begin - static_cast<std::uint32_t>(ending) - 1;
}

std::vector<LogicalLine> FlowCutter::lines()
{
    cutTables();
    cutItems();
    cutParagraphs();
    cutHeadings();
    endLastItems();
    cutHeadings(); // behind the items that have ended now
    std::vector<LogicalLine> cut;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (i == 0 || m_cut[i])
            cut.push_back({m_words[i].begin, 0, indentOf(i), m_heading[i]});
        cut.back().end = m_words[i].end;
    }
    return cut;
}

} // namespace

std::vector<LogicalLine> cutFlow(std::string_view source, LogicalLine flow)
{
    return FlowCutter(source, flow).lines();
}

} // namespace entente
