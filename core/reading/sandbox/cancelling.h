// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>

namespace entente::sandbox {

/// While this lives, what its thread reads in a helper process is given up as soon as the flag is
/// raised: then reading answers with RunError::Cancelled. It nests. So that whoever may cancel need
/// not hand a flag through all that lies between.
class CancelledBy final
{
public:
    explicit CancelledBy(const std::atomic<bool> &flag);
    ~CancelledBy();
    CancelledBy(const CancelledBy &) = delete;
    CancelledBy &operator=(const CancelledBy &) = delete;

private:
    const std::atomic<bool> *m_outer;
};

/// Whether the thread's work is to be given up.
[[nodiscard]] bool isCancelled();

} // namespace entente::sandbox
