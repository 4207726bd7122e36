// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/utf16text.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace entente::ui {

namespace {

int unitsOf(char32_t c)
{
    return c > 0xFFFF ? 2 : 1;
}

} // namespace

Utf16Text::Utf16Text(const PageText &page) : m_utf8(&page.text())
{
    m_text.reserve(static_cast<qsizetype>(m_utf8->size()));
    std::uint32_t next = 0;
    for (std::uint32_t i = 0; i < m_utf8->size();) {
        if (i >= next) {
            m_bytes.push_back(i);
            m_units.push_back(static_cast<int>(m_text.size()));
            next = i + stride;
        }
        const text::Decoded each = text::decode(*m_utf8, i);
        m_text.append(QChar::fromUcs4(each.character));
        i += each.length;
    }
}

int Utf16Text::toUtf16(std::uint32_t offset) const
{
    const auto next = std::upper_bound(m_bytes.begin(), m_bytes.end(), offset);
    if (next == m_bytes.begin())
        return 0;
    const auto known = static_cast<std::size_t>(next - m_bytes.begin()) - 1;
    int unit = m_units[known];
    for (std::uint32_t i = m_bytes[known]; i < offset && i < m_utf8->size();) {
        const text::Decoded each = text::decode(*m_utf8, i);
        unit += unitsOf(each.character);
        i += each.length;
    }
    return unit;
}

std::uint32_t Utf16Text::fromUtf16(int position) const
{
    const auto next = std::upper_bound(m_units.begin(), m_units.end(), position);
    if (next == m_units.begin())
        return 0;
    const auto known = static_cast<std::size_t>(next - m_units.begin()) - 1;
    std::uint32_t i = m_bytes[known];
    for (int unit = m_units[known]; unit < position && i < m_utf8->size();) {
        const text::Decoded each = text::decode(*m_utf8, i);
        unit += unitsOf(each.character);
        i += each.length;
    }
    return i;
}

} // namespace entente::ui
