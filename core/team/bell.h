// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>

namespace entente::team {

/// How a thread that waits for a server, or on it, is called by another: to look what there is to
/// do, or to leave all at once. It may be rung from any thread, and from a signal's handler.
class Bell final
{
public:
    Bell();
    ~Bell();
    Bell(const Bell &) = delete;
    Bell &operator=(const Bell &) = delete;

    /// There may be something to do.
    void ring() const;
    /// Nothing more is to be done; what waits for a server gives up.
    void end();
    [[nodiscard]] bool isEnding() const { return m_isEnding; }

    /// To be polled: can be read once it has rung, until hush().
    [[nodiscard]] int rung() const { return m_ring; }
    /// The same of the end, for good.
    [[nodiscard]] int ended() const { return m_end; }
    void hush() const;

private:
    int m_ring;
    int m_end;
    std::atomic<bool> m_isEnding = false;
};

} // namespace entente::team
