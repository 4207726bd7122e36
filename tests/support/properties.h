// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtest/gtest.h>

#include <cstdint>
#include <cstdlib>
#include <functional>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace entente::test {

/// The numbers that a case is made of: drawn from a seed, or those of a case before. A case is
/// shrunk by taking numbers away and making them smaller, whatever is made of them; so generators
/// give the simplest thing for 0.
class Choices final
{
public:
    explicit Choices(std::uint32_t seed) : m_random(seed), m_isReplayed(false) {}
    explicit Choices(std::vector<std::uint32_t> drawn)
        : m_drawn(std::move(drawn)), m_isReplayed(true)
    {
    }

    /// A number below `limit`, which is not 0.
    std::uint32_t below(std::uint32_t limit)
    {
        if (!m_isReplayed)
            m_drawn.push_back(static_cast<std::uint32_t>(m_random() % limit));
        // Beyond its end a case that was cut goes on with what is simplest.
        const std::uint32_t number = m_used < m_drawn.size() ? m_drawn[m_used] % limit : 0;
        ++m_used;
        return number;
    }
    bool flip() { return below(2) == 1; }
    template <typename List>
    const auto &oneOf(const List &list)
    {
        return list[below(static_cast<std::uint32_t>(list.size()))];
    }
    /// Up to `most` of what `make` gives.
    template <typename Make>
    auto listOf(std::uint32_t most, Make make) -> std::vector<decltype(make())>
    {
        std::vector<decltype(make())> list;
        // Asked before each, so that one can be taken away without moving the others.
        while (list.size() < most && below(most) != 0)
            list.push_back(make());
        return list;
    }

    [[nodiscard]] std::vector<std::uint32_t> used() const
    {
        std::vector<std::uint32_t> numbers = m_drawn;
        numbers.resize(std::min(m_used, numbers.size()));
        return numbers;
    }

private:
    std::mt19937 m_random;
    std::vector<std::uint32_t> m_drawn;
    std::size_t m_used = 0;
    bool m_isReplayed;
};

/// Makes a case and says what is wrong with it, and what it is; empty where the property holds.
using Property = std::function<std::string(Choices &)>;

/// The simplest case found that breaks the property as this one does, and what it says.
inline std::string shrunk(const Property &property, std::vector<std::uint32_t> numbers)
{
    std::string complaint;
    const auto stillFails = [&](std::vector<std::uint32_t> simpler) {
        Choices choices(std::move(simpler));
        std::string said = property(choices);
        if (said.empty())
            return false;
        numbers = choices.used();
        complaint = std::move(said);
        return true;
    };
    stillFails(numbers);
    const auto cut = [&](std::size_t at, std::size_t count) {
        std::vector<std::uint32_t> simpler = numbers;
        const auto begin = simpler.begin() + static_cast<std::ptrdiff_t>(at);
        simpler.erase(begin, begin + static_cast<std::ptrdiff_t>(count));
        return stillFails(std::move(simpler));
    };
    const auto lower = [&](std::size_t at, std::uint32_t to) {
        std::vector<std::uint32_t> simpler = numbers;
        simpler[at] = to;
        return stillFails(std::move(simpler));
    };
    for (bool again = true; again;) {
        again = false;
        for (const std::size_t count : {8, 4, 2, 1}) {
            for (std::size_t at = 0; at + count <= numbers.size();) {
                if (cut(at, count))
                    again = true;
                else
                    ++at;
            }
        }
        for (std::size_t at = 0; at < numbers.size(); ++at) {
            while (at < numbers.size() && numbers[at] > 0
                   && (lower(at, 0) || lower(at, numbers[at] / 2) || lower(at, numbers[at] - 1)))
                again = true;
        }
    }
    return complaint;
}

/// Expects a property to hold for many cases, the same in every run. Others come from a seed in
/// $ENTENTE_SEED.
inline void expectAlways(const Property &property, std::uint32_t cases = 300)
{
    const char *given = std::getenv("ENTENTE_SEED");
    const std::uint32_t first = given != nullptr
        ? static_cast<std::uint32_t>(std::strtoul(given, nullptr, 10))
        : 1;
    for (std::uint32_t seed = first; seed < first + cases; ++seed) {
        Choices choices(seed);
        if (!property(choices).empty()) {
            ADD_FAILURE() << "with ENTENTE_SEED=" << seed
                          << ", shrunk: " << shrunk(property, choices.used());
            return;
        }
    }
}

} // namespace entente::test
