// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace entente {

/// A text as the runs of three words in it, whatever their case, marks and line breaks. Two texts
/// are near where at least `threshold` of all runs that are in either are in both (Jaccard), and
/// where they make the same statement. A number, a name, a negation, a modal verb or one of a few
/// words that are told from their opposites ("northern", "exports"), that only one has makes
/// another of a text of fewer than `longWords` words; of a longer one, to which a sentence may have
/// been added, it does so where each has what the other lacks, or where it stands beside words that
/// both have in one sentence. So do `manyWords` words in a row that only one has, unless they are
/// whole sentences.
struct ShingledText
{
    static constexpr double threshold = 0.6;
    static constexpr std::size_t longWords = 60;
    static constexpr std::uint32_t manyWords = 6;
    using Hashes = std::vector<std::uint32_t>; ///< rising, each once, but for `inOrder`

    /// A telling word and a run of three beside it, within its sentence.
    struct Beside
    {
        std::uint32_t word = 0;
        std::uint32_t run = 0;
    };

    Hashes shingles; ///< none where there is no word
    Hashes words;
    Hashes telling;             ///< those of the words that make another statement of it
    std::vector<Beside> beside; ///< of long texts alone
    Hashes inOrder;             ///< the runs as they follow each other
    std::vector<bool> begins;   ///< of each word, whether it begins a sentence
    bool isLong = false;
    std::uint64_t identity = 0; ///< the same words in the same order have the same
};

[[nodiscard]] ShingledText shingled(std::string_view text);
/// What is said above; compared in full.
[[nodiscard]] bool areNear(const ShingledText &one, const ShingledText &other);
/// The share of all runs that are in both.
[[nodiscard]] double jaccard(const ShingledText::Hashes &one, const ShingledText::Hashes &other);

/// A MinHash signature in bands (Broder 1997; Leskovec, Rajaraman and Ullman, Mining of Massive
/// Datasets, 3.4): of texts that are near 99 in 100 have a band in common, far ones hardly ever.
inline constexpr std::size_t nearBands = 32;
using BandKeys = std::array<std::uint32_t, nearBands>;
[[nodiscard]] BandKeys bandKeys(const ShingledText::Hashes &shingles);

} // namespace entente
