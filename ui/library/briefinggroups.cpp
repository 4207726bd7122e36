// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/sourcename.h"
#include "ui/library/briefingmodel.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <algorithm>
#include <map>

namespace entente::ui {

namespace {

QString noArea()
{
    return BriefingModel::tr("Without a focus area");
}

} // namespace

QString BriefingModel::groupOf(const library::BriefingRecord &record)
{
    switch (m_grouping) {
    case BriefingGrouping::Year:
        return record.meta.date ? toQString(record.meta.date->toString()).left(4) : tr("Undated");
    case BriefingGrouping::Source:
        return sourceName(record.meta).empty() ? tr("Source not known")
                                               : toQString(sourceName(record.meta));
    case BriefingGrouping::State:
        return readingWords(record.state);
    case BriefingGrouping::FocusArea: {
        if (!m_hasAreas)
            return tr("Reading the focus areas…");
        const std::vector<ConceptIndex> areas = m_session->areas()->areasOf(record.id);
        return areas.empty() ? noArea() : m_workspace->areaLabel(areas.front());
    }
    case BriefingGrouping::None:
        break;
    }
    return {};
}

void BriefingModel::group()
{
    m_groups.clear();
    if (!isGrouped()) {
        m_groups.push_back({{}, m_shown});
        return;
    }
    m_hasAreas = m_grouping == BriefingGrouping::FocusArea && m_session->areas()->hasAllAreas();
    std::map<QString, std::size_t> known;
    for (const std::uint32_t row : m_shown) {
        const QString name = groupOf((*m_records)[row]);
        const auto [at, isNew] = known.emplace(name, m_groups.size());
        if (isNew)
            m_groups.push_back({name, {}});
        m_groups[at->second].rows.push_back(row);
    }
    // Years run back from now, sources by how much there is of them; what has no area is last.
    const QString rest = noArea();
    std::stable_sort(m_groups.begin(), m_groups.end(), [&](const Group &a, const Group &b) {
        if ((a.name == rest) != (b.name == rest))
            return b.name == rest;
        return m_grouping == BriefingGrouping::Year ? b.name < a.name
                                                    : a.rows.size() > b.rows.size();
    });
}

} // namespace entente::ui
