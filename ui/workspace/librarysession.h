// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/keptbriefings.h"
#include "ui/workspace/libraryareas.h"
#include "ui/workspace/librarycorrections.h"
#include "ui/workspace/librarydesk.h"
#include "ui/workspace/librarydossiers.h"
#include "ui/workspace/libraryeditions.h"
#include "ui/workspace/libraryfilters.h"
#include "ui/workspace/libraryimports.h"
#include "ui/workspace/librarynotes.h"
#include "ui/workspace/librarysearch.h"
#include "ui/workspace/libraryteam.h"

#include <QObject>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace entente::ui {

class Workspace;

/// A session on the library for the window: it opens it, knows what briefings there are, and owns
/// those who do the rest, each with a duty of its own. What is asked for is done at one desk, in
/// the order in which it was asked for; what is done, and how, stands in core/session.
class LibrarySession final : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t { Opening, Open, Failed };
    /// They belong to the window's thread, where how far a briefing is read changes in its place.
    using Records = BriefingRecords;

    /// A library that is not there is made when something is first kept in it.
    LibrarySession(Workspace *workspace, std::shared_ptr<library::Library> library,
                   QObject *parent = nullptr);
    /// On the library in a file.
    LibrarySession(Workspace *workspace, const QString &file, QObject *parent = nullptr);
    /// What was asked for is done first; an import is cancelled.
    ~LibrarySession() override;

    [[nodiscard]] KeptBriefings *kept() const { return m_kept; }
    [[nodiscard]] LibraryAreas *areas() const { return m_areas; }
    [[nodiscard]] LibraryCorrections *corrections() const { return m_corrections; }
    [[nodiscard]] LibraryDossiers *dossiers() const { return m_dossiers; }
    [[nodiscard]] LibraryEditions *editions() const { return m_editions; }
    [[nodiscard]] LibraryFilters *filters() const { return m_filters; }
    [[nodiscard]] LibraryImports *imports() const { return m_imports; }
    [[nodiscard]] LibraryNotes *notes() const { return m_notes; }
    [[nodiscard]] LibrarySearch *search() const { return m_search; }
    [[nodiscard]] LibraryTeam *team() const { return m_team; }

    [[nodiscard]] const std::shared_ptr<library::Library> &library() const
    {
        return m_desk->maker().library;
    }
    [[nodiscard]] const std::shared_ptr<const Vocabulary> &vocabularyPtr() const
    {
        return m_desk->maker().vocabulary;
    }
    /// What it is called: its file.
    [[nodiscard]] const std::string &file() const { return library()->name(); }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isReadOnly() const { return m_desk->isReadOnly(); }
    /// Why the library could not be opened, or cannot be written; empty where it can.
    [[nodiscard]] QString obstacle() const { return m_desk->obstacle(); }

    /// All that are not removed, by id; only the newest until hasAllBriefings().
    [[nodiscard]] Records briefings() const { return m_records; }
    [[nodiscard]] bool hasAllBriefings() const { return m_hasAllRecords || !m_desk->isOpened(); }
    /// One of them, or nullptr.
    [[nodiscard]] const library::BriefingRecord *record(library::BriefingId id) const;

    void openBriefings(const std::vector<library::BriefingId> &ids);
    /// How one of them is read.
    [[nodiscard]] BriefingSource sourceOf(library::BriefingId id) const;
    /// Opens a briefing and shows the words that were searched, in a topic where one is named.
    void openHit(library::BriefingId id, std::optional<std::uint32_t> topic);
    /// The same with words of a passage, as far as they tell it from others.
    void openPassage(library::BriefingId id, std::optional<std::uint32_t> topic,
                     const QString &words);
    void setRemoved(const std::vector<library::BriefingId> &ids, bool removed);
    void setReadingState(library::BriefingId id, const library::ReadingState &state);

    [[nodiscard]] bool canUndo() const { return !m_undoText.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_redoText.isEmpty(); }
    /// What would be undone: "Undo note". Empty where there is nothing.
    [[nodiscard]] QString undoText() const { return m_undoText; }
    [[nodiscard]] QString redoText() const { return m_redoText; }
    void undo();
    void redo();

    /// Takes over what another program wrote to the library.
    void refresh();
    /// The same of what it is known to have touched; one that was made meanwhile is opened.
    void takeArrived(const session::Touched &touched);
    /// Keeps nothing in memory, nor in files beside the library, of what may not be seen any more.
    void forget(const library::Forgotten &forgotten);
    /// Does something in the thread that writes, with how much there is; calls back in the
    /// window's, with zeros where the library is not there.
    void count(std::function<void(const session::LibraryCounts &)> told);
    /// Waits until all that was asked for is done and told; for tests and for closing.
    void finish() { m_desk->finish(); }

Q_SIGNALS:
    void stateChanged();
    void briefingsChanged();
    /// How far one of them is read, and nothing else.
    void readingStateChanged(entente::library::BriefingId id);
    void undoChanged();
    /// Briefings to be read, and what of the first of them is to be shown: a topic, and words.
    void openRequested(const std::vector<entente::ui::BriefingSource> &sources,
                       std::optional<std::uint32_t> topic, const entente::search::Sought &words);
    /// Something was not done, and why.
    void problem(const QString &sentence);

private:
    void open();
    /// All briefings and the index, once the first of them are shown.
    void openRest();
    void openSearch();
    void followFrom(const library::SearchState &state);
    /// In the desk's thread; says how far it is where there is much to take over.
    [[nodiscard]] Result<void> followAndSay(session::Session &session, bool isNew);
    void take(const session::LibraryContents &contents);
    void takeWritten(const LibraryDesk::Written &written);
    void searchAnew();
    void countFilters();

    LibraryDesk *m_desk;
    LibraryAreas *m_areas;
    LibraryDossiers *m_dossiers;
    LibraryFilters *m_filters;
    LibraryImports *m_imports;
    LibrarySearch *m_search;
    KeptBriefings *m_kept;
    LibraryCorrections *m_corrections;
    LibraryEditions *m_editions;
    LibraryNotes *m_notes;
    LibraryTeam *m_team;
    State m_state = State::Opening;
    std::shared_ptr<std::vector<library::BriefingRecord>> m_records;
    bool m_hasAllRecords = false;
    bool m_isRestDue = false;
    QString m_undoText;
    QString m_redoText;
};

} // namespace entente::ui
