// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/libraryfilters.h"

#include "core/library/filterrequest.h"
#include "ui/workspace/workspace.h"

#include <algorithm>
#include <utility>

namespace entente::ui {

LibraryFilters::LibraryFilters(Workspace *workspace, LibraryDesk *desk, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_desk(desk)
{
}

int LibraryFilters::countOf(const std::string &name) const
{
    const auto at = m_counts.find(name);
    return at == m_counts.end() ? -1 : at->second;
}

const library::SavedFilter *LibraryFilters::find(const std::string &name) const
{
    const auto at = std::find_if(
        m_saved.begin(), m_saved.end(),
        [&](const library::SavedFilter &each) { return each.name == name; });
    return at == m_saved.end() ? nullptr : &*at;
}

void LibraryFilters::save(const QString &name)
{
    library::SavedFilter filter = library::savedFilter(
        name.simplified().toStdString(), m_workspace->filter(), m_workspace->vocabulary());
    library::FilterEdit edit;
    if (const library::SavedFilter *known = find(filter.name))
        edit.before = *known;
    edit.after = std::move(filter);
    m_desk->apply({std::move(edit)});
}

void LibraryFilters::rename(const std::string &name, const QString &to)
{
    if (const library::SavedFilter *filter = find(name)) {
        library::FilterEdit edit{*filter, *filter};
        edit.after->name = to.simplified().toStdString();
        m_desk->apply({std::move(edit)});
    }
}

void LibraryFilters::remove(const std::string &name)
{
    if (const library::SavedFilter *filter = find(name))
        m_desk->apply({library::FilterEdit{*filter, std::nullopt}});
}

void LibraryFilters::apply(const std::string &name)
{
    if (const library::SavedFilter *filter = find(name))
        m_workspace->setFilter(library::filterOf(*filter, m_workspace->vocabulary()));
}

void LibraryFilters::take(const std::vector<library::SavedFilter> &saved)
{
    if (m_saved == saved)
        return;
    m_saved = saved;
    Q_EMIT changed();
}

void LibraryFilters::count(library::Editions editions)
{
    if (m_saved.empty())
        return;
    m_desk->search([this, filters = m_saved, editions](session::Session *session, const Error *) {
        if (session == nullptr)
            return; // said already
        auto counts = session->countsOf(filters, editions);
        m_desk->later([this, counts = std::move(counts)] {
            if (m_counts == counts)
                return;
            m_counts = counts;
            Q_EMIT changed();
        });
    });
}

} // namespace entente::ui
