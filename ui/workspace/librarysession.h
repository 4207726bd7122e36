// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/notekeeper.h"
#include "ui/workspace/briefingloader.h"
#include "ui/workspace/libraryareas.h"
#include "ui/workspace/librarydesk.h"
#include "ui/workspace/libraryfilters.h"
#include "ui/workspace/libraryimports.h"
#include "ui/workspace/topicref.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace entente::ui {

class Workspace;

/// A session on the library for the window: it follows the workspace's filter, has its work done in
/// threads of its own, in the order in which it was asked for, and signals what came of it. What is
/// done, and how, stands in core/session.
class LibrarySession final : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t { Opening, Open, Failed };
    /// They belong to the window's thread, where how far a briefing is read changes in its place.
    using Records = std::shared_ptr<const std::vector<library::BriefingRecord>>;

    /// A library that is not there is made when something is first kept in it.
    LibrarySession(Workspace *workspace, std::shared_ptr<library::Library> library,
                   QObject *parent = nullptr);
    /// On the library in a file.
    LibrarySession(Workspace *workspace, const QString &file, QObject *parent = nullptr);
    /// What was asked for is done first; an import is cancelled.
    ~LibrarySession() override;

    [[nodiscard]] const std::shared_ptr<library::Library> &library() const
    {
        return m_desk->maker().library;
    }
    /// What it is called: its file.
    [[nodiscard]] const std::string &file() const { return library()->name(); }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isReadOnly() const { return m_desk->isReadOnly(); }
    /// Why the library could not be opened, or cannot be written; empty where it can.
    [[nodiscard]] QString obstacle() const { return m_desk->obstacle(); }

    // What of it has a duty of its own

    [[nodiscard]] LibraryAreas *areas() const { return m_areas; }
    [[nodiscard]] LibraryFilters *filters() const { return m_filters; }
    [[nodiscard]] LibraryImports *imports() const { return m_imports; }

    /// All that are not removed, by id; only the newest until hasAllBriefings().
    [[nodiscard]] Records briefings() const { return m_records; }
    [[nodiscard]] bool hasAllBriefings() const { return m_hasAllRecords || !m_isOpened; }
    /// One of them, or nullptr.
    [[nodiscard]] const library::BriefingRecord *record(library::BriefingId id) const;

    [[nodiscard]] const session::LibraryView &view() const { return m_view; }
    /// What there is without any filter.
    [[nodiscard]] const search::Answer &everything() const { return m_everything; }
    [[nodiscard]] const std::vector<library::BriefingId> &selection() const
    {
        return m_asked.selection;
    }
    /// Searches only in these; in all where empty.
    void setSelection(std::vector<library::BriefingId> ids);
    /// Whether it searches at each change of the filter, or waits until it is looked at.
    void setLookedAt(bool lookedAt);
    void fetchMore();
    /// Whether lists, search and counts have older editions of a document too.
    [[nodiscard]] bool showsAllEditions() const
    {
        return m_asked.editions == library::Editions::All;
    }
    void setShowsAllEditions(bool all);
    /// Briefings that lists show without any filter.
    [[nodiscard]] std::size_t listedCount() const;

    /// What somebody has to say; nothing where all is sure.
    [[nodiscard]] std::optional<session::EditionQuestion> editionQuestion() const;
    /// That it is a new edition, or that both are kept. An open briefing is taken in.
    void answerEdition(const session::EditionQuestion &question, bool isEdition);
    /// Whether there are other editions of its document.
    [[nodiscard]] bool hasOtherEditions(library::BriefingId id) const;
    /// Makes it a document of its own. Notes stay where they were written.
    void partEdition(library::BriefingId id);

    void openBriefings(const std::vector<library::BriefingId> &ids);
    /// How one of them is read.
    [[nodiscard]] BriefingSource sourceOf(library::BriefingId id) const;
    /// Opens a briefing and shows the words that were searched, in a topic where one is named.
    void openHit(library::BriefingId id, std::optional<std::uint32_t> topic);

    /// Takes an open briefing into the library.
    void keep(int briefing);
    void setRemoved(const std::vector<library::BriefingId> &ids, bool removed);
    void setReadingState(library::BriefingId id, const library::ReadingState &state);

    // Notes and corrections of the briefings that are open, by their number in the workspace. The
    // first of them takes the briefing into the library.

    /// Nothing where the library does not have it, or it is not known yet.
    [[nodiscard]] std::optional<library::BriefingId> idOf(int briefing) const;
    /// In the order of the text; those without a place in it last.
    [[nodiscard]] const std::vector<library::PlacedNote> &notesOf(int briefing) const;
    [[nodiscard]] const library::Correction *correctionOf(TopicRef ref) const;
    /// What a person took for no topic in an open briefing.
    [[nodiscard]] std::vector<library::Correction> noTopicsOf(int briefing) const;
    /// The topics of an open briefing that lie within words of it; those that they touch for
    /// `whole` false.
    [[nodiscard]] std::vector<TopicRef> topicsIn(int briefing, TextRange words, bool whole) const;
    /// Every tag that a note of the library bears, sorted.
    [[nodiscard]] const QStringList &tags() const { return m_tags; }
    /// Whether what the library has of an open briefing is still being looked for.
    [[nodiscard]] bool isLookingUp(int briefing) const;
    /// A highlight where there are no words. It is among notesOf() at once, and noteStatus() says
    /// how it goes on its way into the library. Answers with its id; empty where nothing can be
    /// written, which problem() tells.
    QString addNote(int briefing, TextRange passage, const QString &words = {});
    /// What was typed in a note since it was saved last: it will not be lost from now on.
    void typeNote(const library::Note &note);
    /// Writes words and tags; noteConflict() where another program wrote the note meanwhile. What
    /// the library refuses is kept, and offered to it again.
    void saveNote(library::Note note);
    void removeNote(const std::string &id);
    /// Gives up what was typed in a note for what the library has.
    void forgetTyped(const std::string &id);
    /// Offers what the library refused to it again.
    void retryNotes();
    [[nodiscard]] session::NoteStatus noteStatus(const std::string &id) const;
    /// Waits for notes on their way; answers with those that are kept nowhere.
    [[nodiscard]] std::vector<library::Note> notesAtRisk();
    /// Writes all notes of the library to a file, in the format that its name ends in: .csv, .json
    /// (W3C annotations) or else Markdown; CSV behind a byte order mark where one is asked for.
    /// notesExported() or problem() says how it ended.
    void exportNotes(const QString &file, bool byteOrderMark = false);
    /// Sets what a topic is, in place of what analysis found; with neither it is analysis' again.
    void correct(TopicRef ref, std::optional<Kind> kind,
                 const std::optional<std::vector<std::string>> &areas);
    /// Sets the kind of several topics, to be undone in one step, as each of the following is.
    void setKinds(const std::vector<TopicRef> &topics, Kind kind);
    /// Takes topics for none: their words stay in the text alone.
    void setNoTopics(const std::vector<TopicRef> &topics);
    /// Takes back all that was said of topics; one that was added is none then.
    void takeBack(const std::vector<TopicRef> &topics);
    /// Makes words of an open briefing a topic. A topic that was taken for none comes back where
    /// they are its words.
    void addTopic(int briefing, TextRange words, Kind kind);
    /// Brings back a topic that was taken for none.
    void bringBack(int briefing, const std::string &topic);

    [[nodiscard]] bool canUndo() const { return !m_undoText.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_redoText.isEmpty(); }
    /// What would be undone: "Undo note". Empty where there is nothing.
    [[nodiscard]] QString undoText() const { return m_undoText; }
    [[nodiscard]] QString redoText() const { return m_redoText; }
    void undo();
    void redo();

    /// Takes over what another program wrote to the library.
    void refresh();
    /// Waits until all that was asked for is done and told; for tests and for closing.
    void finish();

Q_SIGNALS:
    void stateChanged();
    void briefingsChanged();
    /// How far one of them is read, and nothing else.
    void readingStateChanged(entente::library::BriefingId id);
    void viewChanged();
    void editionQuestionChanged();
    void undoChanged();
    void notesChanged(int briefing);
    void noteStatusChanged(const QString &id);
    /// A note is another one from now on, for somebody had removed it.
    void noteRenamed(const QString &from, const entente::library::Note &kept);
    /// What a program that was killed, or could not write, had left behind is in the library now.
    void notesRecovered(int notes);
    void notesExported(const QString &file);
    /// Nothing of `mine` was written. Saved again with the version of `theirs`, it will be.
    void noteConflict(const entente::library::Note &mine, const entente::library::Note &theirs);
    /// Briefings that are open, to be read anew because corrections changed.
    void rereadRequested(const std::vector<entente::ui::BriefingSource> &sources);
    /// Briefings to be read, and what of the first of them is to be shown: a topic, and words.
    void openRequested(const std::vector<entente::ui::BriefingSource> &sources,
                       std::optional<std::uint32_t> topic, const entente::search::Sought &words);
    /// Something was not done, and why.
    void problem(const QString &sentence);

private:
    void ensureOpen();
    /// All briefings and the index, once the first of them are shown.
    void openRest();
    void take(const session::LibraryContents &contents);
    void openSearch();
    void followFrom(const library::SearchState &state);
    /// In the desk's thread; says how far it is where there is much to take over.
    [[nodiscard]] Result<void> followAndSay(session::Session &session, bool isNew);
    void searchAnew();
    void search();
    /// Tells the workspace of the view and its counts.
    void show();
    void countFilters();
    using Work = LibraryDesk::Work;
    void takeWritten(const LibraryDesk::Written &written);
    void tellOf(const session::Touched &touched);
    void followWorkspace();
    /// Those that are open, or those of them alone that share a document with one of `changed`.
    void lookUp(std::vector<library::BriefingId> changed = {});
    void recoverNotes();
    void writeNote(const session::NoteKeeper::Writing &writing);
    void refuseNote(const session::NoteKeeper::Writing &writing, const QString &why,
                    const QString &sentence);
    /// Shows in all open briefings what was typed and is not in the library.
    void layTyped();
    void takeKept(std::vector<session::KeptBriefing> found);
    /// How a briefing that is open is read anew with its corrections: from the library, or, where
    /// it is an edition that is not there yet, from its own words.
    [[nodiscard]] BriefingSource keptAgain(const session::KeptBriefing &kept) const;
    [[nodiscard]] BriefingSource openAgain(const session::KeptBriefing &open) const;
    [[nodiscard]] const session::KeptBriefing *keptAt(int briefing) const;
    using Corrections = std::map<int, std::vector<library::Correction>>; ///< by open briefing
    /// Says of each topic what `of` answers; nothing of one for which it has nothing.
    using OfTopic = std::function<std::optional<library::Correction>(const session::KeptBriefing &,
                                                                     const Topic &)>;
    void sayOf(const std::vector<TopicRef> &topics, const OfTopic &of);
    void say(const Corrections &said);

    Workspace *m_workspace;
    LibraryDesk *m_desk;
    LibraryAreas *m_areas;
    LibraryFilters *m_filters;
    LibraryImports *m_imports;
    State m_state = State::Opening;
    std::shared_ptr<std::vector<library::BriefingRecord>> m_records;
    bool m_hasAllRecords = false;
    session::LibraryRequest m_asked;
    session::LibraryView m_view;
    search::Answer m_everything;
    bool m_hasEverything = false; ///< m_everything is of the index as it is
    bool m_isLookedAt = false;
    bool m_isStale = true; ///< the view is not that of the filter
    QString m_undoText;
    QString m_redoText;
    std::vector<session::KeptBriefing> m_kept; ///< of each briefing that is open
    QStringList m_tags;
    session::NoteKeeper m_keeper;
    QTimer m_retry; ///< until notes that were refused are offered again
    bool m_isSearchable = false;
    std::shared_ptr<std::atomic<std::uint64_t>> m_newest; ///< of the searches asked for
    bool m_isIndexing = false;                            ///< there is no index yet to search in
    bool m_isOpened = false;
    bool m_isRestDue = false;
    std::vector<library::EditionDoubt> m_doubts;
};

} // namespace entente::ui
