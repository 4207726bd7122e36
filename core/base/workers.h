// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace entente {

/// Calls `work` with 0 in the caller's thread, and with 1, 2 … in up to `others` more, fewer where
/// the system gives no more; waits for all. What one of them throws is thrown here, once.
void withWorkers(unsigned others, const std::function<void(unsigned thread)> &work);

} // namespace entente
