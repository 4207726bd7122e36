// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/block.h"
#include "core/briefing/locator.h"
#include "core/briefing/notecolour.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace entente {

/// What a person wrote about a passage of a briefing, as it is published with it.
struct Annotation
{
    std::string passage;
    std::string words; ///< Markdown; empty for a highlight
    std::vector<std::string> tags;
    std::optional<Locator> where; ///< of the passage; nothing where it has no place any more
    TextRange place{};            ///< in Briefing::text; empty where it has none
    NoteColour colour = NoteColour::Violet;
    std::string id{};       ///< of the note in its library; empty where it has none
    std::string created{};  ///< ISO 8601, UTC; empty where it is not known
    std::string modified{}; ///< the same
    std::string author{};   ///< whose it is where several write; else empty
};

/// Where a text refers to an annotation of it: behind the last word of the passage.
struct AnnotationMark
{
    std::uint32_t at = 0; ///< in Briefing::text
    int number = 0;       ///< of the annotation, from 1
};

/// Of annotations that have a place, in the order of the text.
[[nodiscard]] std::vector<AnnotationMark> marksOf(const std::vector<Annotation> &annotations);

/// The words of an annotation without the signs of Markdown, a paragraph each.
[[nodiscard]] std::vector<std::string> paragraphsOf(const Annotation &annotation);

} // namespace entente
