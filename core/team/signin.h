// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/address.h"
#include "core/team/connection.h"

namespace entente::team {

/// A connection that was let in, and the settings by which it was; no password is among them.
struct SignedIn
{
    pg_conn *connection = nullptr; ///< the caller's to finish
    Settings settings;
};

/// Signs in to a server. Over the network a password goes out only as SCRAM does it, bound to the
/// server's certificate: a server that asks for it in the clear, or by MD5, gets something else.
/// Certificates of the client and Kerberos do without. Errors: those of Connection::open(), and
/// Cancelled.
[[nodiscard]] Result<SignedIn> signIn(const Libpq &pq, const std::string &address,
                                      Settings settings, const Approach &approach);

/// Words of a server's, or of libpq's, as they can be shown: one line, not too long, and without
/// what deceives a terminal or a reader.
[[nodiscard]] std::string harmless(std::string_view words);

} // namespace entente::team
