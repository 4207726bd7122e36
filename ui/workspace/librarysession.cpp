// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/librarysession.h"

#include "core/base/filename.h"
#include "core/library/filterrequest.h"
#include "core/library/import/newbriefing.h"
#include "core/library/readkept.h"
#include "ui/workspace/librarydesk.h"
#include "ui/workspace/libraryimport.h"
#include "ui/workspace/storethread.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace entente::ui {

namespace {

/// Reads a briefing of a library with its corrections, with a store of the calling thread.
Result<std::vector<Briefing>> readFrom(library::Library &library, library::BriefingId id,
                                       const Vocabulary &vocabulary)
{
    ENTENTE_TRY(const std::unique_ptr<library::Store> store, library.open());
    ENTENTE_TRY(Briefing read, library::readKept(*store, id, vocabulary));
    std::vector<Briefing> one;
    one.push_back(std::move(read));
    return one;
}

} // namespace

LibrarySession::LibrarySession(Workspace *workspace, const QString &file, QObject *parent)
    : LibrarySession(workspace, library::libraryAt(fileOf(file), workspace->vocabularyPtr()),
                     parent)
{
}

LibrarySession::LibrarySession(Workspace *workspace, std::shared_ptr<library::Library> library,
                               QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_library(std::move(library)),
      m_records(std::make_shared<const std::vector<library::BriefingRecord>>()),
      m_keeper(new NoteKeeper(m_library->name(), this)),
      m_desk(std::make_shared<LibraryDesk>()),
      m_texts(std::make_shared<library::TextCache>()),
      m_newest(std::make_shared<std::atomic<std::uint64_t>>(0)),
      m_deskThread(std::make_unique<StoreThread>(m_library)),
      m_searchThread(std::make_unique<StoreThread>(m_library))
{
    connect(workspace, &Workspace::filterChanged, this, &LibrarySession::search);
    connect(workspace, &Workspace::briefingsChanged, this, &LibrarySession::followWorkspace);
    connect(m_keeper, &NoteKeeper::statusChanged, this, &LibrarySession::noteStatusChanged);
    connect(m_keeper, &NoteKeeper::renamed, this, &LibrarySession::noteRenamed);
    connect(m_keeper, &NoteKeeper::retryDue, this, &LibrarySession::retryNotes);
    followWorkspace();
    if (m_library->exists())
        ensureOpen();
    else
        m_state = State::Open;
}

LibrarySession::~LibrarySession()
{
    m_import.reset();
    m_isEnding = true;
    m_deskThread.reset();
    ++*m_newest; // nobody waits for these any more
    m_searchThread.reset();
}

void LibrarySession::tell(const Error &error)
{
    Q_EMIT problem(sentence(error));
}

void LibrarySession::ensureOpen()
{
    if (m_isOpened)
        return;
    m_isOpened = true;
    m_deskThread->post([this](library::Store *store, const Error *refusal) {
        // What the first page of a list shows is there long before all of it.
        constexpr std::size_t firstPage = 120;
        Result<LibraryContents> first = refusal != nullptr ? Result<LibraryContents>(*refusal)
                                                           : contentsOf(*store, false);
        if (!first) {
            later([this, error = first.error()] {
                take({error, false, m_records, m_filters, {}});
            });
            return;
        }
        if (Result<std::vector<library::BriefingRecord>> newest = store->newestBriefings(firstPage);
            newest) {
            first.value().records = std::make_shared<const std::vector<library::BriefingRecord>>(
                std::move(newest).value());
        }
        later([this, contents = std::move(first).value()] {
            // The window is drawn before the rest competes with it for the processors.
            constexpr auto firstLook = std::chrono::milliseconds(100);
            const bool isNew = m_state == State::Open;
            m_isRestDue = true;
            take(contents);
            QTimer::singleShot(isNew ? firstLook.zero() : firstLook, this,
                               &LibrarySession::openRest);
        });
    });
}

void LibrarySession::openRest()
{
    if (!std::exchange(m_isRestDue, false))
        return;
    openSearch();
    m_deskThread->post([this](library::Store *store, const Error *refusal) {
        if (refusal != nullptr)
            return; // said already
        Result<LibraryContents> all = contentsOf(*store);
        later([this, all = std::move(all)] {
            if (all) {
                m_hasAllRecords = true;
                take(all.value());
                show(m_view, std::nullopt);
            } else {
                tell(all.error());
            }
            lookUp();
            recoverNotes();
        });
    });
}

void LibrarySession::openSearch()
{
    m_searchThread->post([this](library::Store *store, const Error *refusal) {
        if (refusal != nullptr)
            return; // said already
        const Result<library::SearchState> opened = m_library->openSearch(*store);
        later([this, opened] {
            if (opened)
                followFrom(opened.value());
            else
                tell(opened.error());
        });
    });
}

void LibrarySession::followFrom(const library::SearchState &state)
{
    // A search that has something answers while it takes over the rest.
    if (state.documents > 0)
        searchAnew();
    m_deskThread->post([this, state, desk = m_desk, vocabulary = m_workspace->vocabularyPtr()](
                           library::Store *store, const Error *refusal) {
        if (refusal != nullptr)
            return;
        desk->isSearchable = true;
        const Result<std::vector<library::Change>> changes = store->changesAfter(state.upTo);
        const bool isBehind = !changes || !changes.value().empty();
        const Result<void> followed = followAndSay(*store, state.documents == 0);
        later([this, isBehind] {
            m_isIndexing = false;
            if (isBehind || !m_isSearchable)
                searchAnew();
        });
        if (!followed)
            later([this, error = followed.error()] { tell(error); });
        const auto due = store->analysedOtherwise(library::currentAnalysis(*vocabulary));
        if (due && !due.value().empty() && !store->readOnly())
            later([this] { renewBriefings(); });
    });
}

Result<void> LibrarySession::followAndSay(library::Store &store, bool isNew)
{
    constexpr std::size_t much = 1000; // briefings, a third of a second
    bool isSaid = false;
    return m_library->follow(store, [&](std::size_t done, std::size_t total) {
        if (total >= much) {
            library::ImportProgress progress;
            progress.step = library::ImportProgress::Step::Index;
            progress.done = done;
            progress.total = total;
            later([this, progress, begins = isNew && !isSaid] {
                if (begins) {
                    m_isIndexing = true;
                    show(m_view, std::nullopt);
                }
                Q_EMIT importProgress(progress);
            });
            isSaid = true;
        }
        return !m_isEnding;
    });
}

void LibrarySession::take(const LibraryContents &contents)
{
    m_state = contents.obstacle && !contents.readOnly ? State::Failed : State::Open;
    m_readOnly = contents.readOnly;
    m_obstacle = contents.obstacle ? sentence(*contents.obstacle) : QString();
    if (contents.records) {
        m_records = contents.records;
        m_doubts = contents.doubts;
    }
    Q_EMIT stateChanged();
    if (contents.records) {
        Q_EMIT briefingsChanged();
        Q_EMIT editionQuestionChanged();
    }
    if (m_filters != contents.filters) {
        m_filters = contents.filters;
        Q_EMIT savedFiltersChanged();
    }
}

void LibrarySession::searchAnew()
{
    m_isSearchable = true;
    m_isStale = true;
    m_hasEverything = false;
    search();
    countFilters();
    importWaiting();
}

const library::BriefingRecord *LibrarySession::record(library::BriefingId id) const
{
    const auto at = std::lower_bound(m_records->begin(), m_records->end(), id,
                                     [](const library::BriefingRecord &each,
                                        library::BriefingId wanted) { return each.id < wanted; });
    return at != m_records->end() && at->id == id ? &*at : nullptr;
}

BriefingSource LibrarySession::sourceOf(library::BriefingId id) const
{
    const library::BriefingRecord *of = record(id);
    return {of != nullptr ? of->file : file(),
            [library = m_library, id, vocabulary = m_workspace->vocabularyPtr()] {
                return readFrom(*library, id, *vocabulary);
            }};
}

void LibrarySession::openBriefings(const std::vector<library::BriefingId> &ids)
{
    std::vector<BriefingSource> sources;
    sources.reserve(ids.size());
    for (const library::BriefingId id : ids)
        sources.push_back(sourceOf(id));
    Q_EMIT openRequested(sources, std::nullopt, m_view.sought);
}

void LibrarySession::openHit(library::BriefingId id, std::optional<std::uint32_t> topic)
{
    Q_EMIT openRequested({sourceOf(id)}, topic, m_view.sought);
}

void LibrarySession::importWaiting()
{
    for (const auto &each : std::exchange(m_waiting, {}))
        importFiles(each.second, each.first);
}

void LibrarySession::importFiles(const QStringList &paths, library::Arrival arrival)
{
    if (paths.isEmpty() || m_state == State::Failed)
        return;
    if (m_import || !m_isSearchable) {
        m_waiting[arrival] += paths; // one after the other; or the library is being opened, or made
        ensureOpen();
        return;
    }
    std::vector<std::string> files;
    for (const QString &path : paths)
        files.push_back(fileOf(path));
    startImport(LibraryImport::importOf(std::move(files), m_workspace->vocabularyPtr(), arrival));
    Q_EMIT importProgress({});
}

void LibrarySession::renewBriefings()
{
    if (!m_import && m_isSearchable)
        startImport(LibraryImport::renewal(m_workspace->vocabularyPtr()));
}

void LibrarySession::startImport(library::ImportWork work)
{
    LibraryImport::Talk talk;
    talk.progress = [this](const library::ImportProgress &progress) {
        later([this, progress] { Q_EMIT importProgress(progress); });
    };
    talk.stored = [this] { later([this] { reload(); }); };
    talk.finished = [this](const library::ImportReport &report, const std::optional<Error> &error) {
        later([this, report, error] {
            m_import.reset();
            if (error)
                tell(*error);
            reload();
            Q_EMIT importFinished(report);
            if (report.cancelled && !report.isRenewal)
                m_waiting.clear();
            importWaiting();
        });
    };
    m_import = std::make_unique<LibraryImport>(m_library, std::move(work), std::move(talk));
}

void LibrarySession::cancelImport()
{
    if (m_import)
        m_import->cancel();
}

} // namespace entente::ui
