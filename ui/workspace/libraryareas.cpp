// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/libraryareas.h"

#include <algorithm>
#include <utility>

namespace entente::ui {

LibraryAreas::LibraryAreas(LibraryDesk *desk, QObject *parent) : QObject(parent), m_desk(desk) {}

std::vector<ConceptIndex> LibraryAreas::areasOf(library::BriefingId id)
{
    if (const auto known = m_areas.find(id); known != m_areas.end())
        return known->second;
    if (m_readOf == m_records)
        return {}; // it is without topics
    if (m_asked.empty())
        m_desk->later([this] { read(); }); // once for all that one painting asks for
    if (std::find(m_asked.begin(), m_asked.end(), id) == m_asked.end())
        m_asked.push_back(id);
    return {};
}

bool LibraryAreas::hasAllAreas()
{
    if (m_readOf == m_records)
        return true;
    if (std::exchange(m_isReadingAll, true))
        return false;
    m_desk->search([this, records = m_records](session::Session *session, const Error *refusal) {
        session::BriefingAreas areas;
        if (refusal == nullptr)
            areas = session::areasOfAll(session->store(), session->vocabulary());
        m_desk->later([this, records, areas = std::move(areas)]() mutable {
            m_isReadingAll = false;
            m_readOf = records;
            m_areas = std::move(areas);
            Q_EMIT areasRead();
        });
    });
    return false;
}

void LibraryAreas::read()
{
    m_desk->search(
        [this, ids = std::exchange(m_asked, {})](session::Session *session, const Error *refusal) {
            if (refusal != nullptr)
                return; // said already
            session::BriefingAreas areas = session::areasOf(session->store(), ids,
                                                            session->vocabulary());
            m_desk->later([this, areas = std::move(areas)]() mutable {
                m_areas.merge(areas);
                Q_EMIT areasRead();
            });
        });
}

void LibraryAreas::forget()
{
    m_areas.clear();
    m_readOf.reset();
}

} // namespace entente::ui
