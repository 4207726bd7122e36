// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/duplicates/nearduplicates.h"

#include <algorithm>
#include <utility>

namespace entente {

std::size_t NearDuplicates::add(std::string_view text)
{
    const std::size_t number = m_count++;
    ShingledText made = shingled(text);
    if (made.shingles.empty())
        return number;
    const BandKeys keys = bandKeys(made.shingles);
    std::vector<std::uint32_t> candidates;
    for (std::size_t band = 0; band < nearBands; ++band) {
        if (const auto found = m_buckets[band].find(keys[band]); found != m_buckets[band].end())
            candidates.insert(candidates.end(), found->second.begin(), found->second.end());
    }
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    for (const std::uint32_t candidate : candidates) {
        if (areNear(m_firsts[candidate].text, made))
            return m_firsts[candidate].number;
    }
    const auto own = static_cast<std::uint32_t>(m_firsts.size());
    for (std::size_t band = 0; band < nearBands; ++band)
        m_buckets[band][keys[band]].push_back(own);
    m_firsts.push_back({number, std::move(made)});
    return number;
}

} // namespace entente
