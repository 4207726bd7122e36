// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// Markdown with what md4c needs to see a table where every reader sees one. Nothing is taken
/// away, and what is added says nothing.
struct MendedMarkdown
{
    std::string text;            ///< empty where nothing had to be added
    std::vector<Anchor> anchors; ///< from offsets in `text` to offsets in what was given

    [[nodiscard]] std::uint32_t sourceOffset(std::uint32_t offset) const;
};

/// Two mendings in one: `second` was made of what `first` had mended.
[[nodiscard]] MendedMarkdown after(const MendedMarkdown &first, MendedMarkdown second);

/// md4c misses a table that begins directly under a paragraph or that has less than three hyphens
/// under a head, skips cells with nothing in them, so that those behind them move to the left, and
/// drops cells beyond the last head.
[[nodiscard]] MendedMarkdown mendTables(std::string_view markdown);

} // namespace entente
