// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"
#include "core/library/store/replica.h"

namespace entente::faults {

/// Writes down all that a client has, as JSON: see ReplicaState. Its search follows before it is
/// held against the store.
[[nodiscard]] Result<void> tell(library::Library &library, library::Replica &replica,
                                const QString &file);

} // namespace entente::faults
