// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/notekeeper.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <string>
#include <vector>

namespace entente::ui {

class KeptBriefings;
class LibraryDesk;

/// The notes on the briefings that are open, by their number in the workspace. The first of them
/// takes its briefing into the library.
class LibraryNotes final : public QObject
{
    Q_OBJECT

public:
    LibraryNotes(LibraryDesk *desk, KeptBriefings *kept, QObject *parent = nullptr);

    /// In the order of the text; those without a place in it last.
    [[nodiscard]] const std::vector<library::PlacedNote> &notesOf(int briefing) const;
    /// A highlight where there are no words. It is among notesOf() at once, and statusOf() says
    /// how it goes on its way into the library. Answers with its id; empty where nothing can be
    /// written, which is told.
    QString add(int briefing, TextRange passage, const QString &words = {},
                NoteColour colour = NoteColour::Violet, std::vector<std::string> tags = {});
    /// What was typed in a note since it was saved last: it will not be lost from now on.
    void type(const library::Note &note);
    /// Writes words and tags; conflict() where another program wrote the note meanwhile. What the
    /// library refuses is kept, and offered to it again.
    void save(library::Note note);
    void remove(const std::string &id);
    /// Gives up what was typed in a note for what the library has.
    void forgetTyped(const std::string &id);
    /// The same of all notes on what may not be seen any more.
    void forget(const library::Forgotten &forgotten) { m_keeper.forget(forgotten); }
    /// Offers what the library refused to it again.
    void retry();
    [[nodiscard]] session::NoteStatus statusOf(const std::string &id) const;
    /// Waits for notes on their way; answers with those that are kept nowhere.
    [[nodiscard]] std::vector<library::Note> atRisk();
    /// Takes into the library what programs that were killed left behind.
    void recover();
    /// Writes all notes of the library to a file, in the format that its name ends in: .csv, .json
    /// (W3C annotations) or else Markdown; CSV behind a byte order mark where one is asked for.
    /// exported() or the desk's problem() says how it ended.
    void exportTo(const QString &file, bool byteOrderMark = false);

Q_SIGNALS:
    void statusChanged(const QString &id);
    /// A note is another one from now on, for somebody had removed it.
    void renamed(const QString &from, const entente::library::Note &kept);
    /// What a program that was killed, or could not write, had left behind is in the library now.
    void recovered(int notes);
    void exported(const QString &file);
    /// Nothing of `mine` was written. Saved again with the version of `theirs`, it will be.
    void conflict(const entente::library::Note &mine, const entente::library::Note &theirs);

private:
    void write(const session::NoteKeeper::Writing &writing);
    void refuse(const session::NoteKeeper::Writing &writing, const QString &why,
                const QString &sentence);
    [[nodiscard]] session::NoteKeeper::Talk talk();
    /// Why a note was not saved, in words that follow "because".
    [[nodiscard]] static QString becauseOf(const Error &error);

    LibraryDesk *m_desk;
    KeptBriefings *m_kept;
    session::NoteKeeper m_keeper;
    QTimer m_again; ///< until notes that were refused are offered again
};

} // namespace entente::ui
