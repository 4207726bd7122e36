// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/archive/notedrafts.h"
#include "core/session/keptbriefing.h"

#include <QString>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace entente::session {

/// Whether the library has the words of a note as they were typed.
enum class NoteState : std::uint8_t { Saved, Saving, NotSaved };

struct NoteStatus
{
    NoteState state = NoteState::Saved;
    QString why; ///< it is not saved, in words that follow "because"

    bool operator==(const NoteStatus &) const = default;
};

/// The notes that were typed and that the library does not have yet. Each is kept here, and in a
/// file that outlives a kill, until the library says that it has it; what it refuses is offered
/// to it again.
class NoteKeeper final
{
public:
    /// What is told of notes, at once and in the caller's thread. Each may be empty.
    struct Talk
    {
        std::function<void(const std::string &id)> statusChanged;
        /// A note is another one from now on.
        std::function<void(const std::string &from, const library::Note &kept)> renamed;
        /// Something was refused: refusedNotes() are to be offered again after a while.
        std::function<void()> refused;
    };

    NoteKeeper(const std::string &libraryFile, Talk talk);

    /// Where the files of what was typed lie, of all libraries: in the data folder and not beside a
    /// library, for one on a disk that is full or write-protected has no room for them.
    [[nodiscard]] static std::string folder();

    /// What is handed to the library: a note, and the briefing on which it was made here.
    struct Writing
    {
        library::Note note;
        KeptBriefing on; ///< without a briefing where note.briefing says which
        std::uint64_t number = 0;
    };

    /// A new note on an open briefing, which the library may not have either.
    void begin(const library::Note &note, const KeptBriefing &on);
    /// A key was pressed in a note.
    void type(const library::Note &note);
    /// The note is to be written now.
    [[nodiscard]] Writing hand(const library::Note &note);
    /// The library has what was handed under a number, perhaps as another note, which is told.
    void written(const std::string &id, std::uint64_t number, const library::Note &kept);
    /// The library does not have it. False where nothing was typed that could be lost: the note is
    /// forgotten.
    [[nodiscard]] bool refused(const std::string &id, std::uint64_t number, const QString &why);
    /// Another program wrote the note; nothing is offered again until somebody has chosen.
    void setConflict(const std::string &id, const QString &why);
    /// It was removed, or given up for what another program wrote.
    void forget(const std::string &id);
    /// The same of all on briefings that may not be seen any more.
    void forget(const library::Forgotten &forgotten);

    [[nodiscard]] NoteStatus statusOf(const std::string &id) const;
    [[nodiscard]] bool isEmpty() const { return m_drafts.empty(); }
    /// Those that the library refused, to be handed to it again.
    [[nodiscard]] std::vector<library::Note> refusedNotes() const;
    /// Those that are neither in the library nor in a file of their own, once both had their time.
    [[nodiscard]] std::vector<library::Note> notesAtRisk();
    /// Lays what was typed over what the library has; answers whether that changed it.
    bool layOver(KeptBriefing &kept) const;

private:
    struct Draft
    {
        library::Note note;
        NoteStatus status;
        std::uint64_t handed = 0; ///< number of the last writing; 0 for none
        int inFlight = 0;         ///< writings that were not answered yet
        bool isTyped = false;     ///< since it was handed over
        bool isConflict = false;
    };

    Draft &draftOf(const library::Note &note);
    void setStatus(const std::string &id, Draft &draft, NoteState state, const QString &why = {});
    void tellStatus(const std::string &id) const;
    void journal(const Draft &draft);
    [[nodiscard]] bool isOn(const Draft &draft, const KeptBriefing &kept) const;

    std::map<std::string, Draft> m_drafts;
    std::map<std::string, KeptBriefing>
        m_made; ///< where notes that the library does not have yet were made
    Talk m_talk;
    library::NoteDrafts m_file;
    std::uint64_t m_number = 0;
};

} // namespace entente::session
