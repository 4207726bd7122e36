// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/areabarsmodel.h"

#include "ui/workspace/workspace.h"

#include <algorithm>

namespace entente::ui {

namespace {

constexpr std::size_t mostBars = 8;

} // namespace

std::vector<AreaBarsModel::Row> AreaBarsModel::rowsOf(const Workspace &workspace)
{
    const std::vector<std::uint32_t> &counts = workspace.result().areaCounts;
    const std::vector<ConceptIndex> &chosen = workspace.filter().areas;
    std::vector<Row> rows;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const auto area = static_cast<ConceptIndex>(i);
        const bool isChosen = std::ranges::find(chosen, area) != chosen.end();
        if (counts[i] > 0 || isChosen)
            rows.push_back({area, counts[i], isChosen, {}});
    }
    std::ranges::stable_sort(rows, std::greater(), &Row::count);
    // What is chosen stays in sight, however few topics touch it.
    std::size_t place = 0;
    std::erase_if(rows, [&](const Row &row) { return place++ >= mostBars && !row.chosen; });
    for (Row &row : rows)
        row.label = workspace.areaLabel(row.area);
    return rows;
}

void AreaBarsModel::follow(const Workspace &workspace)
{
    std::vector<Row> rows = rowsOf(workspace);
    const std::uint32_t most = rows.empty() ? 1 : std::max(1U, rows.front().count);
    if (rows == m_rows && most == m_most)
        return;
    m_most = most;
    if (std::ranges::equal(rows, m_rows, {}, &Row::area, &Row::area)) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

ConceptIndex AreaBarsModel::areaAt(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].area;
}

QModelIndex AreaBarsModel::indexOf(ConceptIndex area) const
{
    const auto at = std::ranges::find(m_rows, area, &Row::area);
    return at == m_rows.end() ? QModelIndex() : index(static_cast<int>(at - m_rows.begin()), 0);
}

int AreaBarsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AreaBarsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.label;
    case Qt::AccessibleTextRole: {
        const QString words = row.count == 1 ? tr("%1, 1 topic").arg(row.label)
                                             : tr("%1, %2 topics").arg(row.label).arg(row.count);
        return row.chosen ? tr("%1, chosen").arg(words) : words;
    }
    case AreaRole:
        return row.area;
    case CountRole:
        return row.count;
    case MostRole:
        return m_most;
    case ChosenRole:
        return row.chosen;
    default:
        return {};
    }
}

} // namespace entente::ui
