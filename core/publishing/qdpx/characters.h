// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace entente::qdpx {

/// Counts the Unicode code points of a text, as others count positions in it.
class Characters final
{
public:
    explicit Characters(std::string_view utf8);

    /// How many stand before an offset in bytes.
    [[nodiscard]] std::int64_t before(std::uint32_t offset) const;

private:
    std::string_view m_text;
    std::vector<std::int64_t> m_counts; ///< before each stretch
};

} // namespace entente::qdpx
