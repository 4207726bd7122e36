// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/librarysession.h"

#include "core/base/filename.h"
#include "resources/resources.h"
#include "ui/workspace/workspace.h"

#include <QTimer>

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
      m_desk(new LibraryDesk({std::move(library), workspace->vocabularyPtr(), loadAny}, this)),
      m_areas(new LibraryAreas(m_desk, this)),
      m_dossiers(new LibraryDossiers(m_desk, this)),
      m_filters(new LibraryFilters(workspace, m_desk, this)),
      m_imports(new LibraryImports(m_desk, this)),
      m_search(new LibrarySearch(workspace, m_desk, this)),
      m_kept(new KeptBriefings(workspace, m_desk, this)),
      m_corrections(new LibraryCorrections(workspace, m_desk, m_kept, this)),
      m_editions(new LibraryEditions(workspace, m_desk, m_kept, this)),
      m_notes(new LibraryNotes(m_desk, m_kept, this)),
      m_team(new LibraryTeam(workspace, m_desk, m_kept, this)),
      m_records(std::make_shared<std::vector<library::BriefingRecord>>())
{
    m_areas->setRecords(m_records);
    connect(m_desk, &LibraryDesk::needed, this, &LibrarySession::open);
    connect(m_desk, &LibraryDesk::written, this, &LibrarySession::takeWritten);
    connect(m_desk, &LibraryDesk::rested, this, &LibrarySession::openRest);
    connect(m_desk, &LibraryDesk::problem, this, &LibrarySession::problem);
    connect(m_search, &LibrarySearch::editionsChanged, this, [this] {
        countFilters();
        Q_EMIT briefingsChanged();
    });
    connect(m_team, &LibraryTeam::changed, this,
            [this, known = std::shared_ptr<const search::BriefingDesks>()]() mutable {
                const std::shared_ptr<const search::BriefingDesks> now = m_team->book().desks;
                const auto before = std::exchange(known, now);
                const bool isSame = before == now
                    || (before && now && before->names == now->names && before->of == now->of);
                if (!isSame)
                    m_search->renew();
            });
    if (m_desk->maker().library->exists())
        m_desk->open();
    else
        m_state = State::Open;
}

LibrarySession::~LibrarySession()
{
    m_imports->end();
    m_desk->endWriting();
    m_search->end();
    m_desk->endSearching();
}

void LibrarySession::open()
{
    m_desk->post([this](session::Session *session, const Error *refusal) {
        Result<session::LibraryContents> first = refusal != nullptr
            ? Result<session::LibraryContents>(*refusal)
            : session::firstContentsOf(session->store());
        if (!first) {
            m_desk->later([this, error = first.error()] {
                take({error, false, m_records, m_filters->saved(), m_dossiers->all(), {}});
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
                m_search->show();
            } else {
                m_desk->tell(all.error());
            }
            if (m_hasAllRecords)
                m_kept->begin();
            m_notes->recover();
            m_team->reload();
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
            m_search->setIndexing(false);
            if (isBehind || !m_search->isReady())
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
                    m_search->setIndexing(true);
                    m_search->show();
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
        m_search->setRecords(m_records, m_hasAllRecords);
        m_editions->setRecords(m_records, contents.doubts);
    }
    Q_EMIT stateChanged();
    if (contents.records) {
        Q_EMIT briefingsChanged();
        Q_EMIT m_editions->questionChanged();
    }
    m_filters->take(contents.filters);
    m_dossiers->take(contents.dossiers);
}

void LibrarySession::searchAnew()
{
    m_search->begin();
    countFilters();
    m_imports->begin();
}

void LibrarySession::countFilters()
{
    if (m_search->isReady())
        m_filters->count(m_search->editions());
}

void LibrarySession::takeWritten(const LibraryDesk::Written &written)
{
    const auto named = [](const QString &text, const QString &what) {
        return what.isEmpty() ? what : text.arg(what);
    };
    m_undoText = named(tr("Undo %1"), written.undoable);
    m_redoText = named(tr("Redo %1"), written.redoable);
    Q_EMIT undoChanged();
    if (written.contents && *written.contents)
        take(written.contents->value());

    const session::Touched &touched = written.touched;
    const bool isOfTopics = touched.topics || touched.briefings;
    if (isOfTopics) {
        m_areas->forget();
        m_search->renew();
    }
    if (isOfTopics || touched.filters)
        countFilters();
    if (isOfTopics)
        m_kept->lookUp();
    else if (touched.notes)
        m_kept->lookUp(touched.notesOf);
}

const library::BriefingRecord *LibrarySession::record(library::BriefingId id) const
{
    return session::recordOf(*m_records, id);
}

BriefingSource LibrarySession::sourceOf(library::BriefingId id) const
{
    const library::BriefingRecord *of = record(id);
    return {of != nullptr ? of->file : file(), readingOf(m_desk->maker(), id)};
}

void LibrarySession::openBriefings(const std::vector<library::BriefingId> &ids)
{
    std::vector<BriefingSource> sources;
    sources.reserve(ids.size());
    for (const library::BriefingId id : ids)
        sources.push_back(sourceOf(id));
    Q_EMIT openRequested(sources, std::nullopt, m_search->view().sought);
}

void LibrarySession::openHit(library::BriefingId id, std::optional<std::uint32_t> topic)
{
    Q_EMIT openRequested({sourceOf(id)}, topic, m_search->view().sought);
}

void LibrarySession::openPassage(library::BriefingId id, std::optional<std::uint32_t> topic,
                                 const QString &words)
{
    constexpr qsizetype enough = 12; // words that hardly stand twice
    QString phrase = words.simplified();
    phrase.remove(u'"');
    phrase = phrase.section(u' ', 0, enough - 1);
    const search::Sought sought = phrase.isEmpty()
        ? search::Sought()
        : search::Sought(search::parseQuery((u'"' + phrase + u'"').toStdString(), nullptr));
    Q_EMIT openRequested({sourceOf(id)}, topic, sought);
}

void LibrarySession::undo()
{
    m_desk->write([](session::Session &session) { return session.undo(); });
}

void LibrarySession::redo()
{
    m_desk->write([](session::Session &session) { return session.redo(); });
}

void LibrarySession::refresh()
{
    m_notes->retry();
    if (!m_hasAllRecords || m_state != State::Open)
        return;
    library::ChangeNumber last = 0;
    for (const library::BriefingRecord &record : *m_records)
        last = std::max(last, record.change);
    m_desk->write([last](session::Session &session) -> Result<session::Touched> {
        session.refresh();
        ENTENTE_TRY(const std::vector<library::Change> changes, session.store().changesAfter(last));
        session::Touched touched = session::Touched::everything();
        touched.topics = touched.briefings = !changes.empty();
        return touched;
    });
}

void LibrarySession::takeArrived(const session::Touched &touched)
{
    m_desk->write([touched](session::Session &session) -> Result<session::Touched> {
        session.refresh();
        return touched;
    });
}

void LibrarySession::forget(const library::Forgotten &forgotten)
{
    m_notes->forget(forgotten);
    m_desk->search([forgotten](session::Session *session, const Error *refusal) {
        if (refusal == nullptr)
            session->forget(forgotten);
    });
    m_desk->write([forgotten](session::Session &session) -> Result<session::Touched> {
        session.forget(forgotten);
        ENTENTE_TRY_VOID(session.forgetDrafts(session::NoteKeeper::folder(), forgotten));
        return session::Touched::everything();
    });
}

void LibrarySession::count(std::function<void(const session::LibraryCounts &)> told)
{
    if (!m_desk->isOpened()) { // nothing is made of it for this
        told({});
        return;
    }
    m_desk->post([this, told = std::move(told)](session::Session *session, const Error *refusal) {
        const Result<session::LibraryCounts> counts = refusal != nullptr
            ? Result<session::LibraryCounts>(*refusal)
            : session->counts();
        m_desk->later([told, counts] { told(counts ? counts.value() : session::LibraryCounts()); });
    });
}

void LibrarySession::setRemoved(const std::vector<library::BriefingId> &ids, bool removed)
{
    std::vector<library::Edit> edits;
    edits.reserve(ids.size());
    for (const library::BriefingId id : ids)
        edits.emplace_back(library::RemovalEdit{id, removed});
    m_desk->apply(std::move(edits));
}

void LibrarySession::setReadingState(library::BriefingId id, const library::ReadingState &state)
{
    const library::BriefingRecord *of = record(id);
    if (isReadOnly() || of == nullptr || of->state == state)
        return;
    (*m_records)[static_cast<std::size_t>(of - m_records->data())].state = state;
    Q_EMIT readingStateChanged(id); // shown at once; reading all records anew would take longer
    m_desk->write([id, state](session::Session &session) -> Result<session::Touched> {
        ENTENTE_TRY_VOID(session.setReadingState(id, state));
        return session::Touched();
    });
}

} // namespace entente::ui
