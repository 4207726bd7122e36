// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/duplicates/repetitions.h"

#include "core/base/workers.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <utility>

namespace entente {

namespace {

using Pair = std::pair<std::uint32_t, std::uint32_t>; ///< the lesser first

unsigned otherCores()
{
    return std::max(1U, std::thread::hardware_concurrency()) - 1;
}

std::vector<BandKeys> keysOf(const std::vector<ShingledText> &texts)
{
    constexpr std::size_t step = 256;
    std::vector<BandKeys> keys(texts.size());
    std::atomic<std::size_t> next = 0;
    withWorkers(otherCores(), [&](unsigned) {
        for (std::size_t i = next.fetch_add(step); i < texts.size(); i = next.fetch_add(step)) {
            for (std::size_t at = i; at < std::min(i + step, texts.size()); ++at)
                keys[at] = bandKeys(texts[at].shingles);
        }
    });
    return keys;
}

/// The near ones among those that have a band in common.
class PairFinder final
{
public:
    explicit PairFinder(const std::vector<ShingledText> &texts)
        : m_texts(texts), m_keys(keysOf(texts))
    {
    }

    [[nodiscard]] std::vector<Pair> find()
    {
        std::atomic<std::size_t> next = 0;
        withWorkers(otherCores(), [&](unsigned) {
            for (std::size_t band = next++; band < nearBands; band = next++) {
                const std::vector<Pair> found = inBand(band);
                const std::scoped_lock lock(m_mutex);
                m_pairs.insert(m_pairs.end(), found.begin(), found.end());
            }
        });
        std::sort(m_pairs.begin(), m_pairs.end());
        return std::move(m_pairs);
    }

private:
    [[nodiscard]] std::vector<Pair> inBand(std::size_t band) const
    {
        std::vector<Pair> order; // key and text
        order.reserve(m_keys.size());
        for (std::size_t i = 0; i < m_keys.size(); ++i)
            order.emplace_back(m_keys[i][band], static_cast<std::uint32_t>(i));
        std::sort(order.begin(), order.end());
        std::vector<Pair> found;
        for (std::size_t begin = 0, end = 0; begin < order.size(); begin = end) {
            for (end = begin + 1; end < order.size() && order[end].first == order[begin].first;)
                ++end;
            for (std::size_t a = begin; a < end; ++a) {
                for (std::size_t b = a + 1; b < end; ++b) {
                    const Pair pair{order[a].second, order[b].second};
                    if (!metBefore(pair, band)
                        && areNear(m_texts[pair.first], m_texts[pair.second]))
                        found.push_back(pair);
                }
            }
        }
        return found;
    }
    /// Whether a band before this one has had both together.
    [[nodiscard]] bool metBefore(const Pair &pair, std::size_t band) const
    {
        const BandKeys &one = m_keys[pair.first];
        const BandKeys &other = m_keys[pair.second];
        for (std::size_t at = 0; at < band; ++at) {
            if (one[at] == other[at])
                return true;
        }
        return false;
    }

    const std::vector<ShingledText> &m_texts;
    std::vector<BandKeys> m_keys;
    std::vector<Pair> m_pairs;
    std::mutex m_mutex;
};

} // namespace

Repetitions::Repetitions(std::vector<ShingledText> texts)
{
    std::vector<ShingledText> wordings;
    std::unordered_map<std::uint64_t, std::uint32_t> known;
    m_wordings.reserve(texts.size());
    for (ShingledText &text : texts) {
        if (text.shingles.empty()) {
            m_wordings.push_back(none);
            continue;
        }
        const auto [at, isNew] = known.emplace(text.identity,
                                               static_cast<std::uint32_t>(wordings.size()));
        m_wordings.push_back(at->second);
        if (isNew)
            wordings.push_back(std::move(text));
    }
    texts.clear();
    const std::vector<Pair> pairs = PairFinder(wordings).find();
    m_begins.assign(wordings.size() + 1, 0);
    for (const Pair &pair : pairs) {
        ++m_begins[pair.first + 1];
        ++m_begins[pair.second + 1];
    }
    for (std::size_t i = 1; i < m_begins.size(); ++i)
        m_begins[i] += m_begins[i - 1];
    std::vector<std::uint32_t> ends(m_begins.begin(), m_begins.end() - 1);
    m_near.resize(pairs.size() * 2);
    for (const Pair &pair : pairs) {
        m_near[ends[pair.first]++] = pair.second;
        m_near[ends[pair.second]++] = pair.first;
    }
    for (std::uint32_t wording = 0; wording + 1 < m_begins.size(); ++wording)
        std::sort(m_near.begin() + m_begins[wording], m_near.begin() + m_begins[wording + 1]);
}

bool Repetitions::areNear(std::uint32_t one, std::uint32_t other) const
{
    const std::uint32_t wording = m_wordings[one];
    if (wording == none || m_wordings[other] == none)
        return false;
    const auto around = near(wording);
    return wording == m_wordings[other]
        || std::binary_search(around.begin(), around.end(), m_wordings[other]);
}

std::vector<std::uint32_t> Repetitions::firsts(std::span<const std::uint32_t> texts) const
{
    std::vector<std::uint32_t> found(texts.size());
    // Of those that repeat none, by wording: where they stand.
    std::unordered_map<std::uint32_t, std::uint32_t> places;
    places.reserve(texts.size());
    for (std::uint32_t i = 0; i < texts.size(); ++i) {
        found[i] = i;
        const std::uint32_t wording = m_wordings[texts[i]];
        if (wording == none)
            continue;
        std::uint32_t first = i;
        const auto look = [&](std::uint32_t at) {
            if (const auto known = places.find(at); known != places.end())
                first = std::min(first, known->second);
        };
        look(wording);
        for (const std::uint32_t each : near(wording))
            look(each);
        found[i] = first;
        if (first == i)
            places.emplace(wording, i);
    }
    return found;
}

} // namespace entente
