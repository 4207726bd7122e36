// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstdint>

namespace entente::team {

/// How long to wait before a server is tried again: each time up to twice as long, and by chance
/// within that, so that a hundred clients do not come back in one moment.
class Patience final
{
public:
    explicit Patience(std::uint64_t seed) : m_state(seed) {}

    /// From `least` to a minute.
    [[nodiscard]] std::chrono::milliseconds next();
    /// It was reached.
    void reset() { m_tries = 0; }

    static constexpr std::chrono::milliseconds least{250};
    static constexpr std::chrono::milliseconds most{60'000};

private:
    std::uint64_t m_state;
    int m_tries = 0;
};

} // namespace entente::team
