// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/selection.h"
#include "core/publishing/tabletext.h"

#include <array>
#include <cstdint>
#include <vector>

namespace entente::pages {

/// How many of the topics shown touch a focus area, by kind.
struct AreaCount
{
    ConceptIndex area = 0;
    std::array<std::size_t, allKinds.size()> kinds{};
    std::size_t total = 0;
};

/// Whether a topic counts in the focus areas that it bears alone, as under headings, or in all that
/// are broader as well, as in the window's charts and wherever an area is chosen.
enum class Counted : std::uint8_t { InOwn, InBroaderToo };

/// The focus areas that the shown topics of a briefing bear, the most frequent first.
[[nodiscard]] std::vector<AreaCount> countAreas(const Selection &selection, const Share &share,
                                                Counted counted);

/// Those of all briefings together.
[[nodiscard]] std::vector<AreaCount> countAreas(const Selection &selection, Counted counted);

/// The counts of each kind, in rows that are named by their focus area.
[[nodiscard]] TableText areaTable(const Selection &selection, const std::vector<AreaCount> &counts,
                                  const QString &language);

} // namespace entente::pages
