// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/store/replica.h"

#include <QString>

#include <vector>

namespace entente::team {

/// Something that the server would not have, in words.
struct Refusal
{
    QString kind; ///< "note"
    QString what; ///< its title, or how it begins; empty where that is not here any more
    QString why;  ///< in words that follow a colon
};

/// The reason that a server gives by a code of its own.
[[nodiscard]] QString reasonOf(const std::string &code);

/// All that was refused and waits to be offered again. Errors: those of the library.
[[nodiscard]] Result<std::vector<Refusal>> refusals(library::Replica &replica);

} // namespace entente::team
