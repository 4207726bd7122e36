// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/notes.h"

#include <QAbstractListModel>

#include <vector>

namespace entente::ui {

class LibrarySession;

/// The notes that a team has written in all of a library, the newest first; those of them that are
/// asked for.
class PeopleNoteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        BriefingRole,              ///< qlonglong
        AuthorRole,                ///< QString
        TimeRole,                  ///< QString, as people write it
        WordsRole,                 ///< QString: the first line; empty for a highlight
        PassageRole,               ///< QString
        PlaceRole,                 ///< QString: the briefing, and its desk
        NewRole,                   ///< bool
        MentionRole,               ///< bool: it mentions me
    };
    /// Which of them.
    enum class Part : std::uint8_t { All, New, Mentions };
    struct Asked
    {
        Part part = Part::All;
        QString author; ///< empty for all
        QString desk;   ///< the same

        bool operator==(const Asked &) const = default;
    };
    /// How often a value is met; under all that is asked for but of its own kind.
    using Counts = std::vector<std::pair<QString, int>>;

    explicit PeopleNoteModel(LibrarySession *library, QObject *parent = nullptr);

    void setNotes(std::vector<library::Note> notes);
    void ask(const Asked &asked);
    [[nodiscard]] const Asked &asked() const { return m_asked; }
    /// Who wrote what is new, and where, is told anew.
    void follow();
    [[nodiscard]] Counts authors() const;
    [[nodiscard]] Counts desks() const;
    [[nodiscard]] int count(Part part) const;
    /// The new ones among all.
    [[nodiscard]] std::vector<std::string> newNotes() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        library::Note note;
        QString author;
        QString briefing;
        QString desk;
        bool isNew = false;
        bool isMention = false;
    };

    [[nodiscard]] Row rowOf(library::Note note) const;
    [[nodiscard]] bool isMeant(const Row &row, const Asked &asked) const;
    void choose();

    LibrarySession *m_library;
    Asked m_asked;
    std::vector<Row> m_all;
    std::vector<std::size_t> m_shown; ///< of m_all
};

} // namespace entente::ui
