// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>

namespace entente::team {

class Bell;

/// What is waited for.
struct Readiness
{
    int socket = -1;
    bool reads = true;
    bool writes = false;
    bool heedsRing = false; ///< and not only the bell's end
    std::optional<std::chrono::steady_clock::time_point> until = {};
};

/// Waits until a socket is ready. False where the time is over, the bell was heard, which is then
/// hushed, or its end.
[[nodiscard]] bool waitFor(const Readiness &wanted, const Bell *bell);

/// Waits for as long as is said, or until the bell is heard.
void waitFor(std::chrono::milliseconds most, const Bell &bell);

} // namespace entente::team
