// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/besthits.h"
#include "core/search/conditions.h"

#include <map>
#include <string>
#include <vector>

namespace entente::search {

/// Adds up the counts of all segments.
class FacetTotals final
{
public:
    explicit FacetTotals(bool listsBriefings) : m_listsBriefings(listsBriefings) {}

    /// Moves the counts into an answer.
    void into(Answer &answer);

private:
    friend class FacetCounter;

    FacetCount m_total;
    std::vector<std::uint32_t> m_areas;
    std::array<std::uint32_t, allKinds.size()> m_kinds{};
    std::array<std::uint32_t, allCertainties.size()> m_certainties{};
    std::map<int, FacetCount> m_years;
    std::map<std::string, FacetCount, std::less<>> m_sources;
    std::map<std::string, FacetCount, std::less<>> m_languages;
    std::map<std::string, FacetCount, std::less<>> m_formats;
    std::map<std::string, FacetCount, std::less<>> m_desks;
    bool m_listsBriefings = false;
    std::vector<BriefingCount> m_briefings;
};

/// Counts the documents of a segment that match: two additions each, by profile and by briefing,
/// from which all facets follow.
class FacetCounter final
{
public:
    /// `desks` are those of SearchFilter::deskOf, or null.
    FacetCounter(const Segment &segment, const Conditions &conditions,
                 const BriefingDesks *desks = nullptr)
        : m_segment(segment),
          m_conditions(conditions),
          m_desks(desks),
          m_byProfile(segment.profileCount()),
          m_byBriefing(segment.briefings())
    {
    }

    /// Counts a document; true where it is part of the result and not only of a facet's counts.
    bool count(std::uint32_t document)
    {
        const std::uint32_t profile = m_segment.profiles()[document];
        const std::uint32_t briefing = m_segment.owners()[document];
        const std::uint8_t ofProfile = m_conditions.profiles[profile];
        const std::uint8_t ofBriefing = m_conditions.briefings[briefing];
        if (((ofProfile | ofBriefing) & Hard) != 0)
            return false;
        m_byProfile[profile] += ofBriefing == 0 ? 1 : 0;
        m_byBriefing[briefing] += ofProfile == 0 ? 1 : 0;
        return (ofProfile | ofBriefing) == 0;
    }

    void addTo(FacetTotals &totals) const;

private:
    void addProfiles(FacetTotals &totals) const;
    void addBriefings(FacetTotals &totals) const;

    const Segment &m_segment;
    const Conditions &m_conditions;
    const BriefingDesks *m_desks;
    std::vector<std::uint32_t> m_byProfile;
    std::vector<std::uint32_t> m_byBriefing;
};

} // namespace entente::search
