// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/facetcounter.h"

#include <algorithm>

namespace entente::search {

namespace {

void add(FacetCount &to, std::uint32_t documents)
{
    to.documents += documents;
    ++to.briefings;
}

void addNamed(const Segment &segment, const std::vector<FacetCount> &counts,
              std::map<std::string, FacetCount, std::less<>> &totals)
{
    for (std::uint32_t name = 0; name < counts.size(); ++name) {
        if (counts[name].briefings == 0)
            continue;
        FacetCount &total = totals[std::string(segment.name(name))];
        total.documents += counts[name].documents;
        total.briefings += counts[name].briefings;
    }
}

} // namespace

void FacetCounter::addProfiles(FacetTotals &totals) const
{
    for (std::uint32_t profile = 0; profile < m_byProfile.size(); ++profile) {
        const std::uint32_t documents = m_byProfile[profile];
        const std::uint8_t failure = m_conditions.profiles[profile];
        if (documents == 0)
            continue;
        if (failure == 0)
            totals.m_total.documents += documents;
        const std::uint8_t kind = m_segment.kindOf(profile);
        if ((failure & ~OfKind) == 0 && kind < totals.m_kinds.size())
            totals.m_kinds[kind] += documents;
        const std::uint8_t certainty = m_segment.certaintyOf(profile);
        if ((failure & ~OfCertainty) == 0 && certainty < totals.m_certainties.size())
            totals.m_certainties[certainty] += documents;
        if ((failure & ~OfArea) != 0)
            continue;
        for (const std::uint16_t area : m_segment.areasOf(profile)) {
            if (area >= totals.m_areas.size())
                totals.m_areas.resize(area + std::size_t{1});
            totals.m_areas[area] += documents;
        }
    }
}

void FacetCounter::addBriefings(FacetTotals &totals) const
{
    std::vector<FacetCount> sources(m_segment.nameCount());
    std::vector<FacetCount> languages(m_segment.nameCount());
    std::vector<FacetCount> formats(m_segment.nameCount());
    std::vector<FacetCount> desks(m_desks == nullptr ? 0 : m_desks->names.size() + 1);
    std::map<int, FacetCount> &years = totals.m_years;
    for (std::uint32_t briefing = 0; briefing < m_byBriefing.size(); ++briefing) {
        const std::uint32_t documents = m_byBriefing[briefing];
        const std::uint8_t failure = m_conditions.briefings[briefing];
        if (documents == 0)
            continue;
        if (failure == 0) {
            ++totals.m_total.briefings;
            if (totals.m_listsBriefings)
                totals.m_briefings.push_back({m_segment.briefingIds()[briefing], documents});
        }
        if ((failure & ~OfDate) == 0)
            add(years[static_cast<int>(m_segment.dates()[briefing] >> 9)], documents);
        if ((failure & ~OfSource) == 0)
            add(sources[m_segment.sources()[briefing]], documents);
        if ((failure & ~OfLanguage) == 0)
            add(languages[m_segment.languages()[briefing]], documents);
        if ((failure & ~OfFormat) == 0)
            add(formats[m_segment.formats()[briefing]], documents);
        if (!desks.empty() && (failure & ~OfDesk) == 0)
            add(desks[m_conditions.desks[briefing]], documents);
    }
    addNamed(m_segment, sources, totals.m_sources);
    addNamed(m_segment, languages, totals.m_languages);
    addNamed(m_segment, formats, totals.m_formats);
    for (std::size_t i = 0; i < desks.size(); ++i) {
        if (desks[i].briefings == 0)
            continue;
        const bool isNone = i == m_desks->names.size();
        FacetCount &total = totals.m_desks[isNone ? std::string() : m_desks->names[i]];
        total.documents += desks[i].documents;
        total.briefings += desks[i].briefings;
    }
}

void FacetCounter::addTo(FacetTotals &totals) const
{
    addProfiles(totals);
    addBriefings(totals);
}

void FacetTotals::into(Answer &answer)
{
    std::sort(
        m_briefings.begin(), m_briefings.end(),
        [](const BriefingCount &a, const BriefingCount &b) { return a.briefing < b.briefing; });
    answer.briefings = std::move(m_briefings);
    answer.total = m_total;
    answer.areas = m_areas;
    answer.kinds = m_kinds;
    answer.certainties = m_certainties;
    for (const auto &[year, count] : m_years)
        answer.years.push_back({year, count});
    for (const auto &[source, count] : m_sources)
        answer.sources.push_back({source, count});
    for (const auto &[language, count] : m_languages)
        answer.languages.push_back({language, count});
    for (const auto &[format, count] : m_formats)
        answer.formats.push_back({format, count});
    for (const auto &[desk, count] : m_desks)
        answer.desks.push_back({desk, count});
}

} // namespace entente::search
