// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/store/replica.h"
#include "core/library/store/sqlite/sqlitebook.h"
#include "core/library/store/sqlite/sqlitestore.h"

namespace entente::library {

/// The library in one SQLite file as one of a team's.
class SqliteReplica final : public Replica
{
public:
    SqliteReplica(std::unique_ptr<SqliteStore> store, std::string file);

    [[nodiscard]] Store &store() override { return *m_store; }
    [[nodiscard]] Result<void> together(const std::function<Result<void>()> &change) override;
    [[nodiscard]] Result<void> receive(const std::function<Result<void>()> &change) override;
    [[nodiscard]] Result<std::optional<Joined>> joined() override;
    [[nodiscard]] Result<void> join(const Joined &to) override;
    [[nodiscard]] Result<void> setJoined(const Joined &now) override;
    [[nodiscard]] Result<void> leave() override;
    [[nodiscard]] Result<std::vector<Outgoing>> waiting(bool briefings, std::size_t most) override;
    [[nodiscard]] Result<std::size_t> countWaiting() override;
    [[nodiscard]] Result<std::vector<Outgoing>> refused() override;
    [[nodiscard]] Result<void> offerRefused() override;
    [[nodiscard]] Result<bool> isWaiting(const std::string &kind, BriefingId briefing,
                                         const std::string &key) override;
    [[nodiscard]] Result<void> seal(std::int64_t number, const std::string &payload) override;
    [[nodiscard]] Result<void> acknowledge(const Outgoing &done) override;
    [[nodiscard]] Result<void> refuse(std::int64_t number, const std::string &why) override;
    [[nodiscard]] Result<PackedDocument> packedDocument(BriefingId id) override;
    [[nodiscard]] Result<TeamVersion> teamVersion(const std::string &kind,
                                                  const std::string &key) override;
    [[nodiscard]] Result<void> setTeamVersion(const std::string &kind, const std::string &key,
                                              const TeamVersion &version) override;
    [[nodiscard]] Result<Version> writtenVersion(const std::string &kind,
                                                 const std::string &id) override;
    [[nodiscard]] Result<void> raiseVersion(const Outgoing &written, Version version) override;
    [[nodiscard]] Result<TeamEdition> teamEdition(BriefingId id) override;
    [[nodiscard]] Result<void> takeEdition(BriefingId id, const TeamEdition &edition) override;
    [[nodiscard]] Result<void> takeVersion(const Dossier &before) override;
    [[nodiscard]] Result<void> offer(BriefingId id) override;
    [[nodiscard]] Result<void> setMarking(BriefingId briefing, const std::string &desk,
                                          const std::string &marking) override;
    [[nodiscard]] Result<std::vector<TeamConflict>> conflicts() override;
    [[nodiscard]] Result<void> put(const TeamConflict &conflict) override;
    [[nodiscard]] Result<void> removeConflict(const std::string &id) override;
    [[nodiscard]] Result<void> settle(const std::string &conflict) override;
    [[nodiscard]] BookKeeper &book() override { return m_book; }
    [[nodiscard]] Result<void> forget(std::span<const BriefingId> briefings) override;
    [[nodiscard]] Result<void> forgetDossier(const std::string &id) override;
    [[nodiscard]] Result<void> forgetVersion(const std::string &dossier,
                                             const std::string &modified) override;
    [[nodiscard]] Result<bool> mustShred() override;
    [[nodiscard]] Result<void> shred() override;

private:
    [[nodiscard]] Result<std::vector<Outgoing>> outbox(const QString &where, std::int64_t value);
    [[nodiscard]] Result<void> forgetSent(BriefingId id);
    /// What the team said of it last, or was told.
    [[nodiscard]] Result<TeamEdition> knownEdition(BriefingId id);
    [[nodiscard]] Result<void> keepKnown(BriefingId id, const TeamEdition &edition);
    /// The first text that a statement with one value finds; empty where it finds none.
    [[nodiscard]] Result<std::string> wordOf(const QString &sql, BriefingId id);
    [[nodiscard]] Result<std::int64_t> numberOf(const QString &sql, BriefingId id);
    [[nodiscard]] Result<void> joinOrPart(BriefingId id, bool isMoved);
    [[nodiscard]] Result<void> sortEditions(BriefingId id);
    [[nodiscard]] Result<void> keepDoubt(BriefingId id, const std::string &hash);

    std::unique_ptr<SqliteStore> m_store;
    Database &m_database;
    SqliteBook m_book;
    std::string m_file;
    bool m_isReceiving = false; ///< within receive()
};

/// Takes a store that openSqliteStore() opened and that can be written.
[[nodiscard]] Result<std::unique_ptr<Replica>> openSqliteReplica(std::unique_ptr<Store> store,
                                                                 const std::string &file);

} // namespace entente::library
