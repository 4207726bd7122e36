// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
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

} // namespace entente
