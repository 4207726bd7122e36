// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/checksum.h"
#include "core/search/searcherror.h"
#include "core/search/segment.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace entente::search {

namespace {

using Numbers = std::span<const std::uint32_t>;

/// Whether these are the ends of ranges that lie one after another in `size` things.
bool areEnds(Numbers ends, std::size_t size)
{
    return !ends.empty() && std::is_sorted(ends.begin(), ends.end()) && ends.back() <= size;
}

/// Whether all are less than a limit; branch-free, for there are millions of them.
bool areBelow(Numbers numbers, std::size_t limit)
{
    std::uint32_t largest = 0;
    for (const std::uint32_t number : numbers)
        largest = std::max(largest, number);
    return numbers.empty() || largest < limit;
}

} // namespace

Result<std::shared_ptr<const Segment>> Segment::open(const std::string &path, bool compareChecksums)
{
    ENTENTE_TRY(std::unique_ptr<MappedFile> file, MappedFile::open(path));
    std::shared_ptr<Segment> segment(new Segment);
    segment->m_file = std::move(file);
    segment->m_bytes = segment->m_file->bytes();
    const std::string objection = segment->take(compareChecksums);
    if (!objection.empty())
        return Error{SearchError::UnusableIndex, path, 0, objection};
    return std::shared_ptr<const Segment>(std::move(segment));
}

std::shared_ptr<const Segment> Segment::inMemory(const SegmentImage &image)
{
    std::shared_ptr<Segment> segment(new Segment);
    segment->m_memory = image.joined();
    segment->m_bytes = std::as_bytes(std::span(segment->m_memory));
    const std::string objection = segment->take(false);
    return objection.empty() ? std::shared_ptr<const Segment>(std::move(segment)) : nullptr;
}

std::string Segment::take(bool compareChecksums)
{
    static_assert(std::endian::native == std::endian::little);
    if (m_bytes.size() < sizeof m_header)
        return "it is cut off";
    std::memcpy(&m_header, m_bytes.data(), sizeof m_header);
    if (m_header.magic != segmentMagic)
        return "it is no search index";
    if (m_header.version != formatVersion)
        return "it was made by another version of Entente";
    SegmentHeader bare = m_header;
    bare.checksum = 0;
    if (search::checksum(&bare, sizeof bare) != m_header.checksum || !sectionsLieWithin())
        return "it is damaged";
    if (compareChecksums) {
        for (const SectionPlace &place : m_header.sections) {
            if (search::checksum(m_bytes.data() + place.offset, place.size) != place.checksum)
                return "it is damaged";
        }
    }
    return takeSections() && isSound() ? std::string() : "it is damaged";
}

bool Segment::sectionsLieWithin() const
{
    return std::all_of(m_header.sections.begin(), m_header.sections.end(),
                       [&](const SectionPlace &place) {
                           return place.offset % 8 == 0 && place.offset <= m_bytes.size()
                               && place.size <= m_bytes.size() - place.offset;
                       });
}

template <typename Number>
std::span<const Number> Segment::sectionOf(Section section) const
{
    const SectionPlace &place = m_header.sections[static_cast<std::size_t>(section)];
    // Sections begin at multiples of eight in memory that does so too.
    return {reinterpret_cast<const Number *>(m_bytes.data() + place.offset),
            place.size / sizeof(Number)};
}

template <typename Number>
bool Segment::takeSection(Section section, std::span<const Number> &numbers,
                          std::size_t count) const
{
    numbers = sectionOf<Number>(section);
    return numbers.size() == count;
}

bool Segment::takeSections()
{
    const std::size_t terms = m_header.terms;
    const std::size_t lists = terms + m_header.prefixLists;
    const std::size_t documents = m_header.documents;
    const std::size_t briefings = m_header.briefings;
    const auto words = [](std::span<const std::uint8_t> bytes) {
        return std::string_view(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    };
    m_termText = words(sectionOf<std::uint8_t>(Section::TermText));
    m_nameText = words(sectionOf<std::uint8_t>(Section::NameText));
    m_chunks = sectionOf<std::uint16_t>(Section::Chunks);
    m_impacts = sectionOf<std::uint8_t>(Section::Impacts);
    m_positions = sectionOf<std::uint8_t>(Section::Positions);
    m_profileHeads = sectionOf<std::uint8_t>(Section::ProfileHeads);
    m_profileAreas = sectionOf<std::uint16_t>(Section::ProfileAreas);
    m_nameEnds = sectionOf<std::uint32_t>(Section::NameEnds);
    return documents <= largestDocumentCount
        && takeSection(Section::TermTextEnds, m_termTextEnds, terms + 1)
        && takeSection(Section::TermChunks, m_termChunks, lists + 1)
        && takeSection(Section::TermImpacts, m_termImpacts, lists + 1)
        && takeSection(Section::TermPositions, m_termPositions, lists + 1)
        && takeSection(Section::TermCounts, m_termCounts, lists)
        && takeSection(Section::StemOrder, m_stemOrder, terms)
        && takeSection(Section::PrefixLetters, m_prefixLetters, m_header.prefixLists)
        && takeSection(Section::DocumentIds, m_documentIds, documents)
        && takeSection(Section::Profiles, m_profiles, documents)
        && takeSection(Section::Owners, m_owners, documents)
        && takeSection(Section::TitleLengths, m_titleLengths, documents)
        && takeSection(Section::ProfileAreaEnds, m_profileAreaEnds, profileCount() + std::size_t{1})
        && takeSection(Section::BriefingIds, m_briefingIds, briefings)
        && takeSection(Section::BriefingDates, m_dates, briefings)
        && takeSection(Section::BriefingSources, m_sources, briefings)
        && takeSection(Section::BriefingTongues, m_languages, briefings)
        && takeSection(Section::BriefingFormats, m_formats, briefings)
        && takeSection(Section::BriefingStarts, m_starts, briefings + 1)
        && takeSection(Section::BriefingOrder, m_briefingOrder, briefings);
}

bool Segment::isSound() const
{
    return areEnds(m_termTextEnds, m_termText.size()) && areEnds(m_termChunks, m_chunks.size())
        && areEnds(m_termImpacts, m_impacts.size()) && areEnds(m_termPositions, m_positions.size())
        && areEnds(m_profileAreaEnds, m_profileAreas.size())
        && areEnds(m_nameEnds, m_nameText.size()) && areEnds(m_starts, documents())
        && areBelow(m_stemOrder, terms()) && areBelow(m_profiles, profileCount())
        && areBelow(m_owners, briefings()) && areBelow(m_sources, nameCount())
        && areBelow(m_languages, nameCount()) && areBelow(m_formats, nameCount())
        && areBelow(m_briefingOrder, briefings());
}

} // namespace entente::search
