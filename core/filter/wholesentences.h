// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/snippet.h"

#include <string>

namespace entente {

/// A part of a text that is read for itself, on one line.
struct SentencePart
{
    std::string words;
    std::vector<TextRange> hits; ///< in `words`, in order, apart from one another
    bool hasBefore = false;      ///< there are sentences before it
    bool hasBehind = false;

    bool operator==(const SentencePart &) const = default;
};

/// The sentences of a text that say most of what is sought, the rarest words before common ones,
/// and what stands around them up to about `length` bytes. No sentence is cut but one that is
/// several times as long. Its beginning where it has nothing of it, and all of it where it is not
/// much longer.
[[nodiscard]] SentencePart wholeSentences(std::string text, const search::Sought &sought,
                                          std::size_t length = 420);

} // namespace entente
