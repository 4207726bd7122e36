// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysis.h"
#include "resources/resources.h"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace entente::fuzz {

inline std::string_view given(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), size};
}

/// Ends the program, for which libFuzzer keeps the input.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// What must hold of each briefing, whatever it was read from: all that points into its text or its
/// source points within.
inline void requireSound(const Briefing &briefing)
{
    const auto lies = [&](const TextRange &range) {
        require(range.begin <= range.end && range.end <= briefing.text.size());
    };
    for (const Block &block : briefing.blocks)
        lies(block.text);
    for (const Topic &topic : briefing.topics) {
        lies(topic.title);
        lies(topic.text);
    }
    for (const Anchor &anchor : briefing.anchors)
        require(anchor.text <= briefing.text.size() && anchor.source <= briefing.source.size());
}

} // namespace entente::fuzz
