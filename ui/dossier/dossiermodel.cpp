// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier/dossiermodel.h"

#include "core/filter/filtersentence.h"
#include "core/publishing/citation/records.h"

#include <QLocale>
#include <QMimeData>

#include <algorithm>

namespace entente::ui {

namespace {

const QString rowsType = QStringLiteral("application/x-entente-dossier-rows");

QList<int> rowsOf(const QMimeData *data)
{
    QList<int> rows;
    for (const QByteArray &each : data->data(rowsType).split(','))
        rows << each.toInt();
    return rows;
}

} // namespace

void DossierModel::setShown(ShownDossierPtr shown)
{
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

const library::DossierItem *DossierModel::item(int row) const
{
    const bool isThere = row >= 0 && row < rowCount();
    return isThere ? &m_shown->dossier.items[static_cast<std::size_t>(row)] : nullptr;
}

int DossierModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_shown == nullptr ? 0
                                                  : static_cast<int>(m_shown->dossier.items.size());
}

QString DossierModel::sourceOf(const DossierCitation &citation) const
{
    const DossierSource &source = m_shown->text.sources[citation.source];
    if (source.isMissing)
        return {};
    const citation::Reference &reference = source.reference;
    QStringList parts{
        QString::fromStdString(reference.title.empty() ? source.file : reference.title)};
    if (!reference.publisher.empty())
        parts << QString::fromStdString(reference.publisher);
    if (reference.date)
        parts << writtenDate(*reference.date, QLocale().name().left(2));
    if (const std::string place = citation::placeWords(citation.place); !place.empty())
        parts << QString::fromStdString(place);
    return parts.join(separator());
}

QStringList DossierModel::foundBy(const DossierPart &filter) const
{
    constexpr std::size_t mostNamed = 6;
    const std::size_t named = std::min(filter.found.size(), mostNamed);
    QStringList lines;
    for (std::size_t i = 0; i < named; ++i)
        lines << tr("%1: %2").arg(sourceOf(filter.found[i].citation)).arg(filter.found[i].results);
    if (const std::size_t more = filter.found.size() - named + filter.further; more > 0)
        lines << tr("Further briefings: %1").arg(more);
    return lines;
}

QString DossierModel::spokenOf(int row) const
{
    const library::DossierItem &of = *item(row);
    const QModelIndex at = index(row);
    const QString words = QString::fromStdString(of.words);
    switch (of.sort) {
    case library::DossierItem::Sort::Heading:
        return tr("Heading: %1").arg(words);
    case library::DossierItem::Sort::Words:
        return words;
    case library::DossierItem::Sort::Table:
        return tr("Table of %1 rows: %2").arg(of.table.rows.size()).arg(words);
    case library::DossierItem::Sort::Filter:
        return tr("Filter: %1")
                   .arg(at.data(NameRole).toString() + u' ' + at.data(FindingRole).toString())
            + (words.isEmpty() ? QString() : QStringLiteral(". ") + words);
    case library::DossierItem::Sort::Passage:
    case library::DossierItem::Sort::Briefing:
        break;
    }
    QStringList parts;
    for (const int role : {int(QuoteRole), int(SourceRole), int(WarningRole)}) {
        if (const QString part = at.data(role).toString(); !part.isEmpty())
            parts << part;
    }
    if (!words.isEmpty())
        parts << words;
    return parts.join(QStringLiteral(". "));
}

QVariant DossierModel::data(const QModelIndex &index, int role) const
{
    const library::DossierItem *of = item(index.row());
    if (of == nullptr || index.column() != 0)
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const std::optional<DossierCitation> &citation = m_shown->text.parts[row].citation;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return QString::fromStdString(of->words);
    case Qt::AccessibleTextRole:
        return spokenOf(index.row());
    case SortRole:
        return int(of->sort);
    case QuoteRole:
        return QString::fromStdString(of->cited.anchor.exact).simplified();
    case SourceRole:
        return citation ? sourceOf(*citation) : QString();
    case NameRole:
        return QString::fromStdString(of->filter.name);
    case FindingRole:
        return m_shown->text.parts[row].sentence;
    case FoundRole:
        return foundBy(m_shown->text.parts[row]);
    case WarningRole:
        return session::sentence(m_shown->standings[row]);
    default:
        return {};
    }
}

bool DossierModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const library::DossierItem *of = item(index.row());
    if (of == nullptr || role != Qt::EditRole)
        return false;
    library::DossierItem changed = *of;
    const QString words = value.toString();
    changed.words = (changed.sort == library::DossierItem::Sort::Heading ? words.simplified()
                                                                         : words.trimmed())
                        .toStdString();
    if (changed == *of)
        return false;
    replace(index.row(), std::move(changed));
    return true;
}

Qt::ItemFlags DossierModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
        | Qt::ItemNeverHasChildren;
    if (item(index.row())->sort != library::DossierItem::Sort::Table)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QStringList DossierModel::mimeTypes() const
{
    return {rowsType};
}

QMimeData *DossierModel::mimeData(const QModelIndexList &indexes) const
{
    QList<int> rows;
    for (const QModelIndex &index : indexes)
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    QByteArrayList named;
    for (const int row : rows)
        named << QByteArray::number(row);
    auto *data = new QMimeData;
    data->setData(rowsType, named.join(','));
    return data;
}

bool DossierModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                int /*column*/, const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(rowsType))
        return false;
    const QList<int> rows = rowsOf(data);
    int to = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    to -= static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [to](int each) { return each < to; }));
    move(rows, to);
    return false; // else the view would take the rows out once more
}

void DossierModel::insert(int behind, library::DossierItem item)
{
    if (m_shown == nullptr)
        return;
    library::Dossier changed = m_shown->dossier;
    const int at = behind < 0 || behind >= rowCount() ? rowCount() : behind + 1;
    changed.items.insert(changed.items.begin() + at, std::move(item));
    Q_EMIT edited(changed, at);
}

void DossierModel::replace(int row, library::DossierItem item)
{
    library::Dossier changed = m_shown->dossier;
    changed.items[static_cast<std::size_t>(row)] = std::move(item);
    Q_EMIT edited(changed, row);
}

void DossierModel::move(const QList<int> &rows, int to)
{
    if (m_shown == nullptr || rows.isEmpty())
        return;
    library::Dossier changed = m_shown->dossier;
    std::vector<library::DossierItem> moved;
    std::vector<library::DossierItem> stay;
    for (int row = 0; row < rowCount(); ++row)
        (rows.contains(row) ? moved : stay).push_back(*item(row));
    const int at = std::clamp(to, 0, static_cast<int>(stay.size()));
    std::vector<library::DossierItem> ordered;
    ordered.reserve(changed.items.size());
    for (std::size_t i = 0; i <= stay.size(); ++i) {
        if (static_cast<int>(i) == at)
            ordered.insert(ordered.end(), moved.begin(), moved.end());
        if (i < stay.size())
            ordered.push_back(stay[i]);
    }
    if (ordered == changed.items)
        return;
    changed.items = std::move(ordered);
    Q_EMIT edited(changed, at);
}

void DossierModel::remove(const QList<int> &rows)
{
    if (m_shown == nullptr || rows.isEmpty())
        return;
    library::Dossier changed = m_shown->dossier;
    changed.items.clear();
    for (int row = 0; row < rowCount(); ++row) {
        if (!rows.contains(row))
            changed.items.push_back(*item(row));
    }
    const int last = static_cast<int>(changed.items.size()) - 1;
    Q_EMIT edited(changed, std::min(*std::min_element(rows.begin(), rows.end()), last));
}

} // namespace entente::ui
