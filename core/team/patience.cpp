// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/patience.h"

#include <algorithm>

namespace entente::team {

std::chrono::milliseconds Patience::next()
{
    constexpr int mostDoublings = 8;
    const auto widest = std::min(most, least * (1 << std::min(m_tries, mostDoublings)));
    ++m_tries;
    // SplitMix64: what is asked of chance here is only that clients differ.
    m_state += 0x9E3779B97F4A7C15U;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBU;
    mixed ^= mixed >> 31;
    const auto range = static_cast<std::uint64_t>((widest - least).count()) + 1;
    return least + std::chrono::milliseconds(mixed % range);
}

} // namespace entente::team
