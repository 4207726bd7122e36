// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace entente {

/// Half-open range of bytes in Briefing::text.
struct TextRange
{
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] bool isEmpty() const { return end <= begin; }
    [[nodiscard]] std::uint32_t size() const { return isEmpty() ? 0 : end - begin; }
    [[nodiscard]] bool contains(TextRange other) const
    {
        return begin <= other.begin && other.end <= end;
    }
    bool operator==(const TextRange &) const = default;
};

} // namespace entente
