// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier/owntablemodel.h"

#include "ui/style/style.h"

#include <utility>

namespace entente::ui {

OwnTableModel::OwnTableModel(library::OwnTable table, QObject *parent)
    : QAbstractTableModel(parent), m_table(std::move(table))
{
}

int OwnTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size()) + 1;
}

int OwnTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.heads.size());
}

const library::OwnCell *OwnTableModel::cell(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() == 0)
        return nullptr;
    return &m_table.rows[static_cast<std::size_t>(index.row()) - 1]
                        [static_cast<std::size_t>(index.column())];
}

library::OwnCell *OwnTableModel::cell(const QModelIndex &index)
{
    return const_cast<library::OwnCell *>(std::as_const(*this).cell(index));
}

QVariant OwnTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const library::OwnCell *of = cell(index);
    const QString words = QString::fromStdString(
        of != nullptr ? of->words : m_table.heads[static_cast<std::size_t>(index.column())]);
    switch (role) {
    case Qt::EditRole:
        return words;
    case Qt::DisplayRole:
        return of == nullptr || of->sources.empty()
            ? words
            : tr("%1 [sources: %2]").arg(words).arg(of->sources.size());
    case Qt::ToolTipRole: {
        QStringList sources;
        if (of != nullptr) {
            for (const library::Cited &each : of->sources)
                sources << QString::fromStdString(each.anchor.exact).simplified();
        }
        return sources.isEmpty() ? QVariant() : QVariant(sources.join(QStringLiteral("\n\n")));
    }
    case Qt::FontRole:
        return ui::font(TypeSize::Body,
                        of == nullptr || index.column() == 0 ? QFont::DemiBold : QFont::Normal);
    default:
        return {};
    }
}

QVariant OwnTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return QString::number(section + 1);
    return section == 0 ? tr("Heads") : QString::number(section);
}

bool OwnTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const std::string words = value.toString().trimmed().toStdString();
    if (library::OwnCell *of = cell(index))
        of->words = words;
    else
        m_table.heads[static_cast<std::size_t>(index.column())] = words;
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags OwnTableModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable
                           : Qt::NoItemFlags;
}

void OwnTableModel::addRow(int behind)
{
    const int at = behind + 1;
    beginInsertRows({}, at, at);
    m_table.rows.insert(m_table.rows.begin() + at - 1,
                        std::vector<library::OwnCell>(m_table.heads.size()));
    endInsertRows();
}

void OwnTableModel::addColumn(int behind)
{
    const int at = behind + 1;
    beginInsertColumns({}, at, at);
    m_table.heads.insert(m_table.heads.begin() + at, std::string());
    for (std::vector<library::OwnCell> &row : m_table.rows)
        row.insert(row.begin() + at, library::OwnCell());
    endInsertColumns();
}

void OwnTableModel::removeRow(int row)
{
    if (row < 1 || m_table.rows.size() < 2)
        return;
    beginRemoveRows({}, row, row);
    m_table.rows.erase(m_table.rows.begin() + row - 1);
    endRemoveRows();
}

void OwnTableModel::removeColumn(int column)
{
    constexpr std::size_t least = 2;
    if (column < 0 || m_table.heads.size() <= least)
        return;
    beginRemoveColumns({}, column, column);
    m_table.heads.erase(m_table.heads.begin() + column);
    for (std::vector<library::OwnCell> &row : m_table.rows)
        row.erase(row.begin() + column);
    endRemoveColumns();
}

void OwnTableModel::cite(const QModelIndex &index, const library::Cited &cited)
{
    library::OwnCell *of = cell(index);
    if (of == nullptr)
        return;
    const std::string words = simplified(cited.anchor.exact);
    of->words += (of->words.empty() || words.empty() ? "" : " ") + words;
    of->sources.push_back(cited);
    Q_EMIT dataChanged(index, index);
}

void OwnTableModel::clear(const QModelIndex &index)
{
    if (library::OwnCell *of = cell(index)) {
        *of = {};
        Q_EMIT dataChanged(index, index);
    } else {
        setData(index, QString(), Qt::EditRole);
    }
}

void OwnTableModel::paste(const QModelIndex &from, const QString &words)
{
    if (!from.isValid())
        return;
    const QStringList lines = words.trimmed().split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const int row = from.row() + static_cast<int>(i);
        if (row >= rowCount())
            addRow(rowCount() - 1);
        const QStringList cells = lines[i].split(u'\t');
        for (qsizetype j = 0; j < cells.size(); ++j) {
            const int column = from.column() + static_cast<int>(j);
            if (column >= columnCount())
                addColumn(columnCount() - 1);
            setData(index(row, column), cells[j], Qt::EditRole);
        }
    }
}

} // namespace entente::ui
