// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/sidecountsmodel.h"

#include "core/filter/filtersentence.h"
#include "ui/workspace/workspace.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace entente::ui {

namespace {

/// "12 in 5": topics in briefings.
QString counted(const SideCount &count)
{
    const QLocale locale;
    return SideCountsModel::tr("%1 in %2")
        .arg(locale.toString(static_cast<qulonglong>(count.topics)),
             locale.toString(static_cast<qulonglong>(count.documents)));
}

QString percent(double share)
{
    return SideCountsModel::tr("%1 %").arg(QLocale().toString(share * 100, 'f', 1));
}

/// With its sign; one that rests on few briefings bears an asterisk.
QString changed(const SideCounts &counts)
{
    const double points = std::round(counts.change() * 1000) / 10;
    QString said = QLocale().toString(std::abs(points), 'f', 1);
    if (points != 0)
        said.prepend(points > 0 ? u'+' : u'−');
    return counts.restsOnFew() ? SideCountsModel::tr("%1 *").arg(said) : said;
}

} // namespace

SideCountsModel::SideCountsModel(Workspace *workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void SideCountsModel::setSides(TwoSidesPtr sides)
{
    beginResetModel();
    m_sides = std::move(sides);
    list();
    endResetModel();
}

void SideCountsModel::setBy(By by)
{
    beginResetModel();
    m_by = by;
    list();
    endResetModel();
}

void SideCountsModel::list()
{
    m_rows.clear();
    if (m_sides == nullptr)
        return;
    const Sides &sides = m_sides->sides;
    m_rows.push_back({tr("All"), sides.all});
    if (m_by == By::Area) {
        for (const SideArea &area : sides.areas)
            m_rows.push_back({m_workspace->areaLabel(area.area), area.counts, area.area});
        return;
    }
    for (const Kind kind : allKinds) {
        const SideCounts &counts = sides.kinds[static_cast<std::size_t>(kind)];
        if (counts.any())
            m_rows.push_back({kindsLabel(kind), counts, std::nullopt, kind});
    }
}

bool SideCountsModel::restsOnFew() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](const Row &row) { return row.counts.restsOnFew(); });
}

std::optional<ConceptIndex> SideCountsModel::areaAt(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].area;
}

std::optional<Kind> SideCountsModel::kindAt(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].kind;
}

int SideCountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SideCountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SideCountsModel::text(const Row &row, int column) const
{
    const bool isAll = !row.area && !row.kind;
    switch (column) {
    case Subject:
        return row.subject;
    case Left:
        return counted(row.counts.left);
    case Right:
        return counted(row.counts.right);
    case LeftShare:
        return isAll ? QString() : percent(row.counts.left.share);
    case RightShare:
        return isAll ? QString() : percent(row.counts.right.share);
    default:
        return isAll ? QString() : changed(row.counts);
    }
}

QVariant SideCountsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (index.column() == Subject ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        if (index.column() == Change && row.counts.restsOnFew())
            return tr("Rests on fewer than %1 briefings on a side: no trend.")
                .arg(SideCounts::enoughDocuments);
        if (index.column() == Left || index.column() == Right)
            return tr("Topics in briefings");
        return {};
    default:
        return {};
    }
}

QVariant SideCountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || orientation == Qt::Vertical || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            (section == Subject ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Subject:
        return m_by == By::Area ? tr("Focus area") : tr("Kind");
    case Left:
        return tr("Left");
    case Right:
        return tr("Right");
    case LeftShare:
    case RightShare:
        return tr("Share");
    default:
        return tr("Change");
    }
}

} // namespace entente::ui
