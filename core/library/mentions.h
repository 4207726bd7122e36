// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/textrange.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente::library {

/// Somebody who is named in the words of a note: “@Ana Lima”.
struct Mention
{
    std::string name; ///< as `people` has it
    TextRange words;  ///< the sign and the name, in bytes

    bool operator==(const Mention &) const = default;
};

/// Who of some people is mentioned in words, in their order. Names may have blanks in them; of two
/// that begin alike the longer is meant. The sign is none within a word, as in an address of mail.
[[nodiscard]] std::vector<Mention> mentionsIn(std::string_view words,
                                              std::span<const std::string> people);

} // namespace entente::library
