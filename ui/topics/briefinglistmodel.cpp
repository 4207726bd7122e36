// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topics/briefinglistmodel.h"

#include "ui/style/icons.h"
#include "ui/topics/navigationdelegate.h"
#include "ui/workspace/briefingtitle.h"
#include "ui/workspace/workspace.h"

#include <QStringList>

#include <numeric>

namespace entente::ui {

BriefingListModel::BriefingListModel(Workspace *workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_index(workspace->indexPtr())
{
    count();
    connect(workspace, &Workspace::filterChanged, this, &BriefingListModel::follow);
}

void BriefingListModel::follow()
{
    if (m_index != m_workspace->indexPtr()) {
        beginResetModel();
        m_index = m_workspace->indexPtr();
        count();
        endResetModel();
        return;
    }
    count();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1),
                           {NavigationDelegate::CountRole, NavigationDelegate::CaptionRole});
}

void BriefingListModel::count()
{
    // Each entry tells what it would show, also while another one is in scope.
    Filter anywhere = m_workspace->filter();
    anywhere.briefings.clear();
    const FilterResult result = m_index->apply(anywhere);
    m_counts.assign(m_index->briefings().size(), 0);
    for (std::size_t entry = 0; entry < m_index->size(); ++entry)
        m_counts[m_index->briefingOf(entry)] += result.shown.test(entry) ? 1 : 0;
    m_texts = result.texts;
}

int BriefingListModel::allRows() const
{
    return m_counts.size() > 1 ? 1 : 0;
}

QModelIndex BriefingListModel::indexInScope() const
{
    if (m_workspace->showsAll() && allRows() > 0)
        return index(0);
    return m_workspace->current() < 0 ? QModelIndex() : index(m_workspace->current() + allRows());
}

int BriefingListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_counts.size()) + allRows();
}

QVariant BriefingListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int number = index.row() - allRows();
    return number < 0 ? allData(role) : briefingData(static_cast<std::size_t>(number), role);
}

QVariant BriefingListModel::allData(int role) const
{
    const int total = std::accumulate(m_counts.begin(), m_counts.end(), 0);
    switch (role) {
    case Qt::DisplayRole:
        return tr("All briefings");
    case Qt::AccessibleTextRole:
        return tr("All briefings, topics: %1").arg(total);
    case Qt::DecorationRole:
        return icon(QStringLiteral("all-briefings"));
    case NavigationDelegate::CaptionRole:
        return tr("%1 open").arg(m_counts.size());
    case NavigationDelegate::CountRole:
        return total;
    case BriefingRole:
        return -1;
    default:
        return {};
    }
}

QString BriefingListModel::caption(std::size_t number) const
{
    const Metadata &meta = m_index->briefings()[number]->meta;
    QStringList parts;
    parts << (meta.date ? QString::fromStdString(meta.date->toString()) : tr("undated"));
    // What tells it apart stands here: a long title is cut at its end.
    if (const QString apart = distinctionOf(m_index->briefings(), number);
        !apart.isEmpty() && !parts.contains(apart))
        parts << apart;
    if (meta.sample)
        parts << tr("sample");
    if (m_counts[number] == 0 && m_texts.test(number))
        parts << tr("words in its text");
    return parts.join(QStringLiteral(" · "));
}

QVariant BriefingListModel::briefingData(std::size_t number, int role) const
{
    const Briefing &briefing = *m_index->briefings()[number];
    const QString title = QString::fromStdString(briefing.meta.title.empty() ? briefing.file
                                                                             : briefing.meta.title);
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::ToolTipRole:
        return title + QLatin1Char('\n') + QString::fromStdString(briefing.file);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, topics: %3").arg(title, caption(number)).arg(m_counts[number]);
    case Qt::DecorationRole:
        return icon(briefing.meta.sample ? QStringLiteral("sample") : QStringLiteral("briefing"));
    case NavigationDelegate::CaptionRole:
        return caption(number);
    case NavigationDelegate::CountRole:
        return m_counts[number];
    case BriefingRole:
        return static_cast<int>(number);
    case SampleRole:
        return briefing.meta.sample;
    default:
        return {};
    }
}

} // namespace entente::ui
