// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/document.h"
#include "core/search/segmentimage.h"

#include <compare>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace entente::search {

/// Writes what a segment knows of its documents beside their words.
class DocumentWriter final
{
public:
    explicit DocumentWriter(SegmentImage &image) : m_image(image) {}

    /// Begins a briefing; its documents follow. `packedDate` is as in layout.h.
    void beginBriefing(std::uint64_t id, std::uint32_t packedDate, std::string_view source,
                       std::string_view language, std::string_view format);
    /// What the documents of a profile have in common, as layout.h has it.
    struct ProfileHead
    {
        DocumentType type = DocumentType::Topic;
        std::uint8_t kind = noKind;
        std::uint8_t certainty = noCertainty;

        auto operator<=>(const ProfileHead &) const = default;
    };
    void addDocument(std::uint64_t id, ProfileHead head, std::vector<ConceptIndex> areas,
                     std::uint8_t titleWords);
    void finish();
    [[nodiscard]] std::uint32_t documents() const { return m_documents; }

private:
    std::uint32_t name(std::string_view words);

    SegmentImage &m_image;
    std::uint32_t m_documents = 0;
    std::vector<std::uint64_t> m_briefings;
    std::unordered_map<std::string, std::uint32_t> m_names;
    std::map<std::pair<ProfileHead, std::vector<ConceptIndex>>, std::uint32_t> m_profiles;
};

/// A date in one number that sorts as dates do; 0 where there is none.
[[nodiscard]] std::uint32_t packed(const std::optional<Date> &date);

} // namespace entente::search
