// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/leftout.h"

#include <cstdint>
#include <string_view>

namespace entente {

/// What a word of a class or an id says of the element that bears it.
enum class CueSense : std::uint8_t {
    Beside,      ///< it is likely no part of the text
    Text,        ///< it holds the text
    Lead,        ///< it introduces the text
    AboutAuthor, ///< it says who wrote the text, at whatever length
    Caption,     ///< it says what an image shows
    Folded       ///< it is folded up until it is asked for
};

/// A word of a class or an id, or a pair of them written as one, as the web uses them.
struct CueWord
{
    std::string_view word;
    CueSense sense = CueSense::Beside;
    LeftOutReason reason = LeftOutReason::Outside; ///< of what is beside the text
};

/// What a word in lower case says, if anything.
[[nodiscard]] const CueWord *cueWord(std::string_view word);

} // namespace entente
