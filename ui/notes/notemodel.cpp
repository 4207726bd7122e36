// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/notemodel.h"

#include "ui/notes/recolouring.h"
#include "ui/style/highlight.h"
#include "ui/workspace/libraryteam.h"
#include "ui/workspace/workspace.h"

#include <algorithm>

namespace entente::ui {

namespace {

bool isOrphan(const library::PlacedNote &placed)
{
    return placed.place.how == library::Found::Orphaned;
}

QString firstLine(const std::string &words)
{
    return toQString(words).trimmed().section(QLatin1Char('\n'), 0, 0).trimmed();
}

} // namespace

void NoteModel::setNotes(const std::vector<library::PlacedNote> &notes)
{
    if (notes == m_notes)
        return;
    const bool isSameRows = std::equal(
        notes.begin(), notes.end(), m_notes.begin(), m_notes.end(),
        [](const library::PlacedNote &a, const library::PlacedNote &b) {
            return a.note.id == b.note.id && isOrphan(a) == isOrphan(b);
        });
    if (isSameRows) { // words were typed: the list stays where it is
        m_notes = notes;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_notes = notes;
    std::stable_partition(m_notes.begin(), m_notes.end(),
                          [](const library::PlacedNote &each) { return !isOrphan(each); });
    const auto first = std::find_if(m_notes.begin(), m_notes.end(), isOrphan);
    m_head = first == m_notes.end() ? -1 : static_cast<int>(first - m_notes.begin());
    endResetModel();
}

const library::PlacedNote *NoteModel::noteAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() == m_head)
        return nullptr;
    const int note = m_head >= 0 && index.row() > m_head ? index.row() - 1 : index.row();
    return &m_notes[static_cast<std::size_t>(note)];
}

void NoteModel::setUnsaved(const QString &id, bool unsaved)
{
    if (unsaved == m_unsaved.contains(id))
        return;
    if (unsaved)
        m_unsaved.insert(id);
    else
        m_unsaved.remove(id);
    if (const QModelIndex at = indexOf(id); at.isValid())
        Q_EMIT dataChanged(at, at);
}

QModelIndex NoteModel::indexOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const library::PlacedNote *placed = noteAt(index(row));
        if (placed != nullptr && toQString(placed->note.id) == id)
            return index(row);
    }
    return {};
}

int NoteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notes.size()) + (m_head >= 0 ? 1 : 0);
}

QString NoteModel::spoken(const library::PlacedNote &placed)
{
    const QString passage = toQString(placed.note.anchor.exact).simplified();
    const QString words = firstLine(placed.note.words);
    if (!words.isEmpty())
        return tr("Note on “%1”: %2").arg(passage, words);
    return placed.note.colour == NoteColour::Violet
        ? tr("Highlight on “%1”").arg(passage)
        : tr("Highlight on “%1”, %2").arg(passage, highlightName(placed.note.colour));
}

QString NoteModel::spokenWithAuthor(const library::PlacedNote &placed) const
{
    const QString author = m_team == nullptr ? QString() : m_team->authorOf(placed.note.id);
    if (author.isEmpty())
        return spoken(placed);
    return m_team->isUnseen(placed.note.id) ? tr("New, by %1: %2").arg(author, spoken(placed))
                                            : tr("By %1: %2").arg(author, spoken(placed));
}

void NoteModel::setTeam(const LibraryTeam *team)
{
    m_team = team;
}

void NoteModel::tellAuthors()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QVariant NoteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const library::PlacedNote *placed = noteAt(index);
    if (placed == nullptr)
        return role == Qt::DisplayRole ? QVariant(tr("Without a place")) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return spokenWithAuthor(*placed);
    case IdRole:
        return toQString(placed->note.id);
    case PassageRole:
        return toQString(placed->note.anchor.exact).simplified();
    case WordsRole:
        return firstLine(placed->note.words);
    case TagsRole:
        return tellingsOf(placed->note).join(QStringLiteral(", "));
    case ColourRole:
        return static_cast<int>(placed->note.colour);
    case UnsavedRole:
        return m_unsaved.contains(toQString(placed->note.id)) ? tr("Not saved") : QString();
    case AuthorRole:
        return m_team == nullptr ? QString() : m_team->authorOf(placed->note.id);
    case UnseenRole:
        return m_team != nullptr && m_team->isUnseen(placed->note.id);
    case OrphanRole:
        return isOrphan(*placed);
    case Qt::AccessibleDescriptionRole:
        return isOrphan(*placed) ? tr("The text no longer has this passage.")
                                 : data(index, UnsavedRole);
    default:
        return {};
    }
}

Qt::ItemFlags NoteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractListModel::flags(index);
    return index.row() == m_head ? Qt::ItemNeverHasChildren
                                 : QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
}

} // namespace entente::ui
