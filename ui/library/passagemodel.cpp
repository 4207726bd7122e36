// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/passagemodel.h"

#include "core/briefing/sourcename.h"
#include "core/filter/filtersentence.h"
#include "core/search/snippet.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QPoint>

#include <algorithm>

namespace entente::ui {

namespace {

constexpr std::size_t snippetLength = 260; // bytes: two lines

/// Ranges of bytes as places in the string that the bytes become.
QVariantList placesIn(std::string_view bytes, const std::vector<TextRange> &ranges,
                      std::uint32_t offset)
{
    QVariantList places;
    for (const TextRange &each : ranges) {
        const auto begin = toQString(bytes.substr(0, each.begin - offset)).size();
        const auto size = toQString(bytes.substr(each.begin - offset, each.size())).size();
        places << QPoint(static_cast<int>(begin), static_cast<int>(begin + size));
    }
    return places;
}

/// One line: lines and spaces that follow each other become one space, and the places move along.
void joinSpaces(QString &words, QVariantList &places)
{
    std::vector<int> moved(static_cast<std::size_t>(words.size()) + 1);
    QString joined;
    for (qsizetype i = 0; i < words.size(); ++i) {
        moved[static_cast<std::size_t>(i)] = static_cast<int>(joined.size());
        if (!words[i].isSpace())
            joined += words[i];
        else if (!joined.isEmpty() && joined.back() != u' ')
            joined += u' ';
    }
    moved.back() = static_cast<int>(joined.size());
    for (QVariant &each : places) {
        const QPoint place = each.toPoint();
        each = QPoint(moved[static_cast<std::size_t>(place.x())],
                      moved[static_cast<std::size_t>(place.y())]);
    }
    words = joined;
}

} // namespace

PassageModel::PassageModel(LibrarySession *session, QObject *parent)
    : QAbstractListModel(parent), m_session(session)
{
    connect(session->search(), &LibrarySearch::viewChanged, this, &PassageModel::follow);
    follow();
}

void PassageModel::follow()
{
    beginResetModel();
    m_rows = static_cast<int>(m_session->search()->view().hits.size());
    m_parts.clear();
    endResetModel();
}

int PassageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

bool PassageModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid()
        && m_session->search()->view().hitCount() > static_cast<std::size_t>(m_rows);
}

void PassageModel::fetchMore(const QModelIndex &)
{
    m_session->search()->fetchMore();
}

QString PassageModel::title(int row) const
{
    const library::FoundHit &hit = m_session->search()->view().hits[static_cast<std::size_t>(row)];
    if (hit.topic && !hit.topic->title.empty())
        return toQString(hit.topic->title).simplified();
    if (hit.topic)
        return tr("In “%1”").arg(toQString(hit.topic->section).simplified());
    const library::BriefingRecord *record = m_session->record(hit.briefing);
    return record == nullptr ? QString() : toQString(record->meta.title);
}

QString PassageModel::source(int row) const
{
    const library::FoundHit &hit = m_session->search()->view().hits[static_cast<std::size_t>(row)];
    const library::BriefingRecord *record = m_session->record(hit.briefing);
    if (record == nullptr)
        return {};
    QStringList parts;
    if (hit.topic)
        parts << toQString(record->meta.title);
    else
        parts << tr("Whole text");
    if (record->meta.date)
        parts << toQString(record->meta.date->toString());
    if (const std::string from = sourceName(record->meta); !from.empty())
        parts << toQString(from);
    return parts.join(QStringLiteral("  ·  "));
}

const PassageModel::Part &PassageModel::part(int row) const
{
    if (const auto known = m_parts.constFind(row); known != m_parts.constEnd())
        return *known;
    const session::LibraryView &view = m_session->search()->view();
    const std::string &text = view.hits[static_cast<std::size_t>(row)].text;
    const search::Snippet found = search::snippet(text, view.sought, snippetLength);
    const std::string_view words = std::string_view(text).substr(found.range.begin,
                                                                 found.range.size());
    Part part{toQString(words), placesIn(words, found.hits, found.range.begin)};
    if (found.range.begin > 0) {
        part.words.prepend(u'…');
        for (QVariant &each : part.hits)
            each = each.toPoint() + QPoint(1, 1);
    }
    joinSpaces(part.words, part.hits);
    if (found.range.end < text.size())
        part.words = part.words.trimmed() + u'…';
    return *m_parts.insert(row, part);
}

QVariant PassageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const session::LibraryView &view = m_session->search()->view();
    const library::FoundHit &hit = view.hits[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return title(index.row());
    case Qt::AccessibleTextRole:
        return QStringList{hit.topic ? kindLabel(hit.topic->kind) : tr("Whole text"),
                           title(index.row()), part(index.row()).words, source(index.row())}
            .join(QStringLiteral(". "));
    case BriefingRole:
        return static_cast<qlonglong>(hit.briefing);
    case TopicRole:
        return hit.topic ? static_cast<int>(hit.topic->number) : -1;
    case KindRole:
        return hit.topic ? static_cast<int>(hit.topic->kind) : -1;
    case SnippetRole:
        return part(index.row()).words;
    case HitsRole:
        return part(index.row()).hits;
    case TitleHitsRole: {
        const std::string words = title(index.row()).toStdString();
        return placesIn(words, search::hitsIn(words, view.sought, true), 0);
    }
    case SourceRole:
        return source(index.row());
    default:
        return {};
    }
}

} // namespace entente::ui
