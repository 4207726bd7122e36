// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/answer.h"

#include <poll.h>
#include <sys/ioctl.h>

namespace entente::team {

namespace {

/// Waits for more for a moment at most: what TLS holds back no socket tells of. Answers with how
/// many bytes the socket has.
std::size_t arrived(int socket, bool isFlowing)
{
    constexpr int moment = 50; // milliseconds
    pollfd waiting{socket, POLLIN, 0};
    (void)::poll(&waiting, 1, isFlowing ? 0 : moment);
    int bytes = 0;
    return ::ioctl(socket, FIONREAD, &bytes) == 0 && bytes > 0 ? static_cast<std::size_t>(bytes)
                                                               : 0;
}

} // namespace

Answer awaited(const Libpq &pq, PGconn *connection, const Waiting &waiting)
{
    Answer answer;
    std::size_t bytes = 0;
    auto heard = std::chrono::steady_clock::now();
    const auto ended = [&](std::size_t more) {
        bytes += more;
        const auto now = std::chrono::steady_clock::now();
        if (more > 0)
            heard = now;
        if (bytes > waiting.mostBytes)
            answer.ending = Answer::TooLarge;
        else if (waiting.goesOn && !waiting.goesOn())
            answer.ending = Answer::Cancelled;
        else if (waiting.longestSilence.count() > 0 && now - heard > waiting.longestSilence)
            answer.ending = Answer::Silent;
        return answer.ending != Answer::Whole;
    };
    for (;;) {
        std::size_t more = 0;
        while (pq.isBusy(connection) != 0) {
            more = arrived(pq.socket(connection), more > 0);
            if (ended(more))
                return answer;
            if (pq.consumeInput(connection) == 0)
                break; // the connection is gone, which the result says
        }
        PGresult *const next = pq.getResult(connection);
        if (next == nullptr)
            return answer;
        if (answer.result != nullptr)
            pq.clear(answer.result);
        answer.result = next;
    }
}

} // namespace entente::team
