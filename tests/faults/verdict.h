// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/faults/evidence.h"
#include "tests/faults/history.h"

namespace entente::faults {

/// Whatever is not as it was promised, a sentence each: an acknowledged write that is lost or a
/// removal that came back, replicas that differ from what their people may see of the server, a row
/// above somebody's clearance, a search that is not of its store, what still waits or was refused.
[[nodiscard]] std::vector<std::string> judge(const std::vector<Write> &history,
                                             const std::vector<ReplicaState> &replicas,
                                             const ServerState &server);

/// After a restore a removal that the backup did not have is not known any more: takes those out of
/// a history, to be told and not judged, and answers how many there were.
[[nodiscard]] std::size_t countRemovalsUndone(std::vector<Write> &history,
                                              const ServerState &server);

/// How long after that time the first write was acknowledged that was begun after it.
[[nodiscard]] std::optional<std::int64_t> firstAcknowledged(const std::vector<Write> &history,
                                                            std::int64_t after);

} // namespace entente::faults
