// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vocabulary/vocabulary.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// How a concept answers to what is typed, the best first. Its id counts as one of its other
/// labels; a label in any language will do.
enum class LabelMatch : std::uint8_t {
    Preferred,       ///< is the preferred label
    PreferredBegins, ///< the preferred label begins so
    Other,           ///< is another label
    OtherBegins,     ///< another label begins so
    WithinPreferred, ///< a later word of the preferred label begins so
    WithinOther,     ///< a later word of another label begins so
    None,
};

/// Words in the form in which labels are compared: in small letters, hyphens as spaces, and one
/// space between words.
[[nodiscard]] std::string comparableLabel(std::string_view words);

/// How a concept answers to words, which are to be comparable. All answer to none.
[[nodiscard]] LabelMatch labelMatch(const Concept &of, std::string_view typed);

/// The concepts that words mean where they are given as a name: those with just this label or id,
/// else all with one that begins so. In the order of the vocabulary.
[[nodiscard]] std::vector<ConceptIndex> conceptsNamed(const Vocabulary &vocabulary,
                                                      std::string_view words);

/// The concepts that misspelt words may have meant, the nearest first, at most `most`.
[[nodiscard]] std::vector<ConceptIndex> conceptsNear(const Vocabulary &vocabulary,
                                                     std::string_view words, std::size_t most = 3);

} // namespace entente
