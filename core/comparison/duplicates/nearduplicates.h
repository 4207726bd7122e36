// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace entente {

/// Tells which of many texts nearly repeat one before them: the same words but for a few, whatever
/// their case, marks and line breaks. Two texts are near where at least `threshold` of all runs of
/// three words that are in either are in both (Jaccard, of shingles). Whom to compare is found by
/// MinHash in bands (Broder 1997; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, 3.4),
/// and each is then compared in full, so that nothing is folded that is not near. Of fewer than
/// `longWords` words, a number, a name or a negation that only one has makes another statement of
/// it, which is not near either. The same texts in the same order give the same answer.
class NearDuplicates final
{
public:
    static constexpr double threshold = 0.6;
    static constexpr std::size_t longWords = 60;

    /// Takes a text in. Answers with the number, from 0 in the order in which they came, of the
    /// first one that it nearly repeats, which repeats none itself; with its own where there is
    /// none. A text without a word repeats nothing.
    [[nodiscard]] std::size_t add(std::string_view text);

private:
    static constexpr std::size_t bands = 32;
    static constexpr std::size_t rows = 4;
    using Signature = std::array<std::uint32_t, bands * rows>;
    using Hashes = std::vector<std::uint64_t>; ///< rising, each once

    struct Text
    {
        std::size_t number = 0;
        Hashes shingles;
        Hashes words;   ///< of a short one
        Hashes telling; ///< those of the words that make another statement of it
    };

    static Text textOf(std::size_t number, std::string_view text);
    static Signature signatureOf(const Hashes &shingles);
    static bool areNear(const Text &one, const Text &other);

    std::size_t m_count = 0;
    std::vector<Text> m_firsts; ///< that repeat none
    /// By band and the hash of its rows: indexes of m_firsts, rising.
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> m_buckets;
};

} // namespace entente
