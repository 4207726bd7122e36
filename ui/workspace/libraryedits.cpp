// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/filtersentence.h"
#include "core/library/filterrequest.h"
#include "ui/workspace/librarydesk.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/storethread.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace entente::ui {

void LibrarySession::atDesk(std::function<Result<Touched>(library::Store &, LibraryDesk &)> work,
                            std::function<void(const Error &)> refused)
{
    if (m_state == State::Failed) {
        Q_EMIT problem(m_obstacle);
        return;
    }
    if (!refused)
        refused = [this](const Error &error) { tell(error); };
    ensureOpen();
    m_deskThread->post([this, work = std::move(work), refused = std::move(refused),
                        desk = m_desk](library::Store *store, const Error *refusal) {
        if (refusal != nullptr) {
            later([refused, error = *refusal] { refused(error); });
            return;
        }
        Result<Touched> done = work(*store, *desk);
        const Touched touched = done ? done.value() : Touched();
        if (!done)
            later([refused, error = done.error()] { refused(error); });
        if ((touched.topics || touched.briefings) && desk->isSearchable) {
            if (const Result<void> followed = m_library->follow(*store); !followed)
                later([this, error = followed.error()] { tell(error); });
        }
        const library::EditLog &log = desk->logOf(*store);
        const QString undo = log.canUndo() ? nameOf(*log.undoable()) : QString();
        const QString redo = log.canRedo() ? nameOf(*log.redoable()) : QString();
        std::optional<Result<LibraryContents>> contents;
        if (touched.briefings || touched.filters)
            contents = contentsOf(*store, touched.briefings);
        later([this, undo, redo, touched, contents = std::move(contents)] {
            m_undoText = undo.isEmpty() ? undo : tr("Undo %1").arg(undo);
            m_redoText = redo.isEmpty() ? redo : tr("Redo %1").arg(redo);
            Q_EMIT undoChanged();
            if (contents && *contents)
                take(contents->value());
            tellOf(touched);
        });
    });
}

void LibrarySession::tellOf(const Touched &touched)
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
    if (touched.topics || touched.notes || touched.briefings)
        lookUp();
}

void LibrarySession::apply(std::vector<library::Edit> edits)
{
    atDesk([edits = std::move(edits)](library::Store &store, LibraryDesk &desk) -> Result<Touched> {
        for (const library::Edit &edit : edits) {
            ENTENTE_TRY_VOID(desk.logOf(store).apply(edit));
        }
        return edits.empty() ? Touched() : Touched::by(edits.front());
    });
}

void LibrarySession::reload()
{
    atDesk([](library::Store &, LibraryDesk &) -> Result<Touched> {
        return Touched{true, true, true, true};
    });
}

void LibrarySession::undo()
{
    atDesk([](library::Store &store, LibraryDesk &desk) -> Result<Touched> {
        library::EditLog &log = desk.logOf(store);
        const Touched touched = log.canUndo() ? Touched::by(*log.undoable()) : Touched();
        const Result<void> done = log.undo();
        return done ? Result<Touched>(touched) : done.error();
    });
}

void LibrarySession::redo()
{
    atDesk([](library::Store &store, LibraryDesk &desk) -> Result<Touched> {
        library::EditLog &log = desk.logOf(store);
        const Touched touched = log.canRedo() ? Touched::by(*log.redoable()) : Touched();
        const Result<void> done = log.redo();
        return done ? Result<Touched>(touched) : done.error();
    });
}

void LibrarySession::refresh()
{
    retryNotes();
    if (!m_hasAllRecords || m_state != State::Open)
        return;
    library::ChangeNumber last = 0;
    for (const library::BriefingRecord &record : *m_records)
        last = std::max(last, record.change);
    atDesk([last](library::Store &store, LibraryDesk &) -> Result<Touched> {
        const Result<std::vector<library::Change>> changes = store.changesAfter(last);
        if (!changes)
            return changes.error();
        const bool any = !changes.value().empty();
        return Touched{true, any, true, any};
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
    auto records = std::make_shared<std::vector<library::BriefingRecord>>(*m_records);
    (*records)[static_cast<std::size_t>(of - m_records->data())].state = state;
    m_records = std::move(records); // shown at once; reading all of them anew would take longer
    Q_EMIT briefingsChanged();
    atDesk([id, state](library::Store &store, LibraryDesk &) -> Result<Touched> {
        const Result<void> saved = store.save(id, state);
        return saved ? Result<Touched>(Touched()) : saved.error();
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
    m_asked.limit += firstHits;
    m_isStale = true;
    search();
}

void LibrarySession::search()
{
    Filter wanted = m_workspace->filter();
    wanted.briefings.clear(); // the open ones, of which the library knows nothing
    if (!(wanted == m_asked.filter)) {
        m_asked.filter = std::move(wanted);
        m_asked.limit = firstHits;
        m_isStale = true;
    }
    if (!m_isLookedAt || !m_isStale || !m_isSearchable)
        return;
    m_isStale = false;
    const std::uint64_t number = ++*m_newest;
    m_searchThread->post(
        [this, number, newest = m_newest, asked = m_asked, library = m_library, texts = m_texts,
         hasEverything = m_hasEverything,
         vocabulary = m_workspace->vocabularyPtr()](library::Store *store, const Error *refusal) {
            if (number != *newest || refusal != nullptr)
                return;
            Result<LibraryView> view = viewOf(asked, *store, *texts, *library, vocabulary);
            if (number != *newest)
                return;
            std::optional<search::Answer> everything; // counts that choices are held against
            if (!hasEverything) {
                search::Request request = library::requestOf({}, *vocabulary);
                request.limit = 0;
                if (Result<search::Answer> all = library->search(request, asked.editions))
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
                show(std::move(view).value(), std::move(everything));
            });
        });
}

void LibrarySession::show(LibraryView view, std::optional<search::Answer> everything)
{
    m_view = std::move(view);
    if (everything)
        m_everything = std::move(*everything);
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
    m_searchThread->post(
        [this, filters = m_filters, library = m_library, editions = m_asked.editions,
         vocabulary = m_workspace->vocabularyPtr()](library::Store *, const Error *) {
            std::map<std::string, int> counts;
            for (const library::SavedFilter &filter : filters) {
                search::Request request = library::requestOf(library::filterOf(filter, *vocabulary),
                                                             *vocabulary);
                request.limit = 0;
                request.suggest = false;
                if (const Result<search::Answer> answer = library->search(request, editions))
                    counts[filter.name] = static_cast<int>(answer.value().total.documents);
            }
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
