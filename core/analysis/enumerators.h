// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace entente {

/// How an author counts what he lists.
enum class Counting : std::uint8_t {
    Ordinals, ///< "First, …", "Secondly, …", "Lastly, …"
    Numbers,  ///< "One, …"
    Digits,   ///< "1. …", "(2) …"
    Letters,  ///< "a) …", "B. …"
    Romans    ///< "(i) …", "iv) …"
};

/// What stands before one of the things listed.
struct Enumerator
{
    Counting counting = Counting::Digits;
    std::uint32_t value = 0; ///< from 1; 0 for "Lastly", which ends any row
    std::size_t length = 0;  ///< with the space behind it
};

/// The one that words begin with.
[[nodiscard]] std::optional<Enumerator> enumeratorOf(std::string_view words);
/// The same, where it counts in one way: "i" is a letter and a number of the Romans.
[[nodiscard]] std::optional<Enumerator> enumeratorOf(std::string_view words, Counting counting);
/// The same, where it may be the first of a row or, for the first often ends what stands before,
/// the second.
[[nodiscard]] std::optional<Enumerator> firstEnumerator(std::string_view words);

/// Words without it, where it is of digits, letters or Roman numbers.
[[nodiscard]] std::string_view behindEnumerator(std::string_view words);

} // namespace entente
