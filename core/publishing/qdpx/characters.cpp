// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/qdpx/characters.h"

#include <algorithm>

namespace entente::qdpx {

namespace {

constexpr std::size_t stretch = 1024; // bytes that are counted anew for each question

/// Each but the second and further bytes of a character.
std::int64_t countIn(std::string_view utf8)
{
    return std::count_if(utf8.begin(), utf8.end(), [](char byte) {
        constexpr unsigned mask = 0xC0;
        constexpr unsigned goesOn = 0x80;
        return (static_cast<unsigned char>(byte) & mask) != goesOn;
    });
}

} // namespace

Characters::Characters(std::string_view utf8) : m_text(utf8)
{
    m_counts.push_back(0);
    for (std::size_t at = 0; at + stretch <= utf8.size(); at += stretch)
        m_counts.push_back(m_counts.back() + countIn(utf8.substr(at, stretch)));
}

std::int64_t Characters::before(std::uint32_t offset) const
{
    const std::size_t number = offset / stretch;
    return m_counts[number] + countIn(m_text.substr(number * stretch, offset - number * stretch));
}

} // namespace entente::qdpx
