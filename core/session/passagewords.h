// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/wholesentences.h"
#include "core/session/passagelist.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace entente::citation {
enum class Style : std::uint8_t;
}

namespace entente::session {

/// A passage as it is read.
struct PassageWords
{
    std::uint64_t document = 0; ///< of the search
    library::BriefingId briefing = 0;
    std::optional<std::uint32_t> topic; ///< number of the topic; nothing of a whole text
    std::optional<Kind> kind;           ///< the same
    std::string title;                  ///< of the topic, on one line; may be empty
    std::vector<TextRange> titleHits;   ///< in `title`
    SentencePart part;
    std::string section;             ///< its heading
    std::vector<ConceptIndex> areas; ///< that analysis found in it
    PassageOrigin origin;
};

/// Why a passage is among those that are like another.
struct PassageReason
{
    double likeness = 0;
    std::vector<std::string> words; ///< that both use, the one that says most first
};

/// The passages of a library that are most like one of its topics, as a list of one group, with
/// their reasons by document; none where there is no such topic.
struct SimilarPassages
{
    PassageList list;
    std::unordered_map<std::uint64_t, PassageReason> reasons;
};
[[nodiscard]] Result<SimilarPassages> similarPassages(std::uint64_t document,
                                                      library::Editions editions,
                                                      PassageLister &lister, Session &session);

/// Reads passages, in their order; one that the library has no more is left out. Errors: those of
/// the store.
[[nodiscard]] Result<std::vector<PassageWords>> passageWords(
    std::span<const std::uint64_t> documents, const search::Sought &sought,
    const PassageLister &lister, Session &session, library::TextCache *cache = nullptr);

/// Passages to be put into a paper: the words of each in quotation marks, then what stands in the
/// text and in the list of sources in a style that is read.
[[nodiscard]] Result<std::string> quotedPassages(std::span<const PassageWords> passages,
                                                 citation::Style style, Session &session);

} // namespace entente::session
