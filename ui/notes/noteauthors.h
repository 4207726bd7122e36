// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/placednotes.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QToolButton;

namespace entente::ui {

class LibraryTeam;

/// Whose notes are listed, and how many of them are new. Nothing of it is seen without a team.
class NoteAuthors final : public QWidget
{
    Q_OBJECT

public:
    explicit NoteAuthors(LibraryTeam *team, QWidget *parent = nullptr);

    /// Counts the authors of some notes, and leaves those that are to be listed.
    void choose(std::vector<library::PlacedNote> &notes);
    /// All are to be listed.
    void clear();
    [[nodiscard]] bool isChosen() const;
    /// The first of those listed that is new, behind a note; empty where there is none.
    [[nodiscard]] QString nextNew(const QString &after) const;

Q_SIGNALS:
    /// Others are to be listed.
    void chosen();
    /// The next that is new is wanted.
    void newWanted();

private:
    void countNew(const std::vector<library::PlacedNote> &notes);

    LibraryTeam *m_team;
    QToolButton *m_new;
    QComboBox *m_authors;
    std::vector<std::string> m_listed;
};

} // namespace entente::ui
