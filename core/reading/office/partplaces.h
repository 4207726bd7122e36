// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/unfetched.h"

#include <cstdint>
#include <string>
#include <vector>

namespace entente {

/// Where in a container a block was read: paragraph `paragraph`, from 1, of a part such as
/// "word/document.xml".
struct BlockPlace
{
    std::uint32_t block = 0; ///< index in Briefing::blocks
    std::uint32_t part = 0;  ///< index in PartPlaces::parts
    std::uint32_t paragraph = 0;
};

/// One place a block, in the order of the blocks; and what lies in no part, but elsewhere.
struct PartPlaces
{
    std::vector<std::string> parts;
    std::vector<BlockPlace> places;
    Unfetched unfetched;
};

} // namespace entente
