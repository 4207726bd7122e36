// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/edition.h"

#include <set>
#include <string>
#include <vector>

namespace entente::html {

/// What links and references of a briefing lead to in a document.
struct NoteLinks
{
    std::string prefix; ///< of ids
    edition::OriginPtr origin;
    std::set<int> referred = {};  ///< footnotes that have a reference
    std::set<int> annotated = {}; ///< annotations that the text refers to
    std::set<std::size_t> placed =
        {}; ///< topics that stand in the document, perhaps once more below
};

/// The reference to an annotation, which leads back to it.
[[nodiscard]] std::string annotationReference(NoteLinks &notes, int number);
/// Where an annotation was referred to; empty where it was not.
[[nodiscard]] std::string backToPassage(const NoteLinks &notes, int number);
[[nodiscard]] std::string annotationId(const NoteLinks &notes, int number);

/// What links of the briefing lead to: an empty element with the id of a place; nothing for 0.
[[nodiscard]] std::string placeMark(const NoteLinks &notes, int place);
[[nodiscard]] std::string placeId(const NoteLinks &notes, int place);

/// The reference to a note. Only the first of a note bears the id that the note leads back to.
[[nodiscard]] std::string noteReference(NoteLinks &notes, int number);

/// The notes as a list.
[[nodiscard]] std::string noteList(const std::vector<edition::Note> &notes, const NoteLinks &links,
                                   const std::string &foreign);

} // namespace entente::html
