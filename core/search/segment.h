// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/mappedfile.h"
#include "core/base/result.h"
#include "core/search/layout.h"
#include "core/search/postings.h"
#include "core/search/segmentimage.h"

#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::search {

/// A range of terms that lie together in the dictionary.
struct TermRange
{
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

/// Some briefings made ready for searching; never changed once made. Whatever its bytes say,
/// reading them does no harm: offsets are checked when it is opened, chunks as they are read.
class Segment final
{
public:
    /// UnusableIndex where the file is damaged, foreign or of another version of the format;
    /// otherwise as MappedFile::open(). Checksums need all bytes once; without them, only what
    /// could do harm is looked at.
    [[nodiscard]] static Result<std::shared_ptr<const Segment>> open(const std::string &path,
                                                                     bool compareChecksums);
    [[nodiscard]] static std::shared_ptr<const Segment> inMemory(const SegmentImage &image);

    [[nodiscard]] std::uint32_t documents() const { return m_header.documents; }
    [[nodiscard]] std::uint32_t briefings() const { return m_header.briefings; }
    [[nodiscard]] std::uint32_t terms() const { return m_header.terms; }
    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }
    [[nodiscard]] bool isInMemory() const { return m_file == nullptr; }
    [[nodiscard]] std::uint32_t checksum() const { return m_header.checksum; }

    [[nodiscard]] std::string_view term(std::uint32_t term) const
    {
        return m_termText.substr(m_termTextEnds[term],
                                 m_termTextEnds[term + 1] - m_termTextEnds[term]);
    }
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view word) const;
    [[nodiscard]] TermRange withPrefix(std::string_view prefix) const;
    /// The terms of a stem.
    [[nodiscard]] std::span<const std::uint32_t> ofStem(std::string_view wanted) const;
    /// The ready answer for a prefix of one letter, to be asked for as a term.
    [[nodiscard]] std::optional<std::uint32_t> prefixList(std::string_view prefix) const;

    /// Of a term or a prefix list.
    [[nodiscard]] PostingCursor postings(std::uint32_t term) const;
    [[nodiscard]] std::span<const std::uint8_t> positions(std::uint32_t term) const;
    [[nodiscard]] std::uint32_t documentsWith(std::uint32_t term) const
    {
        return m_termCounts[term];
    }

    [[nodiscard]] std::span<const std::uint64_t> documentIds() const { return m_documentIds; }
    [[nodiscard]] std::span<const std::uint32_t> profiles() const { return m_profiles; }
    [[nodiscard]] std::span<const std::uint32_t> owners() const { return m_owners; }
    [[nodiscard]] std::span<const std::uint8_t> titleLengths() const { return m_titleLengths; }

    /// A profile is what documents have in common: type, kind, its certainty and focus areas.
    [[nodiscard]] std::uint32_t profileCount() const
    {
        return static_cast<std::uint32_t>(m_profileHeads.size() / profileHead);
    }
    [[nodiscard]] std::uint8_t typeOf(std::uint32_t profile) const
    {
        return m_profileHeads[profile * profileHead];
    }
    [[nodiscard]] std::uint8_t kindOf(std::uint32_t profile) const
    {
        return m_profileHeads[profile * profileHead + 1];
    }
    [[nodiscard]] std::uint8_t certaintyOf(std::uint32_t profile) const
    {
        return m_profileHeads[profile * profileHead + 2];
    }
    [[nodiscard]] std::span<const std::uint16_t> areasOf(std::uint32_t profile) const
    {
        return m_profileAreas.subspan(m_profileAreaEnds[profile],
                                      m_profileAreaEnds[profile + 1] - m_profileAreaEnds[profile]);
    }

    [[nodiscard]] std::span<const std::uint64_t> briefingIds() const { return m_briefingIds; }
    [[nodiscard]] std::span<const std::uint32_t> dates() const { return m_dates; }
    [[nodiscard]] std::span<const std::uint32_t> sources() const { return m_sources; }
    [[nodiscard]] std::span<const std::uint32_t> languages() const { return m_languages; }
    [[nodiscard]] std::span<const std::uint32_t> formats() const { return m_formats; }
    /// First document of each briefing, and the end of the last.
    [[nodiscard]] std::span<const std::uint32_t> starts() const { return m_starts; }
    [[nodiscard]] std::optional<std::uint32_t> briefing(std::uint64_t id) const;

    [[nodiscard]] std::uint32_t nameCount() const
    {
        return static_cast<std::uint32_t>(m_nameEnds.size() - 1);
    }
    [[nodiscard]] std::string_view name(std::uint32_t name) const
    {
        return m_nameText.substr(m_nameEnds[name], m_nameEnds[name + 1] - m_nameEnds[name]);
    }

private:
    Segment() = default;
    /// Why the bytes cannot be used; empty where they can.
    [[nodiscard]] std::string take(bool compareChecksums);
    [[nodiscard]] bool sectionsLieWithin() const;
    [[nodiscard]] bool takeSections();
    [[nodiscard]] bool isSound() const;
    template <typename Number>
    [[nodiscard]] bool takeSection(Section section, std::span<const Number> &numbers,
                                   std::size_t count) const;
    template <typename Number>
    [[nodiscard]] std::span<const Number> sectionOf(Section section) const;

    std::unique_ptr<MappedFile> m_file;
    std::vector<std::uint64_t> m_memory;
    std::span<const std::byte> m_bytes;
    SegmentHeader m_header;

    std::string_view m_termText;
    std::string_view m_nameText;
    std::span<const std::uint32_t> m_termTextEnds;
    std::span<const std::uint32_t> m_termChunks;
    std::span<const std::uint32_t> m_termImpacts;
    std::span<const std::uint32_t> m_termPositions;
    std::span<const std::uint32_t> m_termCounts;
    std::span<const std::uint32_t> m_stemOrder;
    std::span<const std::uint32_t> m_prefixLetters;
    std::span<const std::uint16_t> m_chunks;
    std::span<const std::uint8_t> m_impacts;
    std::span<const std::uint8_t> m_positions;
    std::span<const std::uint64_t> m_documentIds;
    std::span<const std::uint32_t> m_profiles;
    std::span<const std::uint32_t> m_owners;
    std::span<const std::uint8_t> m_titleLengths;
    std::span<const std::uint8_t> m_profileHeads;
    std::span<const std::uint32_t> m_profileAreaEnds;
    std::span<const std::uint16_t> m_profileAreas;
    std::span<const std::uint64_t> m_briefingIds;
    std::span<const std::uint32_t> m_dates;
    std::span<const std::uint32_t> m_sources;
    std::span<const std::uint32_t> m_languages;
    std::span<const std::uint32_t> m_formats;
    std::span<const std::uint32_t> m_starts;
    std::span<const std::uint32_t> m_briefingOrder;
    std::span<const std::uint32_t> m_nameEnds;
};

} // namespace entente::search
