// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/placednotes.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QSet>

#include <vector>

namespace entente::ui {

class LibraryTeam;

/// The notes on a briefing, in the order of its text; below a head of its own those whose passage
/// the text no longer has.
class NoteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString; empty for the head
        PassageRole,               ///< QString, on one line
        WordsRole,                 ///< QString: the first line of the words
        TagsRole,                  ///< QString: its colour's name and tags, separated by commas
        ColourRole,                ///< int: NoteColour
        OrphanRole,                ///< bool
        UnsavedRole,               ///< QString: that it is not saved; else empty
        AuthorRole,                ///< QString: who made it; empty without a team
        UnseenRole,                ///< bool: of somebody else, and not looked at yet
    };

    using QAbstractListModel::QAbstractListModel;

    /// Who wrote what; null for nobody.
    void setTeam(const LibraryTeam *team);
    /// Who wrote what, and what of it is new, is told anew.
    void tellAuthors();
    /// The library does not have it as it was typed.
    void setUnsaved(const QString &id, bool unsaved);
    void setNotes(const std::vector<library::PlacedNote> &notes);
    /// Nothing for the head.
    [[nodiscard]] const library::PlacedNote *noteAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] static QString spoken(const library::PlacedNote &placed);
    [[nodiscard]] QString spokenWithAuthor(const library::PlacedNote &placed) const;

    QPointer<const LibraryTeam> m_team;
    std::vector<library::PlacedNote> m_notes;
    QSet<QString> m_unsaved;
    int m_head = -1; ///< row of the head, -1 where there is none
};

} // namespace entente::ui
