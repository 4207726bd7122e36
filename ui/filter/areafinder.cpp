// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filter/areafinder.h"

#include "core/vocabulary/lookup.h"

namespace entente::ui {

AreaFinder::AreaFinder(std::shared_ptr<const Vocabulary> vocabulary, int conceptRole,
                       QObject *parent)
    : QSortFilterProxyModel(parent), m_vocabulary(std::move(vocabulary)), m_conceptRole(conceptRole)
{
    sort(0);
}

void AreaFinder::find(const QString &words)
{
    m_typed = comparableLabel(words.toStdString());
    invalidate();
}

int AreaFinder::rank(int row) const
{
    if (m_typed.empty())
        return 0;
    const int area = sourceModel()->index(row, 0).data(m_conceptRole).toInt();
    return static_cast<int>(labelMatch(m_vocabulary->at(static_cast<ConceptIndex>(area)), m_typed));
}

bool AreaFinder::filterAcceptsRow(int row, const QModelIndex &) const
{
    return rank(row) < static_cast<int>(LabelMatch::None);
}

bool AreaFinder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int a = rank(left.row());
    const int b = rank(right.row());
    return a != b ? a < b : left.row() < right.row();
}

} // namespace entente::ui
