// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/briefingrows.h"

#include "ui/overview/wording.h"
#include "ui/style/style.h"
#include "ui/style/writing.h"
#include "ui/workspace/briefingtitle.h"
#include "ui/workspace/workspace.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace entente::ui {

namespace {

} // namespace

void BriefingRowsModel::follow(const Workspace &workspace)
{
    const bool same = m_index == workspace.indexPtr();
    if (!same)
        beginResetModel();
    m_index = workspace.indexPtr();
    m_shown.assign(workspace.briefings().size(), 0);
    const BitSet &shown = workspace.result().shown;
    for (std::size_t entry = 0; entry < m_index->size(); ++entry)
        m_shown[m_index->briefingOf(entry)] += shown.test(entry) ? 1 : 0;
    if (!same)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

int BriefingRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QString BriefingRowsModel::countWords(std::size_t row) const
{
    const QLocale locale;
    const std::size_t total = m_index->briefings()[row]->topics.size();
    return tr("%1 of %2 topics")
        .arg(locale.toString(m_shown[row]), locale.toString(qulonglong(total)));
}

QVariant BriefingRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const Metadata &meta = m_index->briefings()[row]->meta;
    const QString date = meta.date ? writtenDate(*meta.date) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return titleAmong(m_index->briefings(), row);
    case Qt::AccessibleTextRole: {
        QStringList parts{titleAmong(m_index->briefings(), row), date, countWords(row)};
        parts.removeAll(QString());
        return parts.join(tr(", "));
    }
    case DateRole:
        return date;
    case CountRole:
        return countWords(row);
    default:
        return {};
    }
}

int BriefingRowDelegate::rowHeight(const QModelIndex &, int) const
{
    return std::max(4 * grid, QFontMetrics(ui::font(TypeSize::Body)).height() + grid);
}

void BriefingRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option);
    const QFont title = ui::font(TypeSize::Body, QFont::DemiBold);
    const QFont body = ui::font(TypeSize::Body);
    const QFontMetrics metrics(body);
    QRect area = option.rect.adjusted(grid, 0, -grid, 0);
    // Takes a piece from the end of the line.
    const auto takeEnd = [&](const QString &words, int width) {
        const QRect piece(area.right() + 1 - width, area.top(), width, area.height());
        area.setRight(piece.left() - 2 * grid);
        drawWords(painter, QStyle::visualRect(option.direction, option.rect, piece), words,
                  option.direction, Qt::AlignRight);
    };
    painter->setFont(body);
    painter->setPen(secondaryText(option.palette));
    takeEnd(index.data(BriefingRowsModel::CountRole).toString(),
            metrics.horizontalAdvance(
                tr("%1 of %2 topics").arg(QStringLiteral("0000"), QStringLiteral("0000"))));
    takeEnd(index.data(BriefingRowsModel::DateRole).toString(), 16 * grid);
    painter->setFont(title);
    painter->setPen(option.palette.color(QPalette::Text));
    drawWords(painter, QStyle::visualRect(option.direction, option.rect, area),
              QFontMetrics(title).elidedText(index.data().toString(), Qt::ElideRight, area.width()),
              option.direction);
    painter->restore();
}

} // namespace entente::ui
