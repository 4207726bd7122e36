// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"
#include "core/session/agreeing.h"
#include "core/session/session.h"

namespace entente {

/// Whose judgements are compared, and what is to be known of them.
struct AgreeParties
{
    session::Judgements left;
    session::Judgements right;
    QStringList remarks;
};

/// Those of the library and of another one, or what the program finds. Errors: those of
/// libraries.
[[nodiscard]] Result<AgreeParties> partiesOfLibraries(
    const Arguments &arguments, session::Session &session,
    const std::shared_ptr<const Vocabulary> &vocabulary);

/// Those of two persons of a team, whom its server is asked about. Errors: those of the connection,
/// and SaidNothing.
[[nodiscard]] Result<AgreeParties> partiesOfTeam(const Arguments &arguments);

} // namespace entente
