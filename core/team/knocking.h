// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/address.h"
#include "core/team/connection.h"

#include <memory>
#include <string>

namespace entente::team {

/// What came of trying to connect.
struct Knock
{
    std::unique_ptr<pg_conn, void (*)(pg_conn *)> connection;
    bool isIn = false;
    std::string why; ///< it is not, as libpq says it
};

/// Connects without waiting within libpq, so that whoever waits can be called back. Of several
/// servers each is tried in turn for as long as it is given, as libpq does where it waits itself.
class Knocking final
{
public:
    Knocking(const Libpq &pq, const Approach &approach) : m_pq(pq), m_approach(approach) {}

    [[nodiscard]] Knock at(const Settings &settings) const;

private:
    [[nodiscard]] Knock atOne(const Settings &settings) const;
    [[nodiscard]] std::chrono::seconds patience(const Settings &settings) const;

    const Libpq &m_pq;
    const Approach &m_approach;
};

} // namespace entente::team
