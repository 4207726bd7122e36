// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agreement/tabletextmodel.h"

#include "core/publishing/edition.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QFont>

namespace entente::ui {

namespace {

QString wordsOf(const pages::TableText::Cell &cell)
{
    return edition::plain(cell);
}

} // namespace

void TableTextModel::setTable(pages::TableText table, bool isConfusion)
{
    beginResetModel();
    m_table = std::move(table);
    m_isConfusion = isConfusion;
    endResetModel();
}

QString TableTextModel::corner() const
{
    return m_table.heads.empty() ? QString() : wordsOf(m_table.heads.front());
}

int TableTextModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int TableTextModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_table.heads.empty() ? 0
                                                     : static_cast<int>(m_table.heads.size()) - 1;
}

QString TableTextModel::said(const QModelIndex &index) const
{
    const std::vector<pages::TableText::Cell>
        &row = m_table.rows[static_cast<std::size_t>(index.row())];
    return wordsOf(row[static_cast<std::size_t>(index.column()) + 1]);
}

QVariant TableTextModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString words = said(index);
    const bool isAgreed = m_isConfusion && index.row() == index.column();
    const bool isDifference = m_isConfusion && !isAgreed && words != QStringLiteral("0");
    const auto head = [this](int section, Qt::Orientation orientation) {
        return headerData(section, orientation, Qt::DisplayRole).toString();
    };
    switch (role) {
    case Qt::DisplayRole:
        return words;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case Qt::FontRole: {
        QFont font = QApplication::font();
        font.setBold(isAgreed);
        return font;
    }
    case Qt::BackgroundRole:
        return isDifference ? QVariant(differenceWash(QApplication::palette())) : QVariant();
    case Qt::ForegroundRole:
        return words == QStringLiteral("0") ? QVariant(secondaryText(QApplication::palette()))
                                            : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (!m_isConfusion)
            return tr("%1, %2: %3")
                .arg(head(index.row(), Qt::Vertical), head(index.column(), Qt::Horizontal), words);
        return isAgreed ? tr("Both say %1: %2").arg(head(index.row(), Qt::Vertical), words)
                        : tr("%1 against %2: %3")
                              .arg(head(index.row(), Qt::Vertical),
                                   head(index.column(), Qt::Horizontal), words);
    default:
        return {};
    }
}

QVariant TableTextModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto at = static_cast<std::size_t>(section);
    if (section < 0 || role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return at < m_table.rows.size() ? wordsOf(m_table.rows[at].front()) : QVariant();
    return at + 1 < m_table.heads.size() ? wordsOf(m_table.heads[at + 1]) : QVariant();
}

} // namespace entente::ui
