// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparison/changesmodel.h"

#include "ui/comparison/tablemodel.h"
#include "ui/workspace/briefingtitle.h"
#include "ui/workspace/workspace.h"

#include <algorithm>

namespace entente::ui {

namespace {

enum Column : int { What, Before, Now, ColumnCount };

} // namespace

ChangesModel::ChangesModel(Workspace *workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void ChangesModel::setChanges(QList<ChangeRow> rows, int before, int now)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_before = before;
    m_now = now;
    m_shown = shownRows();
    endResetModel();
}

void ChangesModel::clear()
{
    setChanges({}, -1, -1);
}

void ChangesModel::followFilter()
{
    std::vector<bool> shown = shownRows();
    if (shown == m_shown)
        return;
    m_shown = std::move(shown);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::vector<bool> ChangesModel::shownRows() const
{
    std::vector<bool> shown(static_cast<std::size_t>(m_rows.size()), true);
    Filter filter = m_workspace->filter();
    filter.briefings.clear();
    if (m_rows.isEmpty() || filter.isEmpty())
        return shown;
    const FilterIndex &index = m_workspace->index();
    const FilterResult result = index.apply(filter); // of both, whichever is read
    const auto anyOf = [&](int briefing, const std::vector<int> &topics) {
        return std::any_of(topics.begin(), topics.end(), [&](int topic) {
            return result.shown.test(
                index.entry(static_cast<std::size_t>(briefing), static_cast<std::size_t>(topic)));
        });
    };
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        shown[static_cast<std::size_t>(i)] = anyOf(m_before, m_rows[i].before.topics)
            || anyOf(m_now, m_rows[i].now.topics);
    return shown;
}

int ChangesModel::leftOut() const
{
    return static_cast<int>(std::count(m_shown.begin(), m_shown.end(), false));
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_now < 0 ? 0 : ColumnCount;
}

TopicRef ChangesModel::topicOf(const ChangeRow &row) const
{
    if (!row.now.topics.empty())
        return {m_now, row.now.topics.front()};
    return row.before.topics.empty() ? TopicRef{} : TopicRef{m_before, row.before.topics.front()};
}

QString ChangesModel::description(const ChangeRow &row, int column) const
{
    if (column == What)
        return {};
    const ChangedWords &side = column == Before ? row.before : row.now;
    return differencesSaid(side.words, side.different);
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ChangeRow &row = m_rows[index.row()];
    const ChangedWords *side = index.column() == What ? nullptr
        : index.column() == Before                    ? &row.before
                                                      : &row.now;
    switch (role) {
    case TableModel::RawTextRole:
        return side == nullptr ? row.what : side->words;
    case Qt::DisplayRole:
        return (side == nullptr ? row.what : side->words).simplified();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignTop));
    case Qt::AccessibleDescriptionRole:
        return description(row, index.column());
    case TableModel::DifferencesRole:
        return QVariant::fromValue(side == nullptr ? TextSpans() : side->different);
    case TableModel::ShownRole:
        return isShown(index.row());
    case TableModel::AspectRole:
        return side == nullptr;
    case TableModel::TopicRole:
        return QVariant::fromValue(topicOf(row));
    default:
        return {};
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || orientation == Qt::Vertical || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignTop));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (section == What)
        return tr("Change");
    const Briefing *briefing = m_workspace->briefing(section == Before ? m_before : m_now);
    if (briefing == nullptr)
        return {};
    constexpr qsizetype longest = 80;
    QString title = toQString(briefing->meta.title);
    if (title.size() > longest && role == Qt::DisplayRole)
        title = title.left(longest).trimmed() + u'…';
    QStringList parts;
    if (briefing->meta.date)
        parts << QString::fromStdString(briefing->meta.date->toString());
    const auto number = static_cast<std::size_t>(section == Before ? m_before : m_now);
    const QString apart = distinctionOf(m_workspace->briefings(), number);
    if (!apart.isEmpty() && !parts.contains(apart))
        parts << apart;
    return parts.isEmpty() ? title : tr("%1 (%2)").arg(title, parts.join(QStringLiteral(", ")));
}

} // namespace entente::ui
