// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/filtersentence.h"
#include "core/library/filterrequest.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace entente::ui {

void LibrarySession::atDesk(Work work, std::function<void(const Error &)> refused)
{
    if (m_state == State::Failed) {
        Q_EMIT problem(m_obstacle);
        return;
    }
    if (!refused)
        refused = [this](const Error &error) { tell(error); };
    ensureOpen();
    m_deskThread->post([this, work = std::move(work), refused = std::move(refused)](
                           session::Session *session, const Error *refusal) {
        if (refusal != nullptr) {
            later([refused, error = *refusal] { refused(error); });
            return;
        }
        Result<session::Touched> done = work(*session);
        const session::Touched touched = done ? done.value() : session::Touched();
        if (!done)
            later([refused, error = done.error()] { refused(error); });
        if ((touched.topics || touched.briefings) && m_followsWrites) {
            if (const Result<void> followed = session->follow(); !followed)
                later([this, error = followed.error()] { tell(error); });
        }
        std::optional<Result<session::LibraryContents>> contents;
        if (touched.briefings || touched.filters)
            contents = session->contents(touched.briefings);
        later([this, undo = session->undoable(), redo = session->redoable(), touched,
               contents = std::move(contents)] {
            m_undoText = undo.isEmpty() ? undo : tr("Undo %1").arg(undo);
            m_redoText = redo.isEmpty() ? redo : tr("Redo %1").arg(redo);
            Q_EMIT undoChanged();
            if (contents && *contents)
                take(contents->value());
            tellOf(touched);
        });
    });
}

void LibrarySession::tellOf(const session::Touched &touched)
{
    if (touched.topics || touched.briefings) {
        m_areas.clear();
        m_areasOf.reset();
        m_isStale = true;
        m_hasEverything = false;
        search();
    }
    if (touched.topics || touched.briefings || touched.filters)
        countFilters();
    if (touched.topics || touched.briefings)
        lookUp();
    else if (touched.notes)
        lookUp(touched.notesOf);
}

void LibrarySession::apply(std::vector<library::Edit> edits)
{
    atDesk([edits = std::move(edits)](session::Session &session) { return session.apply(edits); });
}

void LibrarySession::reload()
{
    atDesk([](session::Session &session) -> Result<session::Touched> {
        session.refresh();
        return session::Touched::everything();
    });
}

void LibrarySession::undo()
{
    atDesk([](session::Session &session) { return session.undo(); });
}

void LibrarySession::redo()
{
    atDesk([](session::Session &session) { return session.redo(); });
}

void LibrarySession::refresh()
{
    retryNotes();
    if (!m_hasAllRecords || m_state != State::Open)
        return;
    library::ChangeNumber last = 0;
    for (const library::BriefingRecord &record : *m_records)
        last = std::max(last, record.change);
    atDesk([last](session::Session &session) -> Result<session::Touched> {
        session.refresh();
        ENTENTE_TRY(const std::vector<library::Change> changes, session.store().changesAfter(last));
        session::Touched touched = session::Touched::everything();
        touched.topics = touched.briefings = !changes.empty();
        return touched;
    });
}

void LibrarySession::setRemoved(const std::vector<library::BriefingId> &ids, bool removed)
{
    std::vector<library::Edit> edits;
    edits.reserve(ids.size());
    for (const library::BriefingId id : ids)
        edits.emplace_back(library::RemovalEdit{id, removed});
    apply(std::move(edits));
}

void LibrarySession::setReadingState(library::BriefingId id, const library::ReadingState &state)
{
    const library::BriefingRecord *of = record(id);
    if (m_readOnly || of == nullptr || of->state == state)
        return;
    (*m_records)[static_cast<std::size_t>(of - m_records->data())].state = state;
    Q_EMIT readingStateChanged(id); // shown at once; reading all records anew would take longer
    atDesk([id, state](session::Session &session) -> Result<session::Touched> {
        ENTENTE_TRY_VOID(session.setReadingState(id, state));
        return session::Touched();
    });
}

int LibrarySession::countOf(const std::string &name) const
{
    const auto at = m_counts.find(name);
    return at == m_counts.end() ? -1 : at->second;
}

void LibrarySession::saveFilter(const QString &name)
{
    library::SavedFilter filter = library::savedFilter(
        name.simplified().toStdString(), m_workspace->filter(), m_workspace->vocabulary());
    const auto known = std::find_if(
        m_filters.begin(), m_filters.end(),
        [&](const library::SavedFilter &each) { return each.name == filter.name; });
    library::FilterEdit edit;
    if (known != m_filters.end())
        edit.before = *known;
    edit.after = std::move(filter);
    apply({std::move(edit)});
}

void LibrarySession::renameFilter(const std::string &name, const QString &to)
{
    for (const library::SavedFilter &filter : m_filters) {
        if (filter.name != name)
            continue;
        library::FilterEdit edit{filter, filter};
        edit.after->name = to.simplified().toStdString();
        apply({std::move(edit)});
        return;
    }
}

void LibrarySession::removeFilter(const std::string &name)
{
    for (const library::SavedFilter &filter : m_filters) {
        if (filter.name == name) {
            apply({library::FilterEdit{filter, std::nullopt}});
            return;
        }
    }
}

void LibrarySession::applyFilter(const std::string &name)
{
    for (const library::SavedFilter &filter : m_filters) {
        if (filter.name == name) {
            m_workspace->setFilter(library::filterOf(filter, m_workspace->vocabulary()));
            return;
        }
    }
}

void LibrarySession::setSelection(std::vector<library::BriefingId> ids)
{
    if (ids == m_asked.selection)
        return;
    m_asked.selection = std::move(ids);
    m_isStale = true;
    search();
}

void LibrarySession::setLookedAt(bool lookedAt)
{
    m_isLookedAt = lookedAt;
    search();
}

void LibrarySession::fetchMore()
{
    if (m_isStale || m_view.hitCount() <= m_asked.limit)
        return;
    m_asked.limit += session::firstHits;
    m_isStale = true;
    search();
}

void LibrarySession::search()
{
    Filter wanted = m_workspace->filter();
    wanted.briefings.clear(); // the open ones, of which the library knows nothing
    if (!(wanted == m_asked.filter)) {
        m_asked.filter = std::move(wanted);
        m_asked.limit = session::firstHits;
        m_isStale = true;
    }
    if (!m_isLookedAt || !m_isStale || !m_isSearchable)
        return;
    m_isStale = false;
    const std::uint64_t number = ++*m_newest;
    m_searchThread->post(
        [this, number, newest = m_newest, asked = m_asked,
         hasEverything = m_hasEverything](session::Session *session, const Error *refusal) {
            if (number != *newest || refusal != nullptr)
                return;
            Result<session::LibraryView> view = session->view(asked);
            if (number != *newest)
                return;
            std::optional<search::Answer> everything; // counts that choices are held against
            if (!hasEverything) {
                if (Result<search::Answer> all = session->everything(asked.editions))
                    everything = std::move(all).value();
                else
                    view = all.error();
            }
            later([this, view = std::move(view), everything = std::move(everything)]() mutable {
                if (!view) {
                    tell(view.error());
                    return;
                }
                m_hasEverything = true;
                m_view = std::move(view).value();
                if (everything)
                    m_everything = std::move(*everything);
                show();
            });
        });
}

void LibrarySession::show()
{
    const std::size_t all = !m_asked.selection.empty() ? m_asked.selection.size()
        : m_hasAllRecords                              ? listedCount()
                                                       : m_everything.total.briefings;
    FilterCounts counts;
    counts.shown = {m_view.answer.areas, m_view.answer.kinds, m_view.answer.certainties};
    counts.all = {m_everything.areas, m_everything.kinds, m_everything.certainties};
    counts.isEmpty = m_records->empty();
    if (counts.isEmpty)
        counts.sentence = tr("The library is empty.");
    else if (m_isIndexing)
        counts.sentence = tr("Showing all %1 briefings of the library. Its search index is being "
                             "made; filters and search follow in a moment.")
                              .arg(QLocale().toString(static_cast<qulonglong>(all)));
    else
        counts.sentence = librarySentence(
            m_asked.filter,
            {m_view.answer.total.documents,
             m_view.onlyBriefingsAsked ? m_view.briefings.size() : m_view.answer.total.briefings,
             all, m_view.onlyBriefingsAsked, m_view.answer.problems},
            m_workspace->vocabulary(), QLocale().name());
    m_workspace->setLibraryCounts(counts);
    Q_EMIT viewChanged();
}

void LibrarySession::countFilters()
{
    if (!m_isSearchable || m_filters.empty())
        return;
    m_searchThread->post([this, filters = m_filters,
                          editions = m_asked.editions](session::Session *session, const Error *) {
        if (session == nullptr)
            return; // said already
        auto counts = session->countsOf(filters, editions);
        later([this, counts = std::move(counts)] {
            if (m_counts == counts)
                return;
            m_counts = counts;
            Q_EMIT savedFiltersChanged();
        });
    });
}

void LibrarySession::finish()
{
    constexpr int rounds = 8; // what is told may ask for more: an edit for a search
    for (int i = 0; i < rounds; ++i) {
        m_deskThread->finish();
        m_searchThread->finish();
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
        openRest();
    }
}

} // namespace entente::ui
