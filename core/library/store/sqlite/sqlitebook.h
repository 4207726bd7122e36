// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/notes.h"
#include "core/library/store/bookkeeper.h"
#include "core/library/store/sqlite/database.h"
#include "core/library/store/teambook.h"

namespace entente::library {

/// The book of a team in the library's file, in tables that a library of one's own does not have.
class SqliteBook final : public BookKeeper
{
public:
    explicit SqliteBook(Database &database) : m_database(database) {}

    [[nodiscard]] Result<bool> begin(std::int64_t last) override;
    [[nodiscard]] Result<std::int64_t> begun() override;
    [[nodiscard]] Result<std::string> me() override;
    [[nodiscard]] Result<void> setMe(const std::string &name) override;
    [[nodiscard]] Result<void> setPeople(std::span<const std::string> names) override;
    [[nodiscard]] Result<void> setDesk(const std::string &hash, const std::string &desk) override;
    [[nodiscard]] Result<bool> hasAuthor(const std::string &note) override;
    [[nodiscard]] Result<void> setAuthor(const std::string &note,
                                         const std::string &author) override;
    [[nodiscard]] Result<void> addUnseen(const std::string &note) override;

    /// Whether there is one.
    [[nodiscard]] Result<bool> isThere();
    /// What stands in it; of a library without one nothing.
    [[nodiscard]] Result<TeamBook> read();
    [[nodiscard]] Result<std::shared_ptr<const search::BriefingDesks>> desks();
    [[nodiscard]] Result<void> setSeen(std::span<const std::string> notes);
    /// Desks that saved filters ask for: no other library has any.
    [[nodiscard]] Result<void> keepDesks(const SavedFilter &filter);
    [[nodiscard]] Result<void> readDesks(std::vector<SavedFilter> &filters);
    /// Nothing of a briefing stays in it.
    [[nodiscard]] Result<void> forget(BriefingId briefing);
    /// The library left its team, or is a copy that is of none: the one by that name in SQLite.
    [[nodiscard]] Result<void> close(const QString &of);

private:
    [[nodiscard]] Result<void> about(const char *name, const std::string &value);
    [[nodiscard]] Result<std::string> about(const char *name);

    Database &m_database;
};

} // namespace entente::library
