// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/briefingmodel.h"

#include "core/briefing/sourcename.h"
#include "core/filter/filtersentence.h"
#include "ui/library/twinbriefings.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QLocale>

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace entente::ui {

namespace {

QString titleOf(const library::BriefingRecord &record)
{
    return toQString(record.meta.title.empty() ? record.file : record.meta.title);
}

std::uint32_t topicsOf(const library::BriefingRecord &record)
{
    return std::accumulate(record.kinds.begin(), record.kinds.end(), 0U);
}

/// What a list is sorted by, made once for each row.
template <typename Key, typename KeyOf>
void sortBy(std::vector<std::uint32_t> &rows, bool descending, KeyOf keyOf)
{
    std::vector<std::pair<Key, std::uint32_t>> keys;
    keys.reserve(rows.size());
    for (const std::uint32_t row : rows)
        keys.emplace_back(keyOf(row), row);
    std::stable_sort(keys.begin(), keys.end(), [descending](const auto &a, const auto &b) {
        return descending ? b.first < a.first : a.first < b.first;
    });
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = keys[i].second;
}

} // namespace

QString readingWords(const library::ReadingState &state)
{
    if (state.read)
        return BriefingModel::tr("Read");
    return state.position > 0 ? BriefingModel::tr("Begun") : BriefingModel::tr("Unread");
}

QString kindWords(const library::BriefingRecord &record)
{
    QStringList parts;
    for (const Kind kind : allKinds) {
        const std::uint32_t count = record.kinds[static_cast<std::size_t>(kind)];
        if (count > 0)
            parts << QStringLiteral("%1 %2").arg(count).arg(
                (count == 1 ? kindLabel(kind) : kindsLabel(kind)).toLower());
    }
    return parts.isEmpty() ? BriefingModel::tr("no topics") : parts.join(BriefingModel::tr(", "));
}

BriefingModel::BriefingModel(Workspace *workspace, LibrarySession *session, QObject *parent)
    : QAbstractItemModel(parent), m_workspace(workspace), m_session(session)
{
    connect(session, &LibrarySession::briefingsChanged, this, &BriefingModel::load);
    connect(session, &LibrarySession::readingStateChanged, this, &BriefingModel::showReadingState);
    connect(session->search(), &LibrarySearch::viewChanged, this, &BriefingModel::load);
    connect(session->team(), &LibraryTeam::changed, this, [this] {
        // Without a team there is nothing new, however many rows there are.
        if (m_session->team()->isJoined() && rowCount() > 0)
            Q_EMIT dataChanged(this->index(0, Title), this->index(rowCount() - 1, Title));
    });
    connect(session->areas(), &LibraryAreas::areasRead, this, &BriefingModel::takeAreas);
    load();
}

void BriefingModel::takeAreas()
{
    if (m_grouping == BriefingGrouping::FocusArea && !m_hasAreas) {
        beginResetModel();
        arrange();
        endResetModel();
        return;
    }
    // Only what is in sight is asked for again.
    for (int i = 0; i < rowCount(); ++i) {
        const QModelIndex group = index(i, Areas);
        if (!isGrouped()) {
            Q_EMIT dataChanged(group, index(rowCount() - 1, Areas), {Qt::DisplayRole});
            return;
        }
        const QModelIndex above = index(i, Title);
        if (rowCount(above) > 0)
            Q_EMIT dataChanged(index(0, Areas, above), index(rowCount(above) - 1, Areas, above),
                               {Qt::DisplayRole});
    }
}

void BriefingModel::load()
{
    const session::LibraryView &view = m_session->search()->view();
    const bool sameRecords = m_records == m_session->briefings();
    std::vector<std::uint32_t> results(m_session->briefings()->size());
    std::vector<std::uint32_t> listed;
    const std::vector<library::BriefingRecord> &records = *m_session->briefings();
    const auto isListed = [&](const library::BriefingRecord &record) {
        return !record.older || m_session->search()->showsAllEditions()
            || !m_session->search()->selection().empty();
    };
    std::size_t at = 0;
    for (const search::BriefingCount &count : view.briefings) {
        while (at < records.size() && static_cast<std::uint64_t>(records[at].id) < count.briefing)
            ++at;
        if (at < records.size() && static_cast<std::uint64_t>(records[at].id) == count.briefing
            && isListed(records[at])) {
            results[at] = count.documents;
            listed.push_back(static_cast<std::uint32_t>(at));
        }
    }
    for (std::uint32_t i = 0; view.everything && i < records.size(); ++i) {
        if (!isListed(records[i]))
            continue;
        results[i] = topicsOf(records[i]);
        listed.push_back(i);
    }
    if (sameRecords && results == m_results && listed == m_listed && !m_groups.empty())
        return;
    beginResetModel();
    m_records = m_session->briefings();
    if (!sameRecords)
        m_marks = twinMarks(*m_records);
    m_isSearched = !m_workspace->filter().text.empty();
    m_results = std::move(results);
    m_listed = std::move(listed);
    m_shown = m_listed;
    arrange();
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, Topics, Topics);
}

void BriefingModel::showReadingState(library::BriefingId id)
{
    if (m_grouping == BriefingGrouping::State || m_sortColumn == State) {
        beginResetModel();
        arrange();
        endResetModel();
    } else if (const QModelIndex at = indexOf(id).siblingAtColumn(State); at.isValid()) {
        Q_EMIT dataChanged(at, at, {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole});
    }
}

void BriefingModel::setGrouping(BriefingGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    arrange();
    endResetModel();
}

void BriefingModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

void BriefingModel::arrange()
{
    sortRows();
    group();
}

void BriefingModel::sortRows()
{
    const std::vector<library::BriefingRecord> &records = *m_records;
    const bool down = m_sortOrder == Qt::DescendingOrder;
    std::sort(m_shown.begin(), m_shown.end()); // what is equal stays in the order of the library
    switch (m_sortColumn) {
    case Dated:
        sortBy<std::string>(m_shown, down, [&](std::uint32_t row) {
            return records[row].meta.date ? records[row].meta.date->toString() : std::string();
        });
        break;
    case Kinds:
    case Topics:
        sortBy<std::uint32_t>(m_shown, down, [&](std::uint32_t row) {
            return m_sortColumn == Topics ? m_results[row] : topicsOf(records[row]);
        });
        break;
    case State:
        sortBy<int>(m_shown, down, [&](std::uint32_t row) {
            const library::ReadingState &state = records[row].state;
            return state.read ? 2 : state.position > 0 ? 1 : 0;
        });
        break;
    default:
        sortBy<QString>(m_shown, down,
                        [&](std::uint32_t row) { return words(row, m_sortColumn).toCaseFolded(); });
    }
}

const library::BriefingRecord *BriefingModel::record(const QModelIndex &index) const
{
    if (!index.isValid() || (isGrouped() && index.internalId() == 0))
        return nullptr;
    return &(*m_records)[rowOf(index)];
}

std::uint32_t BriefingModel::rowOf(const QModelIndex &index) const
{
    const Group &group = m_groups[isGrouped() ? index.internalId() - 1 : 0];
    return group.rows[static_cast<std::size_t>(index.row())];
}

std::vector<library::BriefingId> BriefingModel::ids() const
{
    std::vector<library::BriefingId> ids;
    for (const Group &group : m_groups) {
        for (const std::uint32_t row : group.rows)
            ids.push_back((*m_records)[row].id);
    }
    return ids;
}

QModelIndex BriefingModel::indexOf(library::BriefingId id) const
{
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        const std::vector<std::uint32_t> &rows = m_groups[g].rows;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if ((*m_records)[rows[i]].id == id)
                return createIndex(static_cast<int>(i), Title, isGrouped() ? g + 1 : 0);
        }
    }
    return {};
}

QModelIndex BriefingModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex BriefingModel::parent(const QModelIndex &index) const
{
    return !isGrouped() || index.internalId() == 0
        ? QModelIndex()
        : createIndex(static_cast<int>(index.internalId()) - 1, Title, quintptr{0});
}

int BriefingModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(isGrouped() ? m_groups.size() : m_shown.size());
    if (!isGrouped() || parent.internalId() != 0 || parent.column() != Title)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].rows.size());
}

int BriefingModel::columnCount(const QModelIndex &) const
{
    return columns;
}

QString BriefingModel::areas(std::uint32_t row) const
{
    QStringList names;
    for (const ConceptIndex area : m_session->areas()->areasOf((*m_records)[row].id))
        names << m_workspace->areaLabel(area);
    return names.join(BriefingModel::tr(", "));
}

QString BriefingModel::words(std::uint32_t row, int column) const
{
    const library::BriefingRecord &record = (*m_records)[row];
    switch (column) {
    case Title:
        if (const auto mark = m_marks.find(row); mark != m_marks.end())
            return markedTitle(titleOf(record), mark->second);
        return titleOf(record);
    case Dated:
        return record.meta.date ? toQString(record.meta.date->toString()) : QString();
    case Source:
        return toQString(sourceName(record.meta));
    case Kinds:
        return kindWords(record);
    case Areas:
        return areas(row);
    case Topics:
        return QLocale().toString(m_results[row]);
    case Language:
        return toQString(record.meta.language);
    case Marking:
        return toQString(record.meta.marking);
    case State:
        if (record.older)
            return tr("%1, older edition").arg(readingWords(record.state));
        return record.work == record.id ? readingWords(record.state)
                                        : tr("%1, newer edition").arg(readingWords(record.state));
    default:
        return {};
    }
}

QVariant BriefingModel::groupData(const Group &group, int column, int role) const
{
    if (role == IdRole)
        return qlonglong{0};
    if (role == Qt::AccessibleTextRole)
        return tr("%1, briefings: %2").arg(group.name).arg(group.rows.size());
    if (role == Qt::DisplayRole && column == Title)
        return tr("%1 (%2)").arg(group.name, QLocale().toString(group.rows.size()));
    return {};
}

QVariant BriefingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isGrouped() && index.internalId() == 0)
        return groupData(m_groups[static_cast<std::size_t>(index.row())], index.column(), role);
    const std::uint32_t row = rowOf(index);
    const library::BriefingRecord &of = (*m_records)[row];
    switch (role) {
    case Qt::DisplayRole:
        return words(row, index.column());
    case Qt::AccessibleTextRole:
        if (const QString fresh = data(index, NewNotesRole).toString();
            index.column() == Title && !fresh.isEmpty())
            return tr("%1, %2").arg(words(row, Title), fresh);
        return index.column() == Topics && m_isSearched
            ? tr("%1 hits, %2 topics in all").arg(m_results[row]).arg(topicsOf(of))
            : index.column() == Topics ? tr("%1 topics").arg(m_results[row])
                                       : words(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Source)
            return toQString(of.meta.address.empty() ? of.meta.source : of.meta.address);
        return index.column() == Title
            ? titleOf(of) + u'\n' + QDir::toNativeSeparators(QFile::decodeName(of.file.c_str()))
            : words(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Topics ? Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter).toInt()
                                        : Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter).toInt();
    case IdRole:
        return static_cast<qlonglong>(of.id);
    case SampleRole:
        return of.meta.sample;
    case NewNotesRole: {
        const int fresh = m_session->team()->unseenOn(of.id);
        return fresh == 0 ? QString() : tr("%n new note(s)", nullptr, fresh);
    }
    case CountsRole: {
        QVariantList counts;
        for (const std::uint32_t count : of.kinds)
            counts << count;
        return counts;
    }
    default:
        return {};
    }
}

QVariant BriefingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Topics && m_isSearched)
        return tr("Hits"); // the words stand in whole texts, too
    const std::array<QString, columns> names{tr("Title"),    tr("Date"),        tr("Source"),
                                             tr("Kinds"),    tr("Focus areas"), tr("Topics"),
                                             tr("Language"), tr("Marking"),     tr("State")};
    return names[static_cast<std::size_t>(section)];
}

Qt::ItemFlags BriefingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractItemModel::flags(index);
    return isGrouped() && index.internalId() == 0 ? usual & ~Qt::ItemIsSelectable : usual;
}

} // namespace entente::ui
