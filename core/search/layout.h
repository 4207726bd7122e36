// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>

namespace entente::search {

/// How a segment lies in a file or in memory: a header, then sections, each beginning at a
/// multiple of eight bytes. Numbers are little-endian.
///
/// The postings of a term are chunks, one for each block of 65,536 documents that holds it. A
/// chunk is four numbers in Section::Chunks (block with `denseChunk`, count less one, low and high
/// half of the offset of its positions within the term's) and, when sparse, the documents within
/// the block; its impacts are in Section::Impacts. A dense chunk has an impact for each document
/// of the block, 0 for those that do not hold the term.
///
/// Positions are in the order of postings: differences, (difference << 1 | last of its posting) as
/// LEB128.
enum class Section : std::uint32_t {
    TermText,
    TermTextEnds,    ///< u32, one more than there are terms
    TermChunks,      ///< u32 offsets in Chunks, one more than terms and prefix lists
    TermImpacts,     ///< u32 offsets in Impacts, likewise
    TermPositions,   ///< u32 offsets in Positions, likewise
    TermCounts,      ///< u32, documents of each term and prefix list
    StemOrder,       ///< u32, terms by stem
    PrefixLetters,   ///< u32, the first letter of each prefix list, rising
    Chunks,          ///< u16
    Impacts,         ///< u8
    Positions,       ///< bytes
    DocumentIds,     ///< u64
    Profiles,        ///< u32, profile of each document
    Owners,          ///< u32, briefing of each document
    TitleLengths,    ///< u8, words of the title
    ProfileHeads,    ///< u8 triples: document type, kind and its certainty
    ProfileAreaEnds, ///< u32, one more than there are profiles
    ProfileAreas,    ///< u16
    BriefingIds,     ///< u64
    BriefingDates,   ///< u32: year << 9 | month << 5 | day, 0 where unknown
    BriefingSources, ///< u32, index of a name
    BriefingTongues, ///< u32, index of a name
    BriefingFormats, ///< u32, index of a name
    BriefingStarts,  ///< u32, first document, one more than there are briefings
    BriefingOrder,   ///< u32, briefings by id
    NameText,
    NameEnds, ///< u32, one more than there are names
    Last = NameEnds,
};

constexpr std::size_t sectionCount = static_cast<std::size_t>(Section::Last) + 1;
constexpr std::uint32_t blockSize = 65536;
constexpr std::uint16_t denseChunk = 0x8000;
constexpr std::uint32_t largestDocumentCount = blockSize * 0x7FFFU;
constexpr std::uint32_t chunkHead = 4;
constexpr std::uint8_t noKind = 255;
constexpr std::uint8_t noCertainty = 255;
constexpr std::uint32_t profileHead = 3;

struct SectionPlace
{
    std::uint64_t offset = 0; ///< bytes from the beginning of the segment
    std::uint64_t size = 0;   ///< bytes
    std::uint32_t checksum = 0;
    std::uint32_t reserved = 0;
};

struct SegmentHeader
{
    std::uint64_t magic = 0;
    std::uint32_t version = 0;
    std::uint32_t checksum = 0; ///< of the header with this number 0
    std::uint32_t documents = 0;
    std::uint32_t briefings = 0;
    std::uint32_t terms = 0;
    std::uint32_t prefixLists = 0;
    std::array<SectionPlace, sectionCount> sections{};
};

constexpr std::uint64_t segmentMagic = 0x31474553544E4545U; // "EENTSEG1"
/// Rises with every change of this file, of folding, of stemming or of the scores.
constexpr std::uint32_t formatVersion = 5;

} // namespace entente::search
