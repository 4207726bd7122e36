// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace entente {

/// A set of small numbers, one bit each.
class BitSet final
{
public:
    explicit BitSet(std::size_t size = 0, bool value = false);
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool test(std::size_t i) const { return (m_words[i >> 6] >> (i & 63) & 1) != 0; }
    void set(std::size_t i) { m_words[i >> 6] |= std::uint64_t{1} << (i & 63); }
    void reset(std::size_t i) { m_words[i >> 6] &= ~(std::uint64_t{1} << (i & 63)); }
    BitSet &operator&=(const BitSet &other);
    [[nodiscard]] std::size_t count() const;

private:
    std::size_t m_size;
    std::vector<std::uint64_t> m_words;
};

/// Which of many short texts hold a word that begins so. Words are case-folded; a character of an
/// East Asian script is a word of its own.
class WordIndex final
{
public:
    /// Adds the words of text number `entry`; entries come in rising order.
    void add(std::uint32_t entry, std::string_view words);
    /// Call once, after the last add().
    void finish(std::size_t entries);

    /// The entries that hold, for each word of the query, a word that begins with it.
    [[nodiscard]] BitSet find(std::string_view query) const;

private:
    std::unordered_map<std::string, std::uint32_t> m_numbers;
    std::vector<std::vector<std::uint32_t>> m_postings;
    std::vector<std::pair<std::string_view, std::uint32_t>> m_sorted; ///< word, its number
    std::size_t m_entries = 0;
    std::string m_word;
};

} // namespace entente
