// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdio>
#include <string>

namespace entente::judge {

/// How many of how many.
struct Share
{
    int of = 0;
    int all = 0;

    void count(bool right)
    {
        ++all;
        of += right ? 1 : 0;
    }
    [[nodiscard]] std::string said() const
    {
        std::array<char, 64> words{};
        std::snprintf(words.data(), words.size(), "%d of %d (%.0f %%)", of, all,
                      all == 0 ? 0.0 : 100.0 * of / all);
        return words.data();
    }
};

} // namespace entente::judge
