// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/rowtopics.h"

#include "core/analysis/columnkinds.h"
#include "core/analysis/tableroles.h"
#include "core/analysis/titles.h"
#include "core/base/casefold.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <optional>

namespace entente {

namespace {

/// Which columns of a table make topics.
struct Columns
{
    std::optional<std::size_t> principal; ///< names what its row is about, and its kind
    std::size_t title = 0;                ///< what the row is about where no column says its kind
    std::vector<std::size_t> others;      ///< each cell is a topic of its own
    std::vector<std::optional<KindMention>> kinds;
};

/// A mark such as "High", "3 of 5" or "影響大" says how much of a thing, not what it is.
bool isProse(std::string_view cell)
{
    constexpr std::size_t fewestWords = 3;
    constexpr std::size_t fewestCharacters = 8; // where words stand without gaps
    std::size_t words = 0;
    std::size_t eastern = 0;
    bool inWord = false;
    for (std::size_t i = 0; i < cell.size();) {
        const text::Decoded next = text::decode(cell, i);
        const bool isWord = text::isWordCharacter(next.character);
        const bool isDigit = next.character >= '0' && next.character <= '9';
        words += isWord && !isDigit && !inWord ? 1 : 0;
        eastern += isWord && next.character >= 0x3040 ? 1 : 0;
        inWord = isWord;
        i += next.length;
    }
    return words >= fewestWords || eastern >= fewestCharacters;
}

bool isProse(const Briefing &briefing, const Table &table, std::size_t column)
{
    std::size_t prose = 0;
    std::size_t filled = 0;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        const std::string_view cell = text::trimmed(briefing.words(table.cell(row, column)));
        filled += cell.empty() ? 0 : 1;
        prose += isProse(cell) ? 1 : 0;
    }
    return filled > 0 && prose * 2 >= filled;
}

bool isAmong(Kind kind, const Columns &columns)
{
    const auto isOf = [&](std::size_t column) { return columns.kinds[column]->kind == kind; };
    return (columns.principal && isOf(*columns.principal))
        || std::any_of(columns.others.begin(), columns.others.end(), isOf);
}

/// The columns at the end of a table of which each says a kind, with those beside them that say
/// more of it. One that an unlike column follows says more of the principal.
std::vector<std::size_t> partedColumns(const Briefing &briefing, const Table &table,
                                       const Columns &columns)
{
    std::vector<std::size_t> parted;
    const std::size_t first = columns.principal.value_or(columns.title);
    bool isTreated = false; // by a column that belongs to a threat before it
    for (std::size_t column = table.columnCount(); column-- > first + 1;) {
        const std::string_view head = briefing.words(table.columns[column]);
        const auto &kind = columns.kinds[column];
        // What others or all have announced to do is a commitment where the table is of such.
        const bool isTopic = kind && kind->kind != Kind::Commitment
            && (!isTreated || kind->kind == Kind::Threat) && isProse(briefing, table, column);
        if (isTopic)
            parted.insert(parted.begin(), column);
        else if (!isTreated && !kind && isTreatment(head))
            isTreated = true;
        else if (!isParticular(head))
            break;
        if (isTopic)
            isTreated = false;
    }
    return parted;
}

/// The first column that is more than a number or a mark.
std::size_t titleColumn(const Briefing &briefing, const Table &table, const Columns &columns)
{
    for (std::size_t column = 0; column < table.columnCount(); ++column) {
        const std::string_view head = briefing.words(table.columns[column]);
        if (columns.kinds[column] || (!numbersRows(head) && !isParticular(head)))
            return column;
    }
    return 0;
}

bool isOf(const Columns &columns, Kind kind)
{
    return columns.kinds[*columns.principal]->kind == kind;
}

Columns columnsOf(const Briefing &briefing, const Table &table)
{
    Columns columns;
    columns.kinds.reserve(table.columnCount());
    for (const TextRange head : table.columns)
        columns.kinds.push_back(kindOfColumn(briefing.words(head)));
    columns.title = titleColumn(briefing, table, columns);
    if (columns.kinds[columns.title])
        columns.principal = columns.title;
    // What a table says of a focus area is one topic, whatever its columns are called.
    if (columns.principal && isOf(columns, Kind::FocusArea))
        return columns;
    for (const std::size_t column : partedColumns(briefing, table, columns)) {
        if (!isAmong(columns.kinds[column]->kind, columns))
            columns.others.push_back(column);
    }
    // "Factor | Weight" and "Impact | Score" weigh; where words say more of a factor it is a
    // driver.
    const bool mayWeigh = columns.principal
        && (isOf(columns, Kind::Driver) || isOf(columns, Kind::Implication)
            || isOf(columns, Kind::Benefit));
    bool saysMore = false;
    for (std::size_t column = columns.title; mayWeigh && column < table.columnCount(); ++column)
        saysMore = saysMore || isProse(briefing, table, column);
    if (mayWeigh && !saysMore)
        columns.principal.reset();
    return columns;
}

KindFound foundIn(const Table &table, const Columns &columns, std::size_t column)
{
    const TextRange head = table.columns[column];
    const KindMention &mention = *columns.kinds[column];
    return {mention.kind,
            Certainty::Stated,
            {head.begin + mention.words.begin, head.begin + mention.words.end},
            EvidenceSort::ColumnHead};
}

class RowTopics final
{
public:
    RowTopics(const Briefing &briefing, std::size_t block, const Table &table)
        : m_briefing(briefing),
          m_block(static_cast<std::uint32_t>(block)),
          m_table(table),
          m_columns(columnsOf(briefing, table))
    {
    }

    [[nodiscard]] std::vector<RowTopic> take()
    {
        if (!m_columns.principal && m_columns.others.empty())
            return takeTold();
        m_found.reserve(m_table.rowCount() * (1 + m_columns.others.size()));
        for (std::size_t row = 0; row < m_table.rowCount(); ++row) {
            if (m_columns.principal)
                addPrincipal(row);
            for (std::size_t i = 0; i < m_columns.others.size(); ++i)
                addOther(row, i);
        }
        return std::move(m_found);
    }

private:
    /// Rows of which no head says what they are, where they say it in sentences.
    [[nodiscard]] std::vector<RowTopic> takeTold()
    {
        constexpr std::size_t fewest = 2;
        constexpr std::size_t longestTitle = 110; // bytes
        // A table of contents, or of where things were found, tells of its text and not of the
        // world.
        const bool isOfPlaces = std::any_of(
            m_table.columns.begin(), m_table.columns.end(),
            [this](TextRange head) { return namesPlaces(m_briefing.words(head)); });
        if (m_table.rowCount() < fewest || isOfPlaces || !isToldInWords(m_briefing, m_table))
            return {};
        m_found.reserve(m_table.rowCount());
        for (std::size_t row = 0; row < m_table.rowCount(); ++row) {
            TextRange title = trimmed(m_briefing, m_table.cell(row, m_columns.title));
            TextRange text = cells(row, m_columns.title + 1, m_table.columnCount());
            if (title.size() > longestTitle || (text.isEmpty() && !title.isEmpty())) {
                text = cells(row, m_columns.title, m_table.columnCount());
                title = {};
            }
            if (!text.isEmpty())
                m_found.push_back({topicOf(row, title, text), {}});
        }
        return std::move(m_found);
    }

    [[nodiscard]] Topic topicOf(std::size_t row, TextRange title, TextRange text) const
    {
        Topic topic;
        topic.block = m_block;
        topic.row = static_cast<std::int32_t>(row);
        topic.title = title;
        topic.text = text;
        return topic;
    }

    [[nodiscard]] TextRange cells(std::size_t row, std::size_t first, std::size_t end) const
    {
        if (first >= end)
            return {};
        const TextRange begin = m_table.cell(row, first);
        const TextRange last = m_table.cell(row, end - 1);
        // A cell that reaches over several rows may stand before those beside it.
        return trimmed(m_briefing, {begin.begin, std::max(begin.end, last.end)});
    }

    void add(std::size_t row, std::size_t column, TextRange title, TextRange text)
    {
        m_found.push_back({topicOf(row, title, text), {foundIn(m_table, m_columns, column)}});
    }

    void addPrincipal(std::size_t row)
    {
        const std::size_t column = *m_columns.principal;
        const std::size_t end = m_columns.others.empty() ? m_table.columnCount()
                                                         : m_columns.others.front();
        add(row, column, trimmed(m_briefing, m_table.cell(row, column)),
            cells(row, column + 1, end));
    }

    /// With its own title where no other topic of the row has that.
    void addOther(std::size_t row, std::size_t index)
    {
        const std::size_t column = m_columns.others[index];
        if (text::trimmed(m_briefing.words(m_table.cell(row, column))).empty())
            return;
        const std::size_t end = index + 1 < m_columns.others.size() ? m_columns.others[index + 1]
                                                                    : m_table.columnCount();
        const TextRange title = m_columns.principal
            ? TextRange{}
            : trimmed(m_briefing, m_table.cell(row, m_columns.title));
        add(row, column, title, cells(row, column, end));
    }

    const Briefing &m_briefing;
    std::uint32_t m_block;
    const Table &m_table;
    Columns m_columns;
    std::vector<RowTopic> m_found;
};

} // namespace

std::vector<RowTopic> topicsOfRows(const Briefing &briefing, std::size_t block)
{
    const Table &table = briefing.tables[static_cast<std::size_t>(briefing.blocks[block].table)];
    if (table.columns.empty() || table.role == TableRole::Comparison)
        return {};
    return RowTopics(briefing, block, table).take();
}

} // namespace entente
