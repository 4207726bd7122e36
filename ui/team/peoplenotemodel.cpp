// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/team/peoplenotemodel.h"

#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <map>

namespace entente::ui {

namespace {

QString localTime(const std::string &iso)
{
    const QDateTime time = QDateTime::fromString(toQString(iso), Qt::ISODate).toLocalTime();
    return time.isValid() ? QLocale().toString(time, QLocale::ShortFormat) : QString();
}

QString firstLine(const std::string &words)
{
    return toQString(words).trimmed().section(u'\n', 0, 0).trimmed();
}

} // namespace

PeopleNoteModel::PeopleNoteModel(LibrarySession *library, QObject *parent)
    : QAbstractListModel(parent), m_library(library)
{
}

PeopleNoteModel::Row PeopleNoteModel::rowOf(library::Note note) const
{
    const LibraryTeam *team = m_library->team();
    Row row;
    row.author = team->authorOf(note.id);
    row.isNew = team->isUnseen(note.id);
    const std::vector<std::string> &mentions = team->mentionsOfMe();
    row.isMention = std::find(mentions.begin(), mentions.end(), note.id) != mentions.end();
    row.desk = toQString(team->book().deskOf(note.briefing));
    if (const library::BriefingRecord *of = m_library->record(note.briefing))
        row.briefing = toQString(of->meta.title);
    row.note = std::move(note);
    return row;
}

void PeopleNoteModel::setNotes(std::vector<library::Note> notes)
{
    std::stable_sort(notes.begin(), notes.end(), [](const auto &a, const auto &b) {
        return std::max(a.created, a.modified) > std::max(b.created, b.modified);
    });
    beginResetModel();
    m_all.clear();
    m_all.reserve(notes.size());
    for (library::Note &each : notes) {
        // Of a briefing that was taken out of the lists nothing is listed.
        if (m_library->record(each.briefing) != nullptr)
            m_all.push_back(rowOf(std::move(each)));
    }
    choose();
    endResetModel();
}

void PeopleNoteModel::follow()
{
    for (Row &each : m_all)
        each = rowOf(std::move(each.note));
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

bool PeopleNoteModel::isMeant(const Row &row, const Asked &asked) const
{
    return (asked.part != Part::New || row.isNew) && (asked.part != Part::Mentions || row.isMention)
        && (asked.author.isEmpty() || row.author == asked.author)
        && (asked.desk.isEmpty() || row.desk == asked.desk);
}

void PeopleNoteModel::choose()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (isMeant(m_all[i], m_asked))
            m_shown.push_back(i);
    }
}

void PeopleNoteModel::ask(const Asked &asked)
{
    beginResetModel();
    m_asked = asked;
    choose();
    endResetModel();
}

PeopleNoteModel::Counts PeopleNoteModel::authors() const
{
    Asked asked = m_asked;
    asked.author.clear();
    std::map<QString, int> counts;
    for (const Row &each : m_all) {
        if (isMeant(each, asked))
            ++counts[each.author];
    }
    return {counts.begin(), counts.end()};
}

PeopleNoteModel::Counts PeopleNoteModel::desks() const
{
    Asked asked = m_asked;
    asked.desk.clear();
    std::map<QString, int> counts;
    for (const Row &each : m_all) {
        if (isMeant(each, asked) && !each.desk.isEmpty())
            ++counts[each.desk];
    }
    return {counts.begin(), counts.end()};
}

int PeopleNoteModel::count(Part part) const
{
    Asked asked = m_asked;
    asked.part = part;
    return static_cast<int>(std::count_if(m_all.begin(), m_all.end(),
                                          [&](const Row &each) { return isMeant(each, asked); }));
}

std::vector<std::string> PeopleNoteModel::newNotes() const
{
    std::vector<std::string> ids;
    for (const Row &each : m_all) {
        if (each.isNew)
            ids.push_back(each.note.id);
    }
    return ids;
}

int PeopleNoteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PeopleNoteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_all[m_shown[static_cast<std::size_t>(index.row())]];
    const QString words = firstLine(row.note.words);
    const QString passage = toQString(row.note.anchor.exact).simplified();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const QString said = words.isEmpty() ? tr("%1, highlight on “%2”").arg(row.author, passage)
                                             : tr("%1 on “%2”: %3").arg(row.author, passage, words);
        const QString full = row.isMention ? tr("Mentions you. %1").arg(said) : said;
        return row.isNew ? tr("New. %1").arg(full) : full;
    }
    case Qt::AccessibleDescriptionRole:
        return row.briefing;
    case IdRole:
        return toQString(row.note.id);
    case BriefingRole:
        return static_cast<qlonglong>(row.note.briefing);
    case AuthorRole:
        return row.author;
    case TimeRole:
        return localTime(std::max(row.note.created, row.note.modified));
    case WordsRole:
        return words;
    case PassageRole:
        return passage;
    case PlaceRole:
        return row.desk.isEmpty() ? row.briefing : tr("%1 · %2").arg(row.briefing, row.desk);
    case NewRole:
        return row.isNew;
    case MentionRole:
        return row.isMention;
    default:
        return {};
    }
}

} // namespace entente::ui
