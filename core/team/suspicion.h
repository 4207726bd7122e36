// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <unordered_set>

namespace entente::team {

/// Counts what a server that means well does seldom, and one that wants to keep a client busy for
/// ever has to do again and again. A sync has one of these.
class Suspicion final
{
public:
    /// A briefing was named; whether one too many was named before.
    [[nodiscard]] bool isNamedTooOften(const std::string &hash, const std::string &desk)
    {
        const bool isNew = m_named.insert(std::hash<std::string>()(hash + desk)).second;
        m_again += isNew ? 0 : 1;
        return m_again > most;
    }
    /// Documents that are named did not come; whether they are too many.
    [[nodiscard]] bool isTooMuchMissing(std::size_t documents)
    {
        m_missing += documents;
        return m_missing > most;
    }
    /// A page came that is not full; whether there were too many, for only a last one is.
    [[nodiscard]] bool areTooManyShort() { return ++m_short > most; }

private:
    /// Far more than come of colleagues who mark and write meanwhile.
    static constexpr std::size_t most = 1000;
    std::unordered_set<std::size_t> m_named;
    std::size_t m_again = 0;
    std::size_t m_missing = 0;
    std::size_t m_short = 0;
};

} // namespace entente::team
