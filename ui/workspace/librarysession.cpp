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
      m_desk(new LibraryDesk({std::move(library), workspace->vocabularyPtr(), loadAny}, this)),
      m_areas(new LibraryAreas(m_desk, this)),
      m_filters(new LibraryFilters(workspace, m_desk, this)),
      m_imports(new LibraryImports(m_desk, this)),
      m_records(std::make_shared<std::vector<library::BriefingRecord>>()),
      m_keeper(file(),
               {[this](const std::string &id) { Q_EMIT noteStatusChanged(toQString(id)); },
                [this](const std::string &from, const library::Note &kept) {
                    Q_EMIT noteRenamed(toQString(from), kept);
                },
                [this] { m_retry.start(); }}),
      m_newest(std::make_shared<std::atomic<std::uint64_t>>(0))
{
    m_areas->setRecords(m_records);
    connect(m_desk, &LibraryDesk::needed, this, &LibrarySession::ensureOpen);
    connect(m_desk, &LibraryDesk::written, this, &LibrarySession::takeWritten);
    connect(m_desk, &LibraryDesk::problem, this, &LibrarySession::problem);
    constexpr std::chrono::seconds betweenTries{5};
    m_retry.setSingleShot(true);
    m_retry.setInterval(betweenTries);
    connect(&m_retry, &QTimer::timeout, this, &LibrarySession::retryNotes);
    connect(workspace, &Workspace::filterChanged, this, &LibrarySession::search);
    connect(workspace, &Workspace::briefingsChanged, this, &LibrarySession::followWorkspace);
    followWorkspace();
    if (m_desk->maker().library->exists())
        ensureOpen();
    else
        m_state = State::Open;
}

LibrarySession::~LibrarySession()
{
    m_imports->end();
    m_desk->endWriting();
    ++*m_newest; // nobody waits for these any more
    m_desk->endSearching();
}

void LibrarySession::ensureOpen()
{
    if (m_isOpened)
        return;
    m_isOpened = true;
    m_desk->post([this](session::Session *session, const Error *refusal) {
        Result<session::LibraryContents> first = refusal != nullptr
            ? Result<session::LibraryContents>(*refusal)
            : session::firstContentsOf(session->store());
        if (!first) {
            m_desk->later([this, error = first.error()] {
                take({error, false, m_records, m_filters->saved(), {}});
            });
            return;
        }
        m_desk->later([this, contents = std::move(first).value()] {
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
    m_desk->post([this](session::Session *session, const Error *refusal) {
        if (refusal != nullptr)
            return; // said already
        Result<session::LibraryContents> all = session->contents();
        m_desk->later([this, all = std::move(all)] {
            if (all) {
                m_hasAllRecords = true;
                take(all.value());
                show();
            } else {
                m_desk->tell(all.error());
            }
            lookUp();
            recoverNotes();
        });
    });
}

void LibrarySession::openSearch()
{
    m_desk->search([this](session::Session *session, const Error *refusal) {
        if (refusal != nullptr)
            return; // said already
        const Result<library::SearchState> opened = session->library().openSearch(session->store());
        m_desk->later([this, opened] {
            if (opened)
                followFrom(opened.value());
            else
                m_desk->tell(opened.error());
        });
    });
}

void LibrarySession::followFrom(const library::SearchState &state)
{
    // A search that has something answers while it takes over the rest.
    if (state.documents > 0)
        searchAnew();
    m_desk->post([this, state](session::Session *session, const Error *refusal) {
        if (refusal != nullptr)
            return;
        m_desk->followWrites();
        const bool isBehind = session->isBehind(state);
        const Result<void> followed = followAndSay(*session, state.documents == 0);
        m_desk->later([this, isBehind] {
            m_isIndexing = false;
            if (isBehind || !m_isSearchable)
                searchAnew();
        });
        if (!followed)
            m_desk->later([this, error = followed.error()] { m_desk->tell(error); });
        if (session->needsRenewal())
            m_desk->later([this] { m_imports->renew(); });
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
            m_desk->later([this, progress, begins = isNew && !isSaid] {
                if (begins) {
                    m_isIndexing = true;
                    show();
                }
                m_imports->show(progress);
            });
            isSaid = true;
        }
        return !m_desk->isEnding();
    });
}

void LibrarySession::take(const session::LibraryContents &contents)
{
    m_desk->setObstacle(contents.obstacle ? sentence(*contents.obstacle) : QString(),
                        contents.readOnly);
    m_state = m_desk->isClosed() ? State::Failed : State::Open;
    if (contents.records) {
        m_records = contents.records;
        m_areas->setRecords(m_records);
        m_doubts = contents.doubts;
    }
    Q_EMIT stateChanged();
    if (contents.records) {
        Q_EMIT briefingsChanged();
        Q_EMIT editionQuestionChanged();
    }
    m_filters->take(contents.filters);
}

void LibrarySession::searchAnew()
{
    m_isSearchable = true;
    m_isStale = true;
    m_hasEverything = false;
    search();
    countFilters();
    m_imports->begin();
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
            [maker = m_desk->maker(), id]() -> Result<std::vector<Briefing>> {
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

} // namespace entente::ui
