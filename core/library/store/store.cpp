// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/store/store.h"

#include "core/library/store/teambook.h"

namespace entente::library {

// A library of one's own: what keeps one for a team says more.

Result<TeamBook> Store::team()
{
    return TeamBook();
}

Result<std::shared_ptr<const search::BriefingDesks>> Store::desks()
{
    return std::shared_ptr<const search::BriefingDesks>();
}

Result<void> Store::setSeen(std::span<const std::string> /*notes*/)
{
    return {};
}

} // namespace entente::library
