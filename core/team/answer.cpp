// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/answer.h"

#include "core/team/bell.h"
#include "core/team/readiness.h"

#include <sys/ioctl.h>

namespace entente::team {

namespace {

/// Waits, and finds out why that is to end.
class Attention final
{
public:
    Attention(const Libpq &pq, PGconn *connection, const Waiting &waiting)
        : m_pq(pq), m_connection(connection), m_waiting(waiting)
    {
    }

    /// Waits for more for a moment at most: what TLS holds back no socket tells of. False where it
    /// is to end.
    [[nodiscard]] bool goesOn(bool writes)
    {
        constexpr std::chrono::milliseconds moment{50};
        const int socket = m_pq.socket(m_connection);
        const auto until = std::chrono::steady_clock::now()
            + (m_isFlowing ? std::chrono::milliseconds(0) : moment);
        const bool isReady = waitFor({socket, true, writes, false, until}, m_waiting.bell);
        int bytes = 0;
        m_isFlowing = ::ioctl(socket, FIONREAD, &bytes) == 0 && bytes > 0;
        const auto now = std::chrono::steady_clock::now();
        if (isReady || m_isFlowing)
            m_heard = now;
        m_bytes += m_isFlowing ? static_cast<std::size_t>(bytes) : 0;
        if (m_bytes > m_waiting.mostBytes)
            m_ending = Answer::TooLarge;
        else if (m_waiting.bell != nullptr && m_waiting.bell->isEnding())
            m_ending = Answer::Cancelled;
        else if (m_waiting.longestSilence.count() > 0 && now - m_heard > m_waiting.longestSilence)
            m_ending = Answer::Silent;
        return m_ending == Answer::Whole;
    }
    [[nodiscard]] Answer::Ending ending() const { return m_ending; }

private:
    const Libpq &m_pq;
    PGconn *m_connection;
    const Waiting &m_waiting;
    std::size_t m_bytes = 0;
    bool m_isFlowing = false;
    std::chrono::steady_clock::time_point m_heard = std::chrono::steady_clock::now();
    Answer::Ending m_ending = Answer::Whole;
};

} // namespace

Answer awaited(const Libpq &pq, PGconn *connection, const Waiting &waiting)
{
    Answer answer;
    Attention attention(pq, connection, waiting);
    const auto given = [&] {
        answer.ending = attention.ending();
        return answer;
    };
    // The server may have to be heard before it hears more.
    while (pq.flush(connection) > 0) {
        if (!attention.goesOn(true))
            return given();
        if (pq.consumeInput(connection) == 0)
            break; // the connection is gone, which the result says
    }
    for (;;) {
        while (pq.isBusy(connection) != 0) {
            if (!attention.goesOn(false))
                return given();
            if (pq.consumeInput(connection) == 0)
                break;
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
