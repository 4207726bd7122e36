// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/flowcut.h"

#include "core/text/casefold.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

namespace entente {

namespace {

enum class Gap : std::uint8_t { None, Single, Double, LineBreak };

struct Word
{
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    Gap before = Gap::None;
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

template <std::size_t N>
bool isOneOf(std::string_view word, const std::array<std::string_view, N> &words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::array<std::string_view, 3> determiners{"the", "a", "an"};
/// Words that a title writes small, and a sentence begins with in capitals.
constexpr std::array<std::string_view, 24> smallWords{
    "the", "a",  "an", "and", "or", "but", "nor", "of",  "in", "on",  "to",   "for",
    "at",  "by", "as", "if",  "it", "we",  "is",  "are", "vs", "its", "with", "from"};

class FlowCutter final
{
public:
    FlowCutter(std::string_view source, LogicalLine flow) : m_source(source), m_flow(flow)
    {
        split();
    }

    std::vector<LogicalLine> lines();

private:
    void split();
    void cutItems();
    void cutTables();
    void cutParagraphs();
    void cutHeadings();
    void endLastItems();

    [[nodiscard]] std::string_view word(std::size_t i) const
    {
        return m_source.substr(m_words[i].begin, m_words[i].end - m_words[i].begin);
    }
    [[nodiscard]] bool isCapital(std::size_t i) const
    {
        const char32_t c = text::decode(word(i), 0).character;
        return text::isUpper(c) || (c >= '0' && c <= '9');
    }
    [[nodiscard]] std::string bare(std::size_t i) const
    {
        std::string folded = text::caseFolded(word(i));
        while (!folded.empty()
               && std::string_view(",.:;!?").find(folded.back()) != std::string_view::npos)
            folded.pop_back();
        return folded;
    }
    [[nodiscard]] bool isBullet(std::size_t i) const;
    [[nodiscard]] bool isDelimiter(std::size_t i) const
    {
        return std::all_of(word(i).begin(), word(i).end(),
                           [](char c) { return c == '-' || c == '|' || c == ':'; });
    }
    [[nodiscard]] bool endsUnit(std::size_t i) const
    {
        return endsSentence(word(i)) || word(i).ends_with(':') || word(i).ends_with(';');
    }
    [[nodiscard]] std::optional<std::size_t> headingEnd(std::size_t first) const;
    void cutTable(std::size_t delimiter, std::size_t afterDelimiter, std::size_t columns,
                  std::size_t limit);

    std::string_view m_source;
    LogicalLine m_flow;
    std::vector<Word> m_words;
    std::vector<bool> m_cut;          ///< a line begins at this word
    std::vector<bool> m_heading;      ///< and it is a heading
    std::vector<bool> m_table;        ///< the word belongs to a table
    std::vector<std::size_t> m_items; ///< words that are bullets
};

void FlowCutter::split()
{
    for (std::uint32_t i = m_flow.begin; i < m_flow.end;) {
        const std::uint32_t gapBegin = i;
        bool broken = false;
        while (i < m_flow.end && isBlank(m_source[i])) {
            broken = broken || m_source[i] == '\n' || m_source[i] == '\r';
            ++i;
        }
        const std::uint32_t begin = i;
        while (i < m_flow.end && !isBlank(m_source[i]))
            ++i;
        if (i > begin) {
            const Gap gap = m_words.empty() ? Gap::None
                : broken                    ? Gap::LineBreak
                : begin - gapBegin > 1      ? Gap::Double
                                            : Gap::Single;
            m_words.push_back({begin, i, gap});
        }
    }
    m_cut.assign(m_words.size(), false);
    m_heading.assign(m_words.size(), false);
    m_table.assign(m_words.size(), false);
}

bool FlowCutter::isBullet(std::size_t i) const
{
    static constexpr std::array<std::string_view, 5> bullets{"-", "*", "•", "·", "+"};
    if (i + 1 >= m_words.size() || !isOneOf(word(i), bullets))
        return false;
    if (i == 0 || m_words[i].before == Gap::Double || endsUnit(i - 1))
        return true;
    // A dash may fall to the head of a line; an item begins with a capital or follows others.
    return m_words[i].before == Gap::LineBreak && (isCapital(i + 1) || !m_items.empty());
}

void FlowCutter::cutItems()
{
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (isBullet(i) && !m_table[i]) {
            m_cut[i] = true;
            m_items.push_back(i);
        }
    }
}

void FlowCutter::cutTables()
{
    std::vector<std::array<std::size_t, 3>> delimiters; // first word, word behind, columns
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        // The pipe that closes the heads may stand before the hyphens; it is not one of them.
        if (!isDelimiter(i) || word(i) == "|")
            continue;
        std::size_t columns = 0;
        std::size_t end = i;
        while (end < m_words.size() && isDelimiter(end))
            ++end;
        const std::string_view row = m_source.substr(m_words[i].begin,
                                                     m_words[end - 1].end - m_words[i].begin);
        std::string oneLine(row);
        std::replace_if(oneLine.begin(), oneLine.end(), isBlank, ' ');
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
    while (first > 0) {
        const std::string_view before = word(first - 1);
        const bool pipe = before.find('|') != std::string_view::npos;
        if (pipe && before.size() == 1)
            ++pipes;
        if (pipes > columns)
            break;
        if (!pipe && pipes + 1 >= columns && (endsUnit(first - 1) || m_table[first - 1]))
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
        return static_cast<std::size_t>(std::count_if(
            m_words.begin() + static_cast<std::ptrdiff_t>(begin),
            m_words.begin() + static_cast<std::ptrdiff_t>(end),
            [&](const Word &w) { return w.end - w.begin == 1 && m_source[w.begin] == '|'; }));
    };
    std::size_t nextHeads = 0;
    if (limit < m_words.size()) {
        std::size_t ignored = limit;
        while (ignored < m_words.size() && isDelimiter(ignored))
            ++ignored;
        const std::string_view hyphens = m_source.substr(
            m_words[limit].begin, m_words[ignored - 1].end - m_words[limit].begin);
        std::string oneLine(hyphens);
        std::replace_if(oneLine.begin(), oneLine.end(), isBlank, ' ');
        (void)isDelimiterRow(oneLine, nextHeads);
    }
    std::size_t available = countPipes(row, limit);
    available -= std::min(available, nextHeads);
    while (available >= columns) {
        m_cut[row] = true;
        std::size_t closed = 0;
        std::size_t end = row;
        while (closed < columns) {
            closed += word(end) == "|" ? 1 : 0;
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
        if (!endsSentence(word(i - 1)))
            continue;
        doubles += m_words[i].before == Gap::Double ? 1 : 0;
        singles += m_words[i].before == Gap::Single ? 1 : 0;
    }
    if (doubles > singles)
        return;
    for (std::size_t i = 1; i < m_words.size(); ++i) {
        if (m_words[i].before == Gap::Double && endsSentence(word(i - 1)) && !m_table[i])
            m_cut[i] = true;
    }
}

/// The word behind a heading in title case that begins at `first`, where there is evidence that a
/// heading ends there and a sentence begins.
std::optional<std::size_t> FlowCutter::headingEnd(std::size_t first) const
{
    constexpr std::size_t longest = 24;
    std::size_t lastCapital = first;
    std::size_t capitals = 0;
    for (std::size_t i = first; i < m_words.size() && i - first < longest; ++i) {
        if (m_table[i] || (i > first && m_cut[i]))
            return std::nullopt;
        const std::string folded = bare(i);
        const bool small = isOneOf(folded, smallWords);
        const bool afterColon = i > first && word(i - 1).ends_with(':');
        if (isCapital(i)) {
            // A small word in capitals begins a sentence, but for verbs: titles write them so.
            const bool verb = folded == "is" || folded == "are";
            if (i > first && small && !afterColon && !verb)
                return capitals >= 2 ? std::optional(i) : std::nullopt;
            lastCapital = i;
            ++capitals;
            if (endsSentence(word(i)) || word(i).ends_with(','))
                return std::nullopt;
            continue;
        }
        if (small)
            continue;
        // A word in small letters: the heading has ended, or its author was careless once.
        const bool sentenceFollows = i + 1 < m_words.size() && isCapital(i + 1)
            && isOneOf(bare(i + 1), smallWords) && !endsSentence(word(i));
        if (sentenceFollows && capitals >= 2)
            return i + 1;
        if (lastCapital + 1 == i) {
            const bool gerund = bare(lastCapital).ends_with("ing");
            const bool dangling = lastCapital > first && isOneOf(bare(lastCapital - 1), smallWords);
            return gerund && !dangling && capitals >= 3 ? std::optional(lastCapital) : std::nullopt;
        }
        const bool determiner = isOneOf(bare(lastCapital + 1), determiners);
        return determiner && lastCapital + 2 == i && capitals >= 2 ? std::optional(lastCapital + 1)
                                                                   : std::nullopt;
    }
    return std::nullopt;
}

void FlowCutter::cutHeadings()
{
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (m_table[i] || isBullet(i) || !isCapital(i))
            continue;
        const bool begins = i == 0 || m_cut[i]
            || (m_words[i].before == Gap::LineBreak && endsSentence(word(i - 1)));
        if (!begins)
            continue;
        if (const std::optional<std::size_t> end = headingEnd(i)) {
            m_cut[i] = true;
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
        for (std::size_t i = item + 1; i < m_words.size(); ++i) {
            if (i > item + 1 && (m_cut[i] || m_table[i]))
                break;
            const bool last = i + 1 == m_words.size();
            if (endsSentence(word(i)) && (last || isCapital(i + 1) || m_cut[i + 1]))
                ends.push_back(i);
            if (ends.size() > limit)
                break;
        }
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

std::vector<LogicalLine> FlowCutter::lines()
{
    cutTables();
    cutItems();
    cutParagraphs();
    endLastItems();
    cutHeadings();
    std::vector<LogicalLine> cut;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (i == 0 || m_cut[i])
            cut.push_back({m_words[i].begin, 0, m_flow.indent, m_heading[i]});
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
