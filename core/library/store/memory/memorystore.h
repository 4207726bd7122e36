// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/store/editiondecision.h"
#include "core/library/store/store.h"

#include <map>
#include <mutex>
#include <set>

namespace entente::library {

/// What a library in memory holds. Its stores share it.
struct Memory
{
    struct Kept
    {
        NewBriefing made;
        BriefingRecord record;
        ChangeNumber came =
            0; ///< of the editions of a document the last one that came is the newest
        std::optional<BriefingId> doubt;
        std::map<std::string, Correction> corrections; ///< by topic; empty ones for their versions
        std::map<std::string, AddedTopic> added;       ///< by topic
    };
    struct KeptNote
    {
        Note note;
        bool removed = false;
    };

    struct KeptDossier
    {
        Dossier dossier;
        bool removed = false;
        std::map<Version, Dossier> versions = {}; ///< what it said before
    };

    std::mutex mutex;
    std::map<BriefingId, Kept> briefings;
    std::map<std::string, BriefingId> byHash;
    std::map<BriefingId, std::set<BriefingId>> works; ///< the editions of each document
    /// The briefings of a file, an address or a title, rising; by "f", "a" or "t" and that.
    std::map<std::string, std::vector<BriefingId>> byPlace;
    std::map<std::string, KeptNote> notes;
    std::map<std::string, SavedFilter> filters;
    std::map<std::string, KeptDossier> dossiers;
    ChangeNumber change = 0;
};

/// A library that nothing keeps. Each call sees beforehand whether all of it can be done.
class MemoryStore final : public Store
{
public:
    /// Errors speak of `name`.
    MemoryStore(std::shared_ptr<Memory> memory, std::string name);

    [[nodiscard]] std::optional<Error> readOnly() const override { return std::nullopt; }

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

    [[nodiscard]] Result<std::vector<std::string>> check() override;
    [[nodiscard]] Result<void> backup(const std::string &path) override;

private:
    using Kept = Memory::Kept;

    // All of these are called under the lock.
    [[nodiscard]] Kept *find(BriefingId id);
    [[nodiscard]] Added addOne(const NewBriefing &briefing);
    [[nodiscard]] Added addKnown(const NewBriefing &briefing, Kept &kept);
    [[nodiscard]] Kept &insert(const NewBriefing &briefing);
    [[nodiscard]] Decision decisionOn(const NewBriefing &briefing);
    void replaceBeginning(Kept &beginning, const Kept &whole);
    void renewOne(const Renewal &renewal);
    void touch(Kept &kept) { kept.record.change = ++m_memory->change; }
    void setWork(Kept &kept, BriefingId work);
    void settleWork(BriefingId work);
    void renumberWork(BriefingId work);
    [[nodiscard]] Error missing(BriefingId id) const;
    [[nodiscard]] Error changedElsewhere(const std::string &what) const;
    /// Those that a condition holds for, in the order in which they came.
    template <typename Condition>
    [[nodiscard]] std::vector<const Kept *> keptWhere(Condition condition) const
    {
        std::vector<const Kept *> found;
        for (const auto &[id, kept] : m_memory->briefings) {
            if (condition(kept))
                found.push_back(&kept);
        }
        return found;
    }

    std::shared_ptr<Memory> m_memory;
    std::string m_name;
};

/// The topics of a briefing as corrected.
[[nodiscard]] std::vector<KeptTopic> laidTopics(const Memory::Kept &kept);
void recount(Memory::Kept &kept);
/// What is said of topics of one goes along to another, which keeps what is said of it.
void takeCorrections(const Memory::Kept &from, Memory::Kept &to);

} // namespace entente::library
