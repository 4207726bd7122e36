// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/librarysearch.h"

#include "core/filter/filtersentence.h"
#include "ui/workspace/workspace.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace entente::ui {

LibrarySearch::LibrarySearch(Workspace *workspace, LibraryDesk *desk, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_desk(desk),
      m_records(std::make_shared<std::vector<library::BriefingRecord>>()),
      m_newest(std::make_shared<std::atomic<std::uint64_t>>(0))
{
    connect(workspace, &Workspace::filterChanged, this, &LibrarySearch::follow);
}

void LibrarySearch::setSelection(std::vector<library::BriefingId> ids)
{
    if (ids == m_asked.selection)
        return;
    m_asked.selection = std::move(ids);
    m_isStale = true;
    follow();
}

void LibrarySearch::setLookedAt(bool lookedAt)
{
    m_isLookedAt = lookedAt;
    follow();
}

void LibrarySearch::fetchMore()
{
    if (m_isStale || m_view.hitCount() <= m_asked.limit)
        return;
    m_asked.limit += session::firstHits;
    m_isStale = true;
    follow();
}

void LibrarySearch::setShowsAllEditions(bool all)
{
    const auto wanted = all ? library::Editions::All : library::Editions::Newest;
    if (wanted == m_asked.editions)
        return;
    m_asked.editions = wanted;
    m_asked.limit = session::firstHits;
    renew();
    Q_EMIT editionsChanged();
}

std::size_t LibrarySearch::listedCount() const
{
    if (showsAllEditions())
        return m_records->size();
    return static_cast<std::size_t>(
        std::count_if(m_records->begin(), m_records->end(),
                      [](const library::BriefingRecord &record) { return !record.older; }));
}

void LibrarySearch::setRecords(BriefingRecords records, bool isAll)
{
    m_records = std::move(records);
    m_hasAllRecords = isAll;
}

void LibrarySearch::begin()
{
    m_isReady = true;
    renew();
}

void LibrarySearch::renew()
{
    m_isStale = true;
    m_hasEverything = false;
    follow();
}

void LibrarySearch::follow()
{
    Filter wanted = m_workspace->filter();
    wanted.briefings.clear(); // the open ones, of which the library knows nothing
    wanted.elsewhere.clear();
    if (!(wanted == m_asked.filter)) {
        m_asked.filter = std::move(wanted);
        m_asked.limit = session::firstHits;
        m_isStale = true;
    }
    if (m_isLookedAt && m_isStale && m_isReady)
        ask();
}

void LibrarySearch::ask()
{
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

QString LibrarySearch::sentence() const
{
    if (m_records->empty())
        return tr("The library is empty.");
    const std::size_t all = !m_asked.selection.empty() ? m_asked.selection.size()
        : m_hasAllRecords                              ? listedCount()
                                                       : m_everything.total.briefings;
    if (m_isIndexing) {
        return tr("Showing all %1 briefings of the library. Its search index is being "
                  "made; filters and search follow in a moment.")
            .arg(QLocale().toString(static_cast<qulonglong>(all)));
    }
    return librarySentence(
        m_asked.filter,
        {m_view.answer.total.documents,
         m_view.onlyBriefingsAsked ? m_view.briefings.size() : m_view.answer.total.briefings, all,
         m_view.onlyBriefingsAsked, m_view.answer.problems},
        m_workspace->vocabulary(), QLocale().name());
}

void LibrarySearch::show()
{
    FilterCounts counts;
    counts.shown = {m_view.answer.areas, m_view.answer.kinds, m_view.answer.certainties};
    counts.all = {m_everything.areas, m_everything.kinds, m_everything.certainties};
    counts.isEmpty = m_records->empty();
    counts.sentence = sentence();
    m_workspace->setLibraryCounts(counts);
    Q_EMIT viewChanged();
}

} // namespace entente::ui
