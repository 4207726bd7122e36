// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/notes.h"
#include "core/team/hello.h"
#include "tests/bench/team/house.h"

#include <atomic>
#include <random>

namespace entente::bench {

[[nodiscard]] std::string newId();
/// A note of 200 letters.
[[nodiscard]] library::Note noteOn(library::BriefingId briefing);

/// A client without a library: it asks and sends what one with it does, for what a client does with
/// the answers is done on a machine of its own.
class Colleague final
{
public:
    /// Writes notes on the briefing of a hash, in hexadecimal.
    Colleague(const House &house, int number, std::string hash);

    /// Takes what others write, and writes a note a minute.
    void run(const std::atomic<bool> &isEnding);
    [[nodiscard]] bool isWoken(std::chrono::milliseconds within)
    {
        return must(m_server->waitForNotice(within));
    }
    void take();
    /// So many notes of 200 letters, in one call.
    void write(int notes = 1);
    [[nodiscard]] team::Connection &server() { return *m_server; }

private:
    std::unique_ptr<team::Connection> m_server;
    std::string m_hash;
    std::mt19937 m_random;
    team::Hello m_met;
    std::int64_t m_briefings = 0;
};

} // namespace entente::bench
