// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/store/editiondecision.h"
#include "core/library/store/sqlite/cells.h"
#include "core/library/store/store.h"

#include <map>

namespace entente::library {

/// The library in one SQLite file.
class SqliteStore final : public Store
{
public:
    /// Takes a database that is open and of a schema that can be read. `place` is held on to until
    /// it is closed.
    SqliteStore(std::unique_ptr<Database> database, std::optional<Error> readOnly,
                std::shared_ptr<void> place = nullptr);

    [[nodiscard]] std::optional<Error> readOnly() const override { return m_readOnly; }

    [[nodiscard]] Result<std::vector<Added>> add(std::span<const NewBriefing> batch) override;
    [[nodiscard]] Result<EditionOf> editionOf(const NewBriefing &briefing) override;
    [[nodiscard]] Result<void> setEdition(std::span<const BriefingId> briefings,
                                          std::optional<BriefingId> of) override;
    [[nodiscard]] Result<std::vector<BriefingId>> editions(BriefingId id) override;
    [[nodiscard]] Result<std::vector<EditionDoubt>> editionDoubts() override;
    [[nodiscard]] Result<std::vector<BriefingId>> olderEditions() override;
    [[nodiscard]] Result<std::vector<BriefingId>> analysedOtherwise(
        const std::string &analysis) override;
    [[nodiscard]] Result<void> renew(std::span<const Renewal> batch) override;
    [[nodiscard]] Result<void> setRemoved(BriefingId id, bool removed) override;
    [[nodiscard]] Result<std::vector<BriefingRecord>> briefings() override;
    [[nodiscard]] Result<std::vector<BriefingRecord>> newestBriefings(std::size_t most) override;
    [[nodiscard]] Result<BriefingRecord> briefing(BriefingId id) override;
    [[nodiscard]] Result<BriefingRecord> briefingOf(const std::string &hash) override;
    [[nodiscard]] Result<KeptDocument> document(BriefingId id) override;
    [[nodiscard]] Result<void> topics(BriefingId id,
                                      const std::function<bool(const KeptTopic &)> &visit) override;
    [[nodiscard]] Result<std::optional<KeptTopic>> topic(BriefingId id,
                                                         std::uint32_t number) override;
    [[nodiscard]] Result<std::vector<Change>> changesAfter(ChangeNumber last) override;

    [[nodiscard]] Result<std::vector<Note>> notes(BriefingId id) override;
    [[nodiscard]] Result<std::optional<Note>> note(const std::string &id) override;
    [[nodiscard]] Result<std::vector<Note>> notesOfEditions(BriefingId id) override;
    [[nodiscard]] Result<Version> save(const Note &note) override;
    [[nodiscard]] Result<Version> removeNote(const std::string &id, Version version) override;
    [[nodiscard]] Result<std::vector<Correction>> corrections(BriefingId id) override;
    [[nodiscard]] Result<Version> save(const Correction &correction) override;
    [[nodiscard]] Result<void> saveAll(std::span<const Correction> corrections) override;
    [[nodiscard]] Result<std::vector<BriefingId>> unplaced() override;
    [[nodiscard]] Result<void> place(BriefingId id, std::span<const AddedTopic> added) override;
    [[nodiscard]] Result<std::vector<SavedFilter>> savedFilters() override;
    [[nodiscard]] Result<void> save(const SavedFilter &filter) override;
    [[nodiscard]] Result<void> removeFilter(const std::string &name) override;
    [[nodiscard]] Result<std::vector<Dossier>> dossiers() override;
    [[nodiscard]] Result<std::optional<Dossier>> dossier(const std::string &id) override;
    [[nodiscard]] Result<Version> save(const Dossier &dossier) override;
    [[nodiscard]] Result<std::vector<Dossier>> dossierVersions(const std::string &id) override;
    [[nodiscard]] Result<void> keepVersion(const Dossier &before) override;
    [[nodiscard]] Result<Version> removeDossier(const std::string &id, Version version) override;
    [[nodiscard]] Result<void> save(BriefingId id, const ReadingState &state) override;
    [[nodiscard]] Result<TeamBook> team() override;
    [[nodiscard]] Result<std::shared_ptr<const search::BriefingDesks>> desks() override;
    [[nodiscard]] Result<void> setSeen(std::span<const std::string> notes) override;

    [[nodiscard]] Result<std::vector<std::string>> check() override;
    [[nodiscard]] Result<void> backup(const std::string &path) override;

    /// Runs several of the calls above in one transaction: all of it or nothing is done.
    [[nodiscard]] Result<void> together(const std::function<Result<void>()> &change);
    /// Deletes a briefing, and whatever was kept of it; it is not only out of the lists.
    [[nodiscard]] Result<void> forget(BriefingId id);
    [[nodiscard]] Result<void> forgetDossier(const std::string &id);
    /// What a desk of a team marks a briefing with, which is not its document.
    [[nodiscard]] Result<void> keepMarking(BriefingId id, const std::string &desk,
                                           const std::string &marking);
    [[nodiscard]] Database &database() { return *m_database; }
    /// Whether what a dossier said before is kept when it is written over: not where it is said
    /// elsewhere what is to be kept.
    void setKeepsVersions(bool keeps) { m_keepsVersions = keeps; }
    /// Makes a briefing an edition of another's document, or of one of its own, and no more.
    [[nodiscard]] Result<void> moveEdition(BriefingId id, std::optional<BriefingId> of);
    /// Of the editions of one document it is the one that came last.
    [[nodiscard]] Result<void> comeLast(BriefingId id);

private:
    struct Candidates
    {
        std::vector<Candidate> all;
        /// Sketches that were missing, to be kept where something is written.
        std::vector<std::pair<BriefingId, TextSketch>> made;
    };
    /// What is laid over the topics of a briefing.
    struct Laid
    {
        std::vector<Correction> corrections;
        std::vector<AddedTopic> added;
    };
    /// Runs a change in a transaction; all of it or nothing is done.
    [[nodiscard]] Result<void> write(const std::function<Result<void>()> &change);
    [[nodiscard]] Result<ChangeNumber> nextChange();
    [[nodiscard]] Result<void> touch(BriefingId id);
    [[nodiscard]] Result<Added> addOne(const NewBriefing &briefing, ChangeNumber change);
    /// The same bytes once more.
    [[nodiscard]] Result<Added> addKnown(const NewBriefing &briefing, BriefingId id, bool removed,
                                         ChangeNumber change);
    [[nodiscard]] Result<BriefingId> insert(const NewBriefing &briefing, BriefingId work,
                                            ChangeNumber change);
    [[nodiscard]] Result<void> keepText(BriefingId id, const std::string &packedText);
    [[nodiscard]] Result<void> keepSketch(BriefingId id, const TextSketch &sketch);
    [[nodiscard]] Result<Candidates> candidatesFor(const NewBriefing &briefing);
    [[nodiscard]] Decision decisionOn(const NewBriefing &briefing,
                                      const std::vector<Candidate> &candidates);
    /// What a new briefing takes over from the one that it is an edition of, or may be.
    [[nodiscard]] Result<void> follow(BriefingId id, const NewBriefing &briefing,
                                      const Decision &decision);
    /// The beginning of a file makes room for what it grew to.
    [[nodiscard]] Result<void> replaceBeginning(BriefingId beginning, BriefingId whole);
    [[nodiscard]] Result<void> takeCorrections(BriefingId from, BriefingId to);
    [[nodiscard]] Result<void> saveOne(const Correction &correction);
    /// Counts the topics of a briefing as corrected.
    [[nodiscard]] Result<void> recount(BriefingId id);
    /// What lies over the topics of a briefing, or of each that is not removed for 0.
    [[nodiscard]] Result<std::map<BriefingId, Laid>> laidOn(BriefingId id);
    [[nodiscard]] Result<BriefingId> workOf(BriefingId id);
    /// Which of the editions of a document is the newest.
    [[nodiscard]] Result<void> settleWork(BriefingId work);
    /// A document bears the number of its first edition.
    [[nodiscard]] Result<void> renumberWork(BriefingId work);
    [[nodiscard]] static KindCounts countsOf(const std::vector<KeptTopic> &topics);
    [[nodiscard]] Result<void> addTopics(BriefingId id, const std::vector<KeptTopic> &topics);
    [[nodiscard]] Result<void> renewOne(const Renewal &renewal);
    [[nodiscard]] Result<bool> isKeptAlready(BriefingId id, const NewBriefing &found);
    [[nodiscard]] Result<void> replaceFound(BriefingId id, const NewBriefing &found);
    [[nodiscard]] Result<std::vector<Note>> notesWhere(const QString &condition, BriefingId id);
    [[nodiscard]] Result<std::vector<Dossier>> dossiersWhere(const QString &condition,
                                                             const std::string &id);
    [[nodiscard]] Result<std::vector<Dossier>> listed(const QString &sql, const std::string &id);
    [[nodiscard]] Result<void> keepWhatStood(const Dossier &next);
    [[nodiscard]] Result<void> insertVersion(const Dossier &before);
    /// Takes what is cited of a document out of all dossiers and their versions.
    [[nodiscard]] Result<void> forgetCitations(const std::string &hash);
    [[nodiscard]] Result<std::vector<BriefingRecord>> records(const QString &where, BriefingId id);
    [[nodiscard]] Result<void> checkDocuments(std::vector<std::string> &problems);
    [[nodiscard]] Result<void> checkDossiers(std::vector<std::string> &problems);
    [[nodiscard]] Error missing(BriefingId id) const;
    [[nodiscard]] Error changedElsewhere(const std::string &what) const;

    std::shared_ptr<void> m_place; ///< before what lies there
    std::unique_ptr<Database> m_database;
    std::optional<Error> m_readOnly;
    bool m_keepsVersions = true;
    bool m_isTogether = false; ///< within together(), whose transaction is the one
};

/// Copies a library as of now into a new file, whole or not at all.
[[nodiscard]] Result<void> copyTo(Database &database, const std::string &path);

} // namespace entente::library
