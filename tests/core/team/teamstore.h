// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"
#include "core/library/store/replica.h"
#include "core/team/connection.h"
#include "tests/support/briefings.h"

namespace entente::test {

/// One replica, which is synced before and after all that is done with it. What is asked may be
/// answered by another one that nobody writes to.
class TeamStore final : public library::Store
{
public:
    TeamStore(std::string file, std::unique_ptr<library::Replica> replica,
              std::unique_ptr<team::Connection> server,
              std::unique_ptr<TeamStore> elsewhere = nullptr);

    /// Sends and takes all; what was refused is an error.
    [[nodiscard]] Result<void> sync();
    /// What stands behind it, once it is synced.
    [[nodiscard]] library::Store &replica() { return m_replica->store(); }
    [[nodiscard]] library::Library &library() { return *m_library; }

    [[nodiscard]] std::optional<Error> readOnly() const override;
    [[nodiscard]] Result<std::vector<library::Added>> add(
        std::span<const library::NewBriefing> batch) override;
    [[nodiscard]] Result<library::EditionOf> editionOf(
        const library::NewBriefing &briefing) override;
    [[nodiscard]] Result<void> setEdition(std::span<const library::BriefingId> briefings,
                                          std::optional<library::BriefingId> of) override;
    [[nodiscard]] Result<std::vector<library::BriefingId>> editions(
        library::BriefingId id) override;
    [[nodiscard]] Result<std::vector<library::EditionDoubt>> editionDoubts() override;
    [[nodiscard]] Result<std::vector<library::BriefingId>> olderEditions() override;
    [[nodiscard]] Result<std::vector<library::BriefingId>> analysedOtherwise(
        const std::string &analysis) override;
    [[nodiscard]] Result<void> renew(std::span<const library::Renewal> batch) override;
    [[nodiscard]] Result<void> setRemoved(library::BriefingId id, bool removed) override;
    [[nodiscard]] Result<std::vector<library::BriefingRecord>> briefings() override;
    [[nodiscard]] Result<std::vector<library::BriefingRecord>> newestBriefings(
        std::size_t most) override;
    [[nodiscard]] Result<library::BriefingRecord> briefing(library::BriefingId id) override;
    [[nodiscard]] Result<library::BriefingRecord> briefingOf(const std::string &hash) override;
    [[nodiscard]] Result<library::KeptDocument> document(library::BriefingId id) override;
    [[nodiscard]] Result<void> topics(
        library::BriefingId id,
        const std::function<bool(const library::KeptTopic &)> &visit) override;
    [[nodiscard]] Result<std::optional<library::KeptTopic>> topic(library::BriefingId id,
                                                                  std::uint32_t number) override;
    [[nodiscard]] Result<std::vector<library::Change>> changesAfter(
        library::ChangeNumber last) override;
    [[nodiscard]] Result<std::vector<library::Note>> notes(library::BriefingId id) override;
    [[nodiscard]] Result<std::optional<library::Note>> note(const std::string &id) override;
    [[nodiscard]] Result<std::vector<library::Note>> notesOfEditions(
        library::BriefingId id) override;
    [[nodiscard]] Result<library::Version> save(const library::Note &note) override;
    [[nodiscard]] Result<library::Version> removeNote(const std::string &id,
                                                      library::Version version) override;
    [[nodiscard]] Result<std::vector<library::Correction>> corrections(
        library::BriefingId id) override;
    [[nodiscard]] Result<library::Version> save(const library::Correction &correction) override;
    [[nodiscard]] Result<void> saveAll(std::span<const library::Correction> corrections) override;
    [[nodiscard]] Result<std::vector<library::BriefingId>> unplaced() override;
    [[nodiscard]] Result<void> place(library::BriefingId id,
                                     std::span<const library::AddedTopic> added) override;
    [[nodiscard]] Result<std::vector<library::SavedFilter>> savedFilters() override;
    [[nodiscard]] Result<void> save(const library::SavedFilter &filter) override;
    [[nodiscard]] Result<void> removeFilter(const std::string &name) override;
    [[nodiscard]] Result<std::vector<library::Dossier>> dossiers() override;
    [[nodiscard]] Result<std::optional<library::Dossier>> dossier(const std::string &id) override;
    [[nodiscard]] Result<library::Version> save(const library::Dossier &dossier) override;
    [[nodiscard]] Result<std::vector<library::Dossier>> dossierVersions(
        const std::string &id) override;
    [[nodiscard]] Result<void> keepVersion(const library::Dossier &before) override;
    [[nodiscard]] Result<library::Version> removeDossier(const std::string &id,
                                                         library::Version version) override;
    [[nodiscard]] Result<void> save(library::BriefingId id,
                                    const library::ReadingState &state) override;
    [[nodiscard]] Result<std::vector<std::string>> check() override;
    [[nodiscard]] Result<void> backup(const std::string &path) override;

private:
    /// Between two syncs; the first failure stays.
    template <typename Done>
    [[nodiscard]] Done synced(const std::function<Done(library::Store &)> &what);
    /// The same by the other one, where there is one.
    template <typename Done>
    [[nodiscard]] Done asked(const std::function<Done(library::Store &)> &what);

    std::string m_file;
    std::shared_ptr<library::Library> m_library;
    std::unique_ptr<library::Replica> m_replica;
    std::unique_ptr<team::Connection> m_server;
    std::unique_ptr<TeamStore> m_elsewhere;
};

} // namespace entente::test
