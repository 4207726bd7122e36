// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace entente {

/// The name that GitHub gives a heading: lower case, without punctuation, hyphens for spaces.
[[nodiscard]] std::string slugOf(std::string_view heading);

/// The places of a briefing that its own links lead to: headings by their slugs (of several alike
/// the second ends in -1), and whatever bears an id or a name in HTML.
class Places final
{
public:
    explicit Places(const Briefing &briefing);

    /// Number of the block that a link leads to; nothing where it leads out, or nowhere.
    [[nodiscard]] std::optional<std::size_t> blockOf(std::string_view link) const;

private:
    void add(const std::string &name, std::size_t block);
    [[nodiscard]] std::size_t blockFrom(std::uint32_t offset) const;
    [[nodiscard]] std::optional<std::string> nameIn(std::string_view link) const;

    const Briefing &m_briefing;
    std::map<std::string, std::size_t> m_exact;
    std::map<std::string, std::size_t> m_alike; ///< letters and digits alone, in one case
};

} // namespace entente
