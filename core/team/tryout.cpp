// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/tryout.h"

namespace entente::team {

Result<Tryout> tryOut(const std::string &address, const Approach &approach)
{
    ENTENTE_TRY(const std::unique_ptr<Connection> server, Connection::open(address, approach));
    Tryout found;
    found.account = server->account();
    ENTENTE_TRY(found.hello, hello(*server));
    ENTENTE_TRY(found.size, sizeAfter(*server, 0));
    return found;
}

} // namespace entente::team
