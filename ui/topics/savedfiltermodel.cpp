// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topics/savedfiltermodel.h"

#include "core/filter/filterindex.h"
#include "core/filter/filtersentence.h"
#include "core/library/filterrequest.h"
#include "ui/style/icons.h"
#include "ui/topics/navigationdelegate.h"
#include "ui/workspace/libraryfilters.h"
#include "ui/workspace/workspace.h"

#include <QLocale>

namespace entente::ui {

SavedFilterModel::SavedFilterModel(Workspace *workspace, LibraryFilters *filters, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_savedFilters(filters)
{
    connect(filters, &LibraryFilters::changed, this, &SavedFilterModel::load);
    connect(workspace, &Workspace::countsChanged, this, &SavedFilterModel::count);
    connect(workspace, &Workspace::briefingsChanged, this, &SavedFilterModel::count);
    connect(workspace, &Workspace::filterChanged, this, [this] {
        if (!m_filters.empty()) // which of them is set
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
    load();
}

void SavedFilterModel::load()
{
    if (m_filters != m_savedFilters->saved()) {
        beginResetModel();
        m_filters = m_savedFilters->saved();
        m_counts.assign(m_filters.size(), -1);
        endResetModel();
    }
    count();
}

void SavedFilterModel::count()
{
    std::vector<int> counts;
    for (const library::SavedFilter &saved : m_filters) {
        if (m_workspace->isInLibrary()) {
            counts.push_back(m_savedFilters->countOf(saved.name));
            continue;
        }
        Filter filter = library::filterOf(saved, m_workspace->vocabulary());
        filter.briefings = m_workspace->filter().briefings;
        counts.push_back(static_cast<int>(m_workspace->index().apply(filter).count));
    }
    if (counts == m_counts)
        return;
    m_counts = std::move(counts);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QModelIndex SavedFilterModel::currentFilter() const
{
    const library::SavedFilter set = library::savedFilter({}, m_workspace->filter(),
                                                          m_workspace->vocabulary());
    for (std::size_t i = 0; i < m_filters.size(); ++i) {
        library::SavedFilter each = m_filters[i];
        each.name.clear();
        if (each == set)
            return index(static_cast<int>(i));
    }
    return {};
}

int SavedFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_filters.size());
}

QVariant SavedFilterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const library::SavedFilter &saved = at(index);
    const int count = m_counts[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return toQString(saved.name);
    case Qt::DecorationRole:
        return icon(QStringLiteral("filter"));
    case Qt::AccessibleTextRole:
        return count < 0 ? toQString(saved.name)
                         : tr("%1, topics: %2").arg(toQString(saved.name)).arg(count);
    case Qt::ToolTipRole:
        return filterWords(library::filterOf(saved, m_workspace->vocabulary()),
                           m_workspace->vocabulary(), QLocale().name());
    case NavigationDelegate::CountRole:
        return count < 0 ? QVariant() : QVariant(count);
    default:
        return {};
    }
}

bool SavedFilterModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().simplified();
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || name.isEmpty()
        || name == toQString(at(index).name))
        return false;
    m_savedFilters->rename(at(index).name, name); // told by changed()
    return true;
}

Qt::ItemFlags SavedFilterModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsEditable;
}

} // namespace entente::ui
