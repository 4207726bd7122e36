// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/librarysession.h"

#include "core/base/filename.h"
#include "core/library/readkept.h"
#include "resources/resources.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <utility>

namespace entente::ui {

LibrarySession::LibrarySession(Workspace *workspace, const QString &file, QObject *parent)
    : LibrarySession(workspace, library::libraryAt(fileOf(file), workspace->vocabularyPtr()),
                     parent)
{
}

LibrarySession::LibrarySession(Workspace *workspace, std::shared_ptr<library::Library> library,
                               QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_maker{std::move(library), workspace->vocabularyPtr(), loadAny},
      m_records(std::make_shared<std::vector<library::BriefingRecord>>()),
      m_keeper(m_maker.library->name(),
               {[this](const std::string &id) { Q_EMIT noteStatusChanged(toQString(id)); },
                [this](const std::string &from, const library::Note &kept) {
                    Q_EMIT noteRenamed(toQString(from), kept);
                },
                [this] { m_retry.start(); }}),
      m_newest(std::make_shared<std::atomic<std::uint64_t>>(0)),
      m_deskThread(std::make_unique<session::SessionThread>(m_maker)),
      m_searchThread(std::make_unique<session::SessionThread>(m_maker))
{
    constexpr std::chrono::seconds betweenTries{5};
    m_retry.setSingleShot(true);
    m_retry.setInterval(betweenTries);
    connect(&m_retry, &QTimer::timeout, this, &LibrarySession::retryNotes);
    connect(workspace, &Workspace::filterChanged, this, &LibrarySession::search);
    connect(workspace, &Workspace::briefingsChanged, this, &LibrarySession::followWorkspace);
    followWorkspace();
    if (m_maker.library->exists())
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
    m_deskThread->post([this](session::Session *session, const Error *refusal) {
        Result<session::LibraryContents> first = refusal != nullptr
            ? Result<session::LibraryContents>(*refusal)
            : session::firstContentsOf(session->store());
        if (!first) {
            later([this, error = first.error()] {
                take({error, false, m_records, m_filters, {}});
            });
            return;
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
    m_deskThread->post([this](session::Session *session, const Error *refusal) {
        if (refusal != nullptr)
            return; // said already
        Result<session::LibraryContents> all = session->contents();
        later([this, all = std::move(all)] {
            if (all) {
                m_hasAllRecords = true;
                take(all.value());
                show();
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
    m_searchThread->post([this](session::Session *session, const Error *refusal) {
        if (refusal != nullptr)
            return; // said already
        const Result<library::SearchState> opened = session->library().openSearch(session->store());
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
    m_deskThread->post([this, state](session::Session *session, const Error *refusal) {
        if (refusal != nullptr)
            return;
        m_followsWrites = true;
        const bool isBehind = session->isBehind(state);
        const Result<void> followed = followAndSay(*session, state.documents == 0);
        later([this, isBehind] {
            m_isIndexing = false;
            if (isBehind || !m_isSearchable)
                searchAnew();
        });
        if (!followed)
            later([this, error = followed.error()] { tell(error); });
        if (session->needsRenewal())
            later([this] { renewBriefings(); });
    });
}

Result<void> LibrarySession::followAndSay(session::Session &session, bool isNew)
{
    constexpr std::size_t much = 1000; // briefings, a third of a second
    bool isSaid = false;
    return session.follow([&](std::size_t done, std::size_t total) {
        if (total >= much) {
            library::ImportProgress progress;
            progress.step = library::ImportProgress::Step::Index;
            progress.done = done;
            progress.total = total;
            later([this, progress, begins = isNew && !isSaid] {
                if (begins) {
                    m_isIndexing = true;
                    show();
                }
                Q_EMIT importProgress(progress);
            });
            isSaid = true;
        }
        return !m_isEnding;
    });
}

void LibrarySession::take(const session::LibraryContents &contents)
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
            [maker = m_maker, id]() -> Result<std::vector<Briefing>> {
                ENTENTE_TRY(const std::unique_ptr<library::Store> store, maker.library->open());
                ENTENTE_TRY(Briefing read, library::readKept(*store, id, *maker.vocabulary));
                std::vector<Briefing> one;
                one.push_back(std::move(read));
                return one;
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
    files.reserve(static_cast<std::size_t>(paths.size()));
    for (const QString &path : paths)
        files.push_back(fileOf(path));
    startImport(session::ImportJob::importOf(std::move(files), arrival));
    Q_EMIT importProgress({});
}

void LibrarySession::renewBriefings()
{
    if (!m_import && m_isSearchable)
        startImport(session::ImportJob::renewal());
}

void LibrarySession::startImport(session::ImportWork work)
{
    session::ImportJob::Talk talk;
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
    m_import = std::make_unique<session::ImportJob>(m_maker, std::move(work), std::move(talk));
}

void LibrarySession::cancelImport()
{
    if (m_import)
        m_import->cancel();
}

} // namespace entente::ui
