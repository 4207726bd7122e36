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

/// What a server that was restored cannot know any more, to be told and not judged.
struct Forgotten
{
    std::size_t removals = 0;  ///< that the backup did not have: what they removed came back
    std::size_t conflicts = 0; ///< the same: those who saw them have them still
};

/// Takes these out of a history and of replicas; what conflicts tell of is kept all the same.
[[nodiscard]] Forgotten takeForgotten(std::vector<Write> &history,
                                      std::vector<ReplicaState> &replicas, ServerState &server);

/// How long after that time the first write was acknowledged that was begun after it.
[[nodiscard]] std::optional<std::int64_t> firstAcknowledged(const std::vector<Write> &history,
                                                            std::int64_t after);

} // namespace entente::faults
