// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/archive/notedrafts.h"
#include "core/library/import/importer.h"
#include "core/library/library.h"
#include "core/session/briefingareas.h"
#include "core/session/contents.h"
#include "core/session/dossierview.h"
#include "core/session/editionquestion.h"
#include "core/session/libraryview.h"
#include "core/session/notetags.h"
#include "core/session/touched.h"

#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace entente::session {

class Session;

/// What it takes to begin a session, in whatever thread.
struct SessionMaker
{
    std::shared_ptr<library::Library> library;
    std::shared_ptr<const Vocabulary> vocabulary;
    Load load; ///< loadFile() where it is empty

    /// A library that is not there is made. Errors: those of Library::open().
    [[nodiscard]] Result<std::unique_ptr<Session>> open() const;
    /// The same of one that is there already. NotFound, else.
    [[nodiscard]] Result<std::unique_ptr<Session>> openExisting() const;
};

/// How much a library holds.
struct LibraryCounts
{
    std::size_t briefings = 0; ///< older editions, too
    std::size_t notes = 0;
    std::size_t filters = 0;
    std::size_t dossiers = 0;

    [[nodiscard]] bool isEmpty() const { return briefings + notes + filters + dossiers == 0; }
};

/// What became of a note that was written.
struct WrittenNote
{
    library::Note note; ///< as the library has it now; where it has another's, as it was given
    /// What another program wrote meanwhile: nothing of `note` was written over it.
    std::optional<library::Note> theirs;
    Touched touched;
};

/// What is collected into a dossier: words of a briefing, one of its topics, or all of it where
/// neither is named.
struct Collected
{
    KeptBriefing on;                     ///< what is not open is read from the library by its id
    std::optional<TextRange> words = {}; ///< in Briefing::text
    std::optional<std::uint32_t> topic = {};
    std::string quote = {}; ///< words as they are read, where their place is not known
};

/// A cell of a table that is drafted: what it says, and on what that rests.
struct DraftCell
{
    std::string words;
    std::vector<Collected> sources;
};

/// A table that is drafted from what is shown.
struct DraftTable
{
    std::string caption;
    std::vector<std::string> heads;
    std::vector<std::vector<DraftCell>> rows;
    std::vector<Collected> sources = {}; ///< of all of it
    bool isDrawn = false;                ///< as bars, too
};

/// What is said of the topics of an open briefing.
struct Said
{
    KeptBriefing of;
    std::vector<library::Correction> corrections; ///< each in place of what was said of its topic
};

/// What one person does with a library, without a window: looking, reading, writing, undoing. Like
/// the store on which it works it belongs to one thread; several sessions on one library see what
/// the others wrote. Each undoes what it did itself.
///
/// What changes something answers with what it touched. Errors are those of the store, of the
/// search, and of reading.
class Session final
{
public:
    Session(SessionMaker maker, std::unique_ptr<library::Store> store);

    [[nodiscard]] library::Library &library() const { return *m_maker.library; }
    [[nodiscard]] library::Store &store() const { return *m_store; }
    [[nodiscard]] const Vocabulary &vocabulary() const { return *m_maker.vocabulary; }
    [[nodiscard]] const std::shared_ptr<const Vocabulary> &vocabularyPtr() const
    {
        return m_maker.vocabulary;
    }

    // What there is

    [[nodiscard]] Result<LibraryContents> contents(bool withBriefings = true) const;
    [[nodiscard]] Result<LibraryCounts> counts() const;
    /// What the library shows under a filter.
    [[nodiscard]] Result<LibraryView> view(const LibraryRequest &asked);
    /// What there is without any filter.
    [[nodiscard]] Result<search::Answer> everything(library::Editions editions) const;
    /// Results of each saved filter by its name; none of one that cannot be answered.
    [[nodiscard]] std::map<std::string, int> countsOf(std::span<const library::SavedFilter> filters,
                                                      library::Editions editions) const;
    /// Looks briefings up that are open: all, or those alone that share a document with one of
    /// `changed` where any is named. Answers with those that it looked up.
    [[nodiscard]] Result<std::vector<KeptBriefing>> lookUp(
        std::vector<KeptBriefing> open, std::span<const library::BriefingId> changed = {}) const;
    /// Every tag that a note bears, sorted.
    [[nodiscard]] Result<std::vector<std::string>> tags();
    /// Whether the search is behind what is kept.
    [[nodiscard]] bool isBehind(const library::SearchState &state) const;
    /// How many briefings there are of which another analysis found what is kept, and whether they
    /// can be read anew.
    [[nodiscard]] Result<std::size_t> analysedOtherwise() const;
    [[nodiscard]] bool needsRenewal() const;

    // What a person does

    /// Takes an open briefing into the library.
    [[nodiscard]] Result<Touched> keep(const KeptBriefing &open);
    /// Does all, or all up to the first that is refused.
    [[nodiscard]] Result<Touched> apply(std::span<const library::Edit> edits);
    /// How far a briefing is read is not undone, and touches nothing else.
    [[nodiscard]] Result<void> setReadingState(library::BriefingId id,
                                               const library::ReadingState &state);
    /// Writes words and tags of a note. One that is new takes the briefing on which it was made
    /// into the library.
    [[nodiscard]] Result<WrittenNote> writeNote(library::Note note, const KeptBriefing &on);
    [[nodiscard]] Result<Touched> removeNote(const std::string &id);
    /// Writes into the library what programs that were killed left behind; answers with the number
    /// of notes that it has now and had not before.
    [[nodiscard]] Result<std::size_t> recoverNotes(const std::string &folder);
    /// Deletes what programs that were killed left behind of notes on what may not be seen any
    /// more.
    [[nodiscard]] Result<void> forgetDrafts(const std::string &folder,
                                            const library::Forgotten &forgotten);
    /// To be undone in one step. The first correction takes its briefing into the library.
    [[nodiscard]] Result<Touched> correct(std::span<const Said> said);
    /// That a briefing is a new edition of another, or that both are kept. An open one is taken in.
    [[nodiscard]] Result<Touched> answerEdition(const EditionQuestion &question,
                                                const KeptBriefing &open, bool isEdition);
    /// Makes it a document of its own. Notes stay where they were written.
    [[nodiscard]] Result<Touched> partEdition(library::BriefingId id);
    /// Writes a dossier, new or not, see session::writeDossier().
    [[nodiscard]] Result<library::Dossier> writeDossier(library::Dossier dossier);
    [[nodiscard]] Result<Touched> removeDossier(const std::string &id);
    /// Writes what a dossier said before over what it says now, which is kept as any other;
    /// `written` is when.
    [[nodiscard]] Result<library::Dossier> restoreDossier(const library::Dossier &before,
                                                          std::string written);
    /// Appends what was collected to a dossier, in one step; what is open is taken in for it.
    /// Answers with the dossier. NoSuchDossier where there is none of that id.
    [[nodiscard]] Result<library::Dossier> collect(const std::string &id,
                                                   std::span<const Collected> collected);
    /// The same of a table, whose rows may have fewer cells than heads.
    [[nodiscard]] Result<library::Dossier> collectTable(const std::string &id,
                                                        const DraftTable &draft);
    /// The same of a filter.
    [[nodiscard]] Result<library::Dossier> collectFilter(const std::string &id,
                                                         library::SavedFilter filter);
    /// A dossier with all that the library knows of what it cites.
    [[nodiscard]] Result<ShownDossier> show(library::Dossier dossier);
    [[nodiscard]] Result<Touched> undo();
    [[nodiscard]] Result<Touched> redo();
    /// What these would do, in few words; empty where there is nothing.
    [[nodiscard]] QString undoable() const;
    [[nodiscard]] QString redoable() const;

    // In and out

    /// Imports files, and folders with all that is in them; see library::importFiles(). What of the
    /// paths cannot be looked into is among what is unread.
    [[nodiscard]] Result<library::ImportReport> import(
        std::span<const std::string> paths, library::ImportTalk talk = {},
        library::Arrival arrival = library::Arrival::Whole);
    /// Reads anew what an older analysis read.
    [[nodiscard]] Result<library::ImportReport> renew(const library::ImportTalk &talk = {});
    /// Takes over into the search what was written since.
    [[nodiscard]] Result<void> follow(const library::FollowProgress &progress = {});
    /// Writes all notes to a file, in the format that its name ends in: .csv, .json (W3C
    /// annotations) or else Markdown; CSV behind a byte order mark where one is asked for.
    [[nodiscard]] Result<void> exportNotes(const std::string &file, bool byteOrderMark = false);
    /// What another program wrote is seen from now on.
    void refresh() { m_tags.forget(); }
    /// Keeps nothing of what may not be seen any more: no step that could be undone, no text.
    void forget(const library::Forgotten &forgotten);

private:
    [[nodiscard]] Result<library::BriefingId> takeIn(const KeptBriefing &open);
    [[nodiscard]] Result<library::Cited> cited(const Collected &collected);
    [[nodiscard]] Result<library::Dossier> writeCollected(library::Dossier dossier);
    [[nodiscard]] Result<library::Dossier> dossierOf(const std::string &id) const;

    SessionMaker m_maker;
    std::unique_ptr<library::Store> m_store;
    library::EditLog m_log;
    NoteTags m_tags;
    library::TextCache m_texts;
    CitedBriefings m_cited;
};

} // namespace entente::session
