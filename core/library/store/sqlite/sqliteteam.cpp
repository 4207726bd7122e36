// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a store tells of a team.

#include "core/library/store/sqlite/sqlitebook.h"
#include "core/library/store/sqlite/sqlitestore.h"

namespace entente::library {

Result<TeamBook> SqliteStore::team()
{
    return SqliteBook(*m_database).read();
}

Result<std::shared_ptr<const search::BriefingDesks>> SqliteStore::desks()
{
    return SqliteBook(*m_database).desks();
}

Result<void> SqliteStore::setSeen(std::span<const std::string> notes)
{
    if (m_readOnly || notes.empty())
        return {}; // they are shown as new for as long as nothing can be written
    return write([&] { return SqliteBook(*m_database).setSeen(notes); });
}

} // namespace entente::library
