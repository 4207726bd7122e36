// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/records.h"

#include <string>
#include <vector>

namespace entente::library {

/// What was deleted for good, for it may not be seen any more: nothing that is kept of it beside
/// the library may stay either.
struct Forgotten
{
    std::vector<BriefingId> briefings;
    std::vector<std::string> hashes;   ///< SHA-256 of the documents of these, 32 bytes each
    std::vector<std::string> dossiers; ///< by their ids
    std::vector<std::string> files;    ///< as these briefings were called

    [[nodiscard]] bool isEmpty() const { return briefings.empty() && dossiers.empty(); }
};

} // namespace entente::library
