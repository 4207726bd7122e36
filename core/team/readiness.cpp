// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/readiness.h"

#include "core/team/bell.h"

#include <poll.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace entente::team {

namespace {

/// Milliseconds until then, rounded up, for poll(); -1 for ever.
int left(const std::optional<std::chrono::steady_clock::time_point> &until)
{
    if (!until)
        return -1;
    const auto rest = std::chrono::ceil<std::chrono::milliseconds>(
        *until - std::chrono::steady_clock::now());
    constexpr std::chrono::milliseconds longest{60'000}; // it is asked again then
    return static_cast<int>(std::clamp(rest, std::chrono::milliseconds(0), longest).count());
}

} // namespace

bool waitFor(const Readiness &wanted, const Bell *bell)
{
    for (;;) {
        const auto events = static_cast<short>((wanted.reads ? POLLIN : 0)
                                               | (wanted.writes ? POLLOUT : 0));
        // poll() looks past what has no number.
        const int ring = bell != nullptr && wanted.heedsRing ? bell->rung() : -1;
        std::array<pollfd, 3> all{{{wanted.socket, events, 0},
                                   {bell == nullptr ? -1 : bell->ended(), POLLIN, 0},
                                   {ring, POLLIN, 0}}};
        const int ready = ::poll(all.data(), all.size(), left(wanted.until));
        if (ready < 0 && errno != EINTR)
            return false;
        if (all[1].revents != 0)
            return false;
        if (ready > 0 && all[0].revents != 0)
            return true;
        if (ready > 0 && all[2].revents != 0) {
            bell->hush();
            return false;
        }
        if (wanted.until && std::chrono::steady_clock::now() >= *wanted.until)
            return false;
    }
}

void waitFor(std::chrono::milliseconds most, const Bell &bell)
{
    (void)waitFor({-1, false, false, true, std::chrono::steady_clock::now() + most}, &bell);
}

} // namespace entente::team
