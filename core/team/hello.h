// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/connection.h"

#include <vector>

namespace entente::team {

/// Who one is in a team, and how far its memory goes.
struct Hello
{
    std::int64_t step = 0; ///< the last one that made or changed the server
    std::string lineage;
    std::int64_t last = 0;   ///< the number of what was written last
    std::int64_t rights = 0; ///< see library::Joined
    std::string name;
    std::int64_t level = 0; ///< the highest marking that may be seen, see levelOf()
    std::string home;       ///< the desk where what one writes is kept
    struct Desk
    {
        std::string name;
        bool isWritable = false;
    };
    std::vector<Desk> desks;
};

/// Errors: NotATeam, Stranger, Inactive, NewerServer, StrangeAnswer and those of the connection.
[[nodiscard]] Result<Hello> hello(Connection &server);

} // namespace entente::team
