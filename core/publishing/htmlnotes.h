// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/publishing/annotation.h"
#include "core/publishing/innerlinks.h"

#include <set>
#include <string>
#include <vector>

namespace entente::html {

/// The footnotes of a briefing that a document refers to.
struct NoteLinks
{
    std::string prefix;                           ///< of ids
    std::set<int> used;                           ///< numbers of those that are to be listed
    std::set<int> referred;                       ///< of those that have a reference
    std::vector<AnnotationMark> annotations = {}; ///< that the text is to refer to
    std::set<int> annotated = {};                 ///< of those that it refers to
    InnerLinks inner = {};                        ///< of the briefing
};

/// The reference to an annotation, which leads back to it.
[[nodiscard]] std::string annotationReference(NoteLinks &notes, int number);
/// Where an annotation was referred to; empty where it was not.
[[nodiscard]] std::string backToPassage(const NoteLinks &notes, int number);
[[nodiscard]] std::string annotationId(const NoteLinks &notes, int number);

/// What links of the briefing lead to: an empty element with the id of a place; nothing for 0.
[[nodiscard]] std::string placeMark(const NoteLinks &notes, int place);
[[nodiscard]] std::string placeId(const NoteLinks &notes, int place);

/// The reference to a note, which is noted as used. Only the first of a note bears the id that the
/// note leads back to.
[[nodiscard]] std::string noteReference(NoteLinks &notes, int number);

/// The notes that are used, as a list; empty where none is.
[[nodiscard]] std::string noteList(const Briefing &briefing, const NoteLinks &notes,
                                   const std::string &foreign);

} // namespace entente::html
