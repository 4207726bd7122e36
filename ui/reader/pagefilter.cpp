// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/pagefilter.h"

#include "ui/workspace/workspace.h"

namespace entente::ui {

void PageFilter::setBriefing(int number)
{
    m_briefing = number;
    m_own.reset();
}

void PageFilter::renew()
{
    m_own.reset();
}

bool PageFilter::isInScope() const
{
    return m_workspace->showsAll() || m_workspace->current() == m_briefing;
}

const FilterResult &PageFilter::own() const
{
    if (!m_own || m_index != m_workspace->indexPtr()) {
        Filter filter = m_workspace->filter();
        filter.briefings = {static_cast<std::uint32_t>(m_briefing)};
        m_index = m_workspace->indexPtr();
        m_own = m_index->apply(filter);
    }
    return *m_own;
}

bool PageFilter::isShown(int topic) const
{
    const TopicRef ref{m_briefing, topic};
    if (isInScope() || m_workspace->topic(ref) == nullptr)
        return m_workspace->isShown(ref);
    return own().shown.test(m_workspace->index().entry(static_cast<std::size_t>(m_briefing),
                                                       static_cast<std::size_t>(topic)));
}

bool PageFilter::isRowShown(const Table &table, std::size_t row) const
{
    if (isInScope() || m_workspace->briefing(m_briefing) == nullptr)
        return m_workspace->isRowShown(m_briefing, table, row);
    Filter anywhere = m_workspace->filter();
    anywhere.briefings.clear();
    return m_workspace->index().showsRow(anywhere, own(), static_cast<std::size_t>(m_briefing),
                                         table, row);
}

} // namespace entente::ui
