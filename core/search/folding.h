// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace entente::search {

/// A word in the form in which words are compared: case, width and accents folded (NFKC_Casefold,
/// then marks dropped, but not those of East Asian scripts, where they make another letter), Latin
/// letters and digits of any script plain, possessive 's and apostrophes gone, at most
/// `longestWord` bytes.
[[nodiscard]] std::string folded(std::string_view word);

/// The other form in which a word with ä, ö, ü, å or ø is written where those letters are missing:
/// "mueller" for Müller, which folded() makes "muller". Empty where there is none.
[[nodiscard]] std::string spelledOut(std::string_view word);

/// A name of several words in the same form, whole.
[[nodiscard]] std::string foldedName(std::string_view words);

constexpr std::size_t longestWord = 64;

/// The English stem of a folded word, the same for its British and its American spelling; the word
/// itself where it is not of plain letters. Valid until the next call of this thread.
[[nodiscard]] std::string_view stem(std::string_view foldedWord);

} // namespace entente::search
