// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/documentwriter.h"

#include <algorithm>
#include <numeric>

namespace entente::search {

std::uint32_t packed(const std::optional<Date> &date)
{
    if (!date)
        return 0;
    return static_cast<std::uint32_t>(date->year()) << 9
        | static_cast<std::uint32_t>(date->month()) << 5 | static_cast<std::uint32_t>(date->day());
}

std::uint32_t DocumentWriter::name(std::string_view words)
{
    const auto [at, isNew] = m_names.try_emplace(std::string(words),
                                                 static_cast<std::uint32_t>(m_names.size()));
    if (isNew) {
        if (at->second == 0)
            m_image[Section::NameEnds].append(std::uint32_t{0});
        m_image[Section::NameText].append(words);
        m_image[Section::NameEnds].append(
            static_cast<std::uint32_t>(m_image[Section::NameText].size()));
    }
    return at->second;
}

void DocumentWriter::beginBriefing(std::uint64_t id, std::uint32_t packedDate,
                                   std::string_view source, std::string_view language,
                                   std::string_view format)
{
    m_briefings.push_back(id);
    m_image[Section::BriefingIds].append(id);
    m_image[Section::BriefingDates].append(packedDate);
    m_image[Section::BriefingSources].append(name(source));
    m_image[Section::BriefingTongues].append(name(language));
    m_image[Section::BriefingFormats].append(name(format));
    m_image[Section::BriefingStarts].append(m_documents);
}

void DocumentWriter::addDocument(std::uint64_t id, ProfileHead head,
                                 std::vector<ConceptIndex> areas, std::uint8_t titleWords)
{
    std::sort(areas.begin(), areas.end());
    areas.erase(std::unique(areas.begin(), areas.end()), areas.end());
    const auto [at, isNew] = m_profiles.try_emplace({head, std::move(areas)},
                                                    static_cast<std::uint32_t>(m_profiles.size()));
    if (isNew) {
        if (at->second == 0)
            m_image[Section::ProfileAreaEnds].append(std::uint32_t{0});
        m_image[Section::ProfileHeads].append(head.type);
        m_image[Section::ProfileHeads].append(head.kind);
        m_image[Section::ProfileHeads].append(head.certainty);
        for (const ConceptIndex area : at->first.second)
            m_image[Section::ProfileAreas].append(area);
        m_image[Section::ProfileAreaEnds].append(
            static_cast<std::uint32_t>(m_image[Section::ProfileAreas].size() / 2));
    }
    m_image[Section::DocumentIds].append(id);
    m_image[Section::Profiles].append(at->second);
    m_image[Section::Owners].append(static_cast<std::uint32_t>(m_briefings.size() - 1));
    m_image[Section::TitleLengths].append(titleWords);
    ++m_documents;
}

void DocumentWriter::finish()
{
    if (m_names.empty())
        m_image[Section::NameEnds].append(std::uint32_t{0});
    if (m_profiles.empty())
        m_image[Section::ProfileAreaEnds].append(std::uint32_t{0});
    m_image[Section::BriefingStarts].append(m_documents);
    std::vector<std::uint32_t> order(m_briefings.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [&](std::uint32_t a, std::uint32_t b) { return m_briefings[a] < m_briefings[b]; });
    m_image[Section::BriefingOrder].append(order.data(), order.size() * sizeof(std::uint32_t));
    m_image.header.briefings = static_cast<std::uint32_t>(m_briefings.size());
}

} // namespace entente::search
