// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/textrange.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// A word as all comparison knows it.
struct Word
{
    TextRange range;              ///< bytes of the text that it stands in
    std::string folded;           ///< case-folded, without apostrophes and what shows nothing
    bool isMeasure = false;       ///< is a sign of currency or percent, which stands alone
    bool isNegated = false;       ///< denies, in English: "not", "never", "won't"
    bool isCapital = false;       ///< begins with a capital letter
    bool isNumber = false;        ///< begins with a digit
    std::uint32_t possessive = 0; ///< bytes of the "'s" at its end, whose s is in `folded`

    /// Both without the "'s" of a possessive.
    [[nodiscard]] TextRange bareRange() const { return {range.begin, range.end - possessive}; }
    [[nodiscard]] std::string_view bare() const
    {
        return std::string_view(folded).substr(0, folded.size() - (possessive > 0 ? 1 : 0));
    }
};

/// The words of a text in order. An apostrophe between two letters parts none, all other
/// punctuation does; of scripts without spaces each character is one.
[[nodiscard]] std::vector<Word> wordsIn(std::string_view text);

/// The same as hashes of what is folded, equal on every machine.
[[nodiscard]] std::vector<std::uint64_t> wordHashes(std::string_view text);
[[nodiscard]] std::vector<std::uint64_t> hashesOf(const std::vector<Word> &words);

/// Whether a character says in which measure a number is: of currency, or percent.
[[nodiscard]] bool isMeasureSign(char32_t character);

} // namespace entente
