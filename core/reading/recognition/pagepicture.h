// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace entente {

/// A page as it is seen.
struct PagePicture
{
    std::uint32_t resolution = 0; ///< pixels an inch; 0 where that is not known
    std::string bytes;            ///< of a picture file
};

/// Pages that hold a picture and hardly a word.
struct ScannedPages
{
    std::vector<std::uint32_t> pages; ///< their numbers, rising, from 1
    bool isAll = false;               ///< without them nothing of the document can be read
};

} // namespace entente
