// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/hello.h"
#include "core/team/teamsize.h"

#include <string>

namespace entente::team {

/// What is known of a team before a library joins it.
struct Tryout
{
    Hello hello;
    std::string account;
    TeamSize size;
};

/// Goes to a server, and asks who one is there and how much there is to take. Errors: those of
/// Connection::open() and hello().
[[nodiscard]] Result<Tryout> tryOut(const std::string &address, const Approach &approach);

} // namespace entente::team
