// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/bitset.h"

#include <bit>

namespace entente {

BitSet::BitSet(std::size_t size, bool value)
    : m_size(size), m_words((size + 63) / 64, value ? ~std::uint64_t{0} : 0)
{
    if (value && size % 64 != 0)
        m_words.back() = (std::uint64_t{1} << size % 64) - 1;
}

BitSet &BitSet::operator&=(const BitSet &other)
{
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words[i];
    return *this;
}

std::size_t BitSet::count() const
{
    std::size_t total = 0;
    for (const std::uint64_t word : m_words)
        total += static_cast<std::size_t>(std::popcount(word));
    return total;
}

} // namespace entente
