// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/longestrun.h"

#include <algorithm>

namespace entente {

std::vector<std::size_t> longestRun(const std::vector<std::uint64_t> &places)
{
    std::vector<std::size_t> ends; // of the best run of each length
    std::vector<std::size_t> before(places.size(), places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto at = std::lower_bound(
            ends.begin(), ends.end(), i,
            [&](std::size_t a, std::size_t b) { return places[a] < places[b]; });
        if (at != ends.begin())
            before[i] = *(at - 1);
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    std::vector<std::size_t> run;
    run.reserve(ends.size());
    for (std::size_t i = ends.empty() ? places.size() : ends.back(); i < places.size();
         i = before[i])
        run.push_back(i);
    std::reverse(run.begin(), run.end());
    return run;
}

} // namespace entente
