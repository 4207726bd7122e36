// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/tellingword.h"

#include <algorithm>

namespace entente {

bool mayTell(std::string_view word)
{
    constexpr std::size_t shortest = 4;
    const auto isLow = [](char c) { return c >= 'a' && c <= 'z'; };
    const bool isAscii = std::all_of(word.begin(), word.end(),
                                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return word.size() >= shortest || !isAscii
        || (word.size() > 1 && std::none_of(word.begin(), word.end(), isLow));
}

} // namespace entente
