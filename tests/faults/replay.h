// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/store/replica.h"

namespace entente::faults {

/// Seals what waits in a library as a client does, and sends it as no client should: each twice,
/// the last first, and again in an order that chance gives; nothing of what is answered is taken.
/// It waits on, to be sent by a client.
[[nodiscard]] Result<void> replay(library::Replica &replica, const std::string &address);

} // namespace entente::faults
