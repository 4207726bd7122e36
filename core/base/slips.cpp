// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/slips.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace entente::text {

std::size_t slips(std::string_view a, std::string_view b, std::size_t most)
{
    const std::size_t difference = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
    if (difference > most)
        return most + 1;
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t k = 0; k < b.size(); ++k) {
            const std::size_t changed = diagonal + (a[i] == b[k] ? 0 : 1);
            diagonal = row[k + 1];
            row[k + 1] = std::min({row[k] + 1, row[k + 1] + 1, changed});
        }
    }
    return std::min(row.back(), most + 1);
}

std::size_t slipsWithin(std::string_view name, std::string_view typed, std::size_t most)
{
    std::size_t least = slips(typed, name, most);
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t end = std::min(name.find(' ', at), name.size());
        least = std::min(least, slips(typed, name.substr(at, end - at), most) + 1);
        at = end + 1;
    }
    return least;
}

std::size_t forgivenSlips(std::string_view word)
{
    constexpr std::size_t usual = 2;
    return std::min(std::max(usual, word.size() / 3), word.size() / 2);
}

} // namespace entente::text
