// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/library/dossier.h"
#include "core/library/notes.h"
#include "core/library/records.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace entente::search {
struct BriefingDesks;
} // namespace entente::search

namespace entente::library {

struct TeamBook;

/// What is kept. Callers see values only, so that a team's server can stand behind it as well as a
/// file. A call that answers well has put its change on the disk; one that answers with an error
/// has changed nothing. A store belongs to the thread that opened it; each thread opens its own.
class Store
{
public:
    Store() = default;
    virtual ~Store() = default;
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// Why nothing can be written; nothing where it can.
    [[nodiscard]] virtual std::optional<Error> readOnly() const = 0;

    /// Adds all or none. The same bytes twice are one briefing; one that was removed comes back. An
    /// edition of a briefing that is here, by editionVerdict(), joins it with its notes, and the
    /// corrections go along; where that is not sure editionDoubts() names it.
    [[nodiscard]] virtual Result<std::vector<Added>> add(std::span<const NewBriefing> batch) = 0;
    /// Of which briefing a document would be an edition if it were added.
    [[nodiscard]] virtual Result<EditionOf> editionOf(const NewBriefing &briefing) = 0;
    /// Makes briefings editions of the document of another, or of one of their own for nothing. A
    /// note stays with the briefing on which it was written. They are in doubt no more.
    [[nodiscard]] virtual Result<void> setEdition(std::span<const BriefingId> briefings,
                                                  std::optional<BriefingId> of) = 0;
    /// The editions of the document of a briefing, itself among them, in the order of their ids;
    /// none that are removed.
    [[nodiscard]] virtual Result<std::vector<BriefingId>> editions(BriefingId id) = 0;
    [[nodiscard]] virtual Result<std::vector<EditionDoubt>> editionDoubts() = 0;
    /// Those of which there is a newer edition, rising: what lists and search leave out.
    [[nodiscard]] virtual Result<std::vector<BriefingId>> olderEditions() = 0;
    /// The briefings, removed ones too, of which another analysis found what is kept, and not a
    /// newer one: a name of an analysis begins with its number.
    [[nodiscard]] virtual Result<std::vector<BriefingId>> analysedOtherwise(
        const std::string &analysis) = 0;
    /// Puts what is found today in place of what was, all or none; notes, corrections and the
    /// document stay. A briefing in which the same is found has not changed.
    [[nodiscard]] virtual Result<void> renew(std::span<const Renewal> batch) = 0;
    /// Takes a briefing out of all lists, or brings it back with its notes.
    [[nodiscard]] virtual Result<void> setRemoved(BriefingId id, bool removed) = 0;
    /// All that are not removed, older editions too, in the order in which they came.
    [[nodiscard]] virtual Result<std::vector<BriefingRecord>> briefings() = 0;
    /// The newest of them by date without older editions, in the order in which they came; far
    /// sooner than all.
    [[nodiscard]] virtual Result<std::vector<BriefingRecord>> newestBriefings(std::size_t most) = 0;
    /// One, removed or not.
    [[nodiscard]] virtual Result<BriefingRecord> briefing(BriefingId id) = 0;
    /// One, removed or not, by the SHA-256 of its document.
    [[nodiscard]] virtual Result<BriefingRecord> briefingOf(const std::string &hash) = 0;
    /// The document, byte for byte as it was given, and the text that was read where it is none.
    [[nodiscard]] virtual Result<KeptDocument> document(BriefingId id) = 0;
    /// Its bytes alone.
    [[nodiscard]] Result<std::string> source(BriefingId id)
    {
        ENTENTE_TRY(KeptDocument kept, document(id));
        return std::move(kept.bytes);
    }

    /// Hands out the topics of one briefing, or of all for 0, with corrections laid over them, in
    /// order of briefing and number, until the visitor answers false.
    [[nodiscard]] virtual Result<void> topics(
        BriefingId id, const std::function<bool(const KeptTopic &)> &visit) = 0;
    /// One of them; nothing where there is none of that number, or its briefing is removed.
    [[nodiscard]] virtual Result<std::optional<KeptTopic>> topic(BriefingId id,
                                                                 std::uint32_t number) = 0;
    /// The briefings that changed after a change, oldest change first; all of them after 0. An
    /// index that keeps the last number it saw can follow, or be built anew.
    [[nodiscard]] virtual Result<std::vector<Change>> changesAfter(ChangeNumber last) = 0;

    /// Notes of one briefing, or all for 0; those of removed briefings too.
    [[nodiscard]] virtual Result<std::vector<Note>> notes(BriefingId id) = 0;
    /// One of them, whatever its briefing; nothing where it is not here, or was removed.
    [[nodiscard]] virtual Result<std::optional<Note>> note(const std::string &id) = 0;
    /// Those of a briefing and of all other editions of its document.
    [[nodiscard]] virtual Result<std::vector<Note>> notesOfEditions(BriefingId id) = 0;
    /// Writes a note and answers with its new version. Refused as ChangedElsewhere where the
    /// library's version is not note.version (0 for a note that is new).
    [[nodiscard]] virtual Result<Version> save(const Note &note) = 0;
    /// Removes a note under the same rule; its id and version live on, so that it can be saved
    /// again.
    [[nodiscard]] virtual Result<Version> removeNote(const std::string &id, Version version) = 0;

    [[nodiscard]] virtual Result<std::vector<Correction>> corrections(BriefingId id) = 0;
    /// Lays a correction over the topic of its words, in place of one that is there; an empty one
    /// takes it off. Versions as with notes.
    [[nodiscard]] virtual Result<Version> save(const Correction &correction) = 0;
    /// Lays several, all or none; each is of the next version afterwards.
    [[nodiscard]] virtual Result<void> saveAll(std::span<const Correction> corrections) = 0;
    /// The briefings with added topics of which it is not known where they stand: new ones, or
    /// those of a new edition or analysis. Until they are placed, topics() lacks them.
    [[nodiscard]] virtual Result<std::vector<BriefingId>> unplaced() = 0;
    /// Says where the added topics of a briefing stand.
    [[nodiscard]] virtual Result<void> place(BriefingId id, std::span<const AddedTopic> added) = 0;

    [[nodiscard]] virtual Result<std::vector<SavedFilter>> savedFilters() = 0;
    /// In place of one of the same name.
    [[nodiscard]] virtual Result<void> save(const SavedFilter &filter) = 0;
    [[nodiscard]] virtual Result<void> removeFilter(const std::string &name) = 0;

    /// All of them, by title.
    [[nodiscard]] virtual Result<std::vector<Dossier>> dossiers() = 0;
    /// One of them; nothing where it is not here, or was removed.
    [[nodiscard]] virtual Result<std::optional<Dossier>> dossier(const std::string &id) = 0;
    /// Versions as with notes. What it wrote over is kept where isKeptAsVersion() says so.
    [[nodiscard]] virtual Result<Version> save(const Dossier &dossier) = 0;
    /// What a dossier said before, the newest first, as far as it was kept.
    [[nodiscard]] virtual Result<std::vector<Dossier>> dossierVersions(const std::string &id) = 0;
    /// Keeps what a dossier said before; does nothing where that version is kept.
    [[nodiscard]] virtual Result<void> keepVersion(const Dossier &before) = 0;
    [[nodiscard]] virtual Result<Version> removeDossier(const std::string &id, Version version) = 0;

    [[nodiscard]] virtual Result<void> save(BriefingId id, const ReadingState &state) = 0;

    // What is known of a team, without asking it: nothing in a library that joined none.

    /// Who wrote what, and who there is.
    [[nodiscard]] virtual Result<TeamBook> team();
    /// Which desks briefings are of; null without a team.
    [[nodiscard]] virtual Result<std::shared_ptr<const search::BriefingDesks>> desks();
    /// Notes of others that are new were looked at.
    [[nodiscard]] virtual Result<void> setSeen(std::span<const std::string> notes);

    /// Everything that is wrong, a sentence each; empty where the library is whole.
    [[nodiscard]] virtual Result<std::vector<std::string>> check() = 0;
    /// Writes a copy as of now, whole or not at all; refuses to write over a file.
    /// NotWritable too where what keeps the library cannot be copied into a file.
    [[nodiscard]] virtual Result<void> backup(const std::string &path) = 0;
};

} // namespace entente::library
