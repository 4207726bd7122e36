// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/date.h"
#include "core/briefing/topic.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace entente::search {

enum class DocumentType : std::uint8_t { Topic, Briefing };

/// What is found: a topic, or a whole briefing.
struct Document
{
    std::uint64_t id = 0; ///< the caller's own; stays the same for as long as the document lives
    DocumentType type = DocumentType::Topic;
    Kind kind = Kind::Point;            ///< of a topic; a whole briefing has none
    std::optional<Certainty> certainty; ///< of a topic's kind; a point has none
    std::string title;
    std::string text;
    std::vector<ConceptIndex> areas; ///< with all that are broader: the index knows no vocabulary
};

/// A briefing as the index sees it. It is put in, replaced and removed as a whole, so that its
/// documents always lie together.
struct IndexedBriefing
{
    std::uint64_t id = 0;
    std::optional<Date> date;
    std::string source;
    std::string language;
    std::string format; ///< id of what it was read as
    std::vector<Document> documents;
};

} // namespace entente::search
