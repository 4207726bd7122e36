// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente {

/// Spreads what distinguishes two keys over all of their bits; no two keys become one.
[[nodiscard]] constexpr std::uint64_t mixed(std::uint64_t key)
{
    key = (key ^ key >> 32) * 0x9E3779B97F4A7C15U;
    key = (key ^ key >> 29) * 0xBF58476D1CE4E5B9U;
    return key ^ key >> 32;
}

/// Numbers by mixed keys. It is asked for every word of a text and has hardly any of them, so a
/// filter of one bit a key, which stays in the nearest cache, answers nearly all of the questions.
class HashTable final
{
public:
    static constexpr std::uint32_t none = ~std::uint32_t{0};

    [[nodiscard]] std::uint32_t find(std::uint64_t key) const
    {
        const std::uint64_t bit = key >> 48;
        if ((m_filter[bit >> 6] >> (bit & 63) & 1) == 0)
            return none;
        for (std::size_t i = key & m_mask;; i = (i + 1) & m_mask) {
            const Slot &slot = m_slots[i];
            if (slot.value == none || slot.key == key)
                return slot.value;
        }
    }

    /// The key must not be there yet.
    void insert(std::uint64_t key, std::uint32_t value)
    {
        if ((m_used + 1) * 4 > m_slots.size())
            grow();
        place({key, value});
        const std::uint64_t bit = key >> 48;
        m_filter[bit >> 6] |= std::uint64_t{1} << (bit & 63);
        ++m_used;
    }

private:
    struct Slot
    {
        std::uint64_t key = 0;
        std::uint32_t value = none;
    };

    void place(Slot slot)
    {
        std::size_t i = slot.key & m_mask;
        while (m_slots[i].value != none)
            i = (i + 1) & m_mask;
        m_slots[i] = slot;
    }

    void grow()
    {
        std::vector<Slot> old(m_slots.size() * 4);
        old.swap(m_slots);
        m_mask = m_slots.size() - 1;
        for (const Slot &slot : old) {
            if (slot.value != none)
                place(slot);
        }
    }

    std::vector<std::uint64_t> m_filter = std::vector<std::uint64_t>(1024);
    std::vector<Slot> m_slots = std::vector<Slot>(64); ///< open addressing
    std::size_t m_mask = 63;
    std::size_t m_used = 0;
};

} // namespace entente
