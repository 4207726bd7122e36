// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/filtersentence.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QLocale>

#include <algorithm>

namespace entente::ui {

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
    tellOf(written.touched);
}

void LibrarySession::tellOf(const session::Touched &touched)
{
    if (touched.topics || touched.briefings) {
        m_areas->forget();
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
    retryNotes();
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
    m_desk->search([this, number, newest = m_newest, asked = m_asked,
                    hasEverything = m_hasEverything](session::Session *session,
                                                     const Error *refusal) {
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
        m_desk->later([this, view = std::move(view), everything = std::move(everything)]() mutable {
            if (!view) {
                m_desk->tell(view.error());
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
    if (m_isSearchable)
        m_filters->count(m_asked.editions);
}

void LibrarySession::finish()
{
    constexpr int rounds = 8; // what is told may ask for more: an edit for a search
    for (int i = 0; i < rounds; ++i) {
        m_desk->finish();
        openRest();
    }
}

} // namespace entente::ui
