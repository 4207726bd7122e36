// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <algorithm>

namespace entente::ui {

std::vector<ConceptIndex> LibrarySession::areasOf(library::BriefingId id)
{
    if (const auto known = m_areas.find(id); known != m_areas.end())
        return known->second;
    if (m_areasOf == m_records)
        return {}; // it is without topics
    if (m_areasAsked.empty())
        later([this] { readAreas(); }); // once for all that one painting asks for
    if (std::find(m_areasAsked.begin(), m_areasAsked.end(), id) == m_areasAsked.end())
        m_areasAsked.push_back(id);
    return {};
}

bool LibrarySession::hasAllAreas()
{
    if (m_areasOf == m_records)
        return true;
    if (std::exchange(m_isReadingAreas, true))
        return false;
    m_searchThread->post(
        [this, records = Records(m_records)](session::Session *session, const Error *refusal) {
            session::BriefingAreas areas;
            if (refusal == nullptr)
                areas = session::areasOfAll(session->store(), session->vocabulary());
            later([this, records, areas = std::move(areas)]() mutable {
                m_isReadingAreas = false;
                m_areasOf = records;
                m_areas = std::move(areas);
                Q_EMIT areasRead();
            });
        });
    return false;
}

void LibrarySession::readAreas()
{
    m_searchThread->post([this, ids = std::exchange(m_areasAsked, {})](session::Session *session,
                                                                       const Error *refusal) {
        if (refusal != nullptr)
            return; // said already
        session::BriefingAreas areas = session::areasOf(session->store(), ids,
                                                        session->vocabulary());
        later([this, areas = std::move(areas)]() mutable {
            m_areas.merge(areas);
            Q_EMIT areasRead();
        });
    });
}

} // namespace entente::ui
