// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/library/forgotten.h"
#include "core/library/placednotes.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QListView;
class QModelIndex;

namespace entente::ui {

class LibrarySession;
class MentionCompletion;
class MentionMarks;
class NoteAuthors;
class NoteEditor;
class NoteModel;
class Workspace;

/// The notes on the current briefing, and the one of them that is written in.
class NotesPanel final : public QWidget
{
    Q_OBJECT

public:
    NotesPanel(Workspace *workspace, LibrarySession *library, QWidget *parent = nullptr);
    /// What was typed is saved.
    ~NotesPanel() override;

    /// The note selected; empty where there is none.
    [[nodiscard]] QString current() const;

public Q_SLOTS:
    /// Selects a note of the current briefing; nothing for an empty id.
    void select(const QString &id);
    /// Selects it, with the keyboard in its words.
    void edit(const QString &id);
    /// Removes a note of the current briefing, by its id; it can be undone.
    void remove(const QString &note);
    /// Removes the note selected; it can be undone.
    void removeCurrent();
    /// Gives up what was typed where it is on what may not be seen any more.
    void giveUp(const entente::library::Forgotten &forgotten);
    /// Hands over to the library what was typed.
    void saveNow();

Q_SIGNALS:
    /// A note was chosen whose passage is to be shown in the current briefing's text.
    void passageWanted(entente::TextRange passage);
    /// The panel wants to be seen, for a note of it is to be written in.
    void attentionWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void connectLibrary();
    void reload();
    [[nodiscard]] std::vector<library::PlacedNote> chosenNotes();
    void followEdited();
    void followTeam();
    void showNextNew();
    void takeConflict(library::Note mine, const library::Note &theirs);
    void showStatus(const QString &id);
    void showNote(const QModelIndex &index);
    void showPassage(const QModelIndex &index);

    Workspace *m_workspace;
    QPointer<LibrarySession> m_library;
    NoteModel *m_model;
    QLabel *m_empty;
    QComboBox *m_colours; ///< which notes are listed
    NoteAuthors *m_authors;
    QPushButton *m_read = nullptr;
    QListView *m_list;
    NoteEditor *m_editor;
    MentionCompletion *m_mentioning;
    MentionMarks *m_mentions;
};

} // namespace entente::ui
