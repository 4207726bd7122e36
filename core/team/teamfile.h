// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/store/replica.h"

#include <string>

namespace entente::team {

/// Whether what names a library is the address of a team's.
[[nodiscard]] bool isAddress(const std::string &library);

/// Which memory, and as whom: what a password is kept under, and what tells two addresses apart
/// that may be written in many ways. "ann@desk.example.org:5432/entente". Errors: those of
/// settingsOf().
[[nodiscard]] Result<std::string> identityOf(const std::string &address);

/// Whether nothing was ever kept in a library, so that it may join a team without a question: one
/// that left its team is a library of one's own.
[[nodiscard]] Result<bool> isUnused(library::Replica &replica);

/// The file in which the library of a team is kept here, in the person's own folder: another for
/// each server, database and account. It bears their names and a hash, and no secret. Its folder
/// is made. Errors: those of settingsOf(), NotWritable.
[[nodiscard]] Result<std::string> teamFileOf(const std::string &address);

} // namespace entente::team
