// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pdf/checks.h"
#include "tests/support/pdf/object.h"

#include <algorithm>

namespace entente::test::pdf {

namespace {

/// The cells of a table on its grid.
class TableCheck final
{
public:
    TableCheck(const StructureTree &tree, std::size_t table, Findings &findings)
        : m_tree(tree), m_table(table), m_findings(findings)
    {
    }

    void check()
    {
        for (const std::size_t part : m_tree.kidsOf(m_table)) {
            const std::string &type = m_tree.element(part).type;
            if (type == "TR")
                addRow(part);
            else if (type != "Caption")
                addPart(part);
        }
        checkRows();
        checkHeads();
    }

private:
    void say(const std::string &what) { m_findings.say(m_tree.nameOf(m_table) + ' ' + what); }

    [[nodiscard]] std::size_t span(std::size_t cell, const char *key) const
    {
        constexpr int most = 10'000;
        const int value = integerIn(m_tree.attribute(cell, "Table", key), 1);
        return static_cast<std::size_t>(std::clamp(value, 1, most));
    }

    void addPart(std::size_t part)
    {
        for (const std::size_t row : m_tree.kidsOf(part, "TR"))
            addRow(row);
        if (m_filled.size() > m_rows)
            say("has a cell that spans more rows than there are in its "
                + m_tree.element(part).type);
    }

    void addRow(std::size_t row)
    {
        const std::size_t number = m_rows++;
        if (m_filled.size() < m_rows)
            m_filled.resize(m_rows);
        std::size_t column = 0;
        for (const std::size_t cell : m_tree.kidsOf(row)) {
            while (m_filled[number].contains(column))
                ++column;
            place(cell, number, column);
            m_cells.push_back(cell);
        }
    }

    void place(std::size_t cell, std::size_t row, std::size_t column)
    {
        const std::size_t lastRow = row + span(cell, "/RowSpan");
        const std::size_t lastColumn = column + span(cell, "/ColSpan");
        if (m_filled.size() < lastRow)
            m_filled.resize(lastRow);
        for (std::size_t r = row; r < lastRow; ++r) {
            for (std::size_t c = column; c < lastColumn; ++c) {
                if (!m_filled[r].insert(c).second)
                    say("has two cells in one place, in row " + std::to_string(r + 1));
            }
        }
    }

    void checkRows()
    {
        if (m_filled.size() > m_rows)
            say("has a cell that spans more rows than there are");
        for (std::size_t row = 1; row < m_rows; ++row) {
            if (m_filled[row].size() != m_filled[0].size())
                say("has " + std::to_string(m_filled[row].size()) + " columns in row "
                    + std::to_string(row + 1) + " and " + std::to_string(m_filled[0].size())
                    + " in the first");
        }
        if (m_cells.empty())
            say("has no cells");
    }

    /// Either each head says what it heads, or each cell says which heads are its own.
    void checkHeads()
    {
        std::set<std::string> ids;
        for (const std::size_t cell : m_cells) {
            if (QPDFObjectHandle id = at(m_tree.element(cell).object, "/ID"); id.isString())
                ids.insert(id.getStringValue());
        }
        bool eachNamesHeads = true;
        for (const std::size_t cell : m_cells) {
            const auto heads = itemsOf(m_tree.attribute(cell, "Table", "/Headers"));
            if (m_tree.element(cell).type == "TD")
                eachNamesHeads = eachNamesHeads && !heads.empty();
            for (QPDFObjectHandle head : heads) {
                if (!head.isString() || !ids.contains(head.getStringValue()))
                    m_findings.say(m_tree.nameOf(cell) + " names a head that is not in its table");
            }
        }
        for (const std::size_t cell : m_cells) {
            if (m_tree.element(cell).type != "TH")
                continue;
            static const std::set<std::string> scopes{"Row", "Column", "Both"};
            const QPDFObjectHandle scope = m_tree.attribute(cell, "Table", "/Scope");
            const bool isMissing = QPDFObjectHandle(scope).isNull();
            if (isMissing ? !eachNamesHeads : !scopes.contains(nameIn(scope)))
                m_findings.say(m_tree.nameOf(cell) + " has no /Scope");
        }
    }

    const StructureTree &m_tree;
    std::size_t m_table;
    Findings &m_findings;
    std::vector<std::set<std::size_t>> m_filled; ///< columns of each row
    std::size_t m_rows = 0;
    std::vector<std::size_t> m_cells;
};

} // namespace

void checkTables(const StructureTree &tree, Findings &findings)
{
    for (std::size_t i = 0; i < tree.elements().size(); ++i) {
        if (tree.element(i).type == "Table")
            TableCheck(tree, i, findings).check();
    }
}

} // namespace entente::test::pdf
