// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/duplicates/shingledtext.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace entente {

/// Tells which of many texts nearly repeat one before them: the same words but for a few. Whom to
/// compare is found by MinHash in bands, and each is then compared in full, so that nothing is
/// folded that is not near. The same texts in the same order give the same answer.
class NearDuplicates final
{
public:
    /// Takes a text in. Answers with the number, from 0 in the order in which they came, of the
    /// first one that it nearly repeats, which repeats none itself; with its own where there is
    /// none. A text without a word repeats nothing.
    [[nodiscard]] std::size_t add(std::string_view text);

private:
    struct First
    {
        std::size_t number = 0;
        ShingledText text;
    };

    std::size_t m_count = 0;
    std::vector<First> m_firsts; ///< that repeat none
    /// By band: indexes of m_firsts, rising, by the key of the band.
    std::array<std::unordered_map<std::uint32_t, std::vector<std::uint32_t>>, nearBands> m_buckets;
};

} // namespace entente
