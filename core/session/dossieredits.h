// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/editlog.h"

#include <optional>
#include <string>

namespace entente::session {

/// Writes a dossier as notes are written, see writeNote(): ChangedElsewhere where another program
/// wrote it since `mine` was read; one that another program removed is kept under a new id. Answers
/// with the dossier as the library has it now.
[[nodiscard]] Result<library::Dossier> writeDossier(library::Store &store, library::EditLog &log,
                                                    library::Dossier mine);

/// Does nothing where another program had done it.
[[nodiscard]] Result<void> removeDossier(library::Store &store, library::EditLog &log,
                                         const std::string &id);

} // namespace entente::session
