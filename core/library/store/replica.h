// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/store/bookkeeper.h"
#include "core/library/store/store.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace entente::library {

/// How a library in a file stands to the team that it belongs to.
struct Joined
{
    std::string lineage;        ///< of the server's memory: another one after a restore
    std::string account;        ///< as whom
    std::int64_t rights = 0;    ///< the number at which what that account may see changed last
    std::int64_t briefings = 0; ///< briefings are here up to this number
    std::int64_t things = 0;    ///< what people wrote is, and what is to be forgotten was

    bool operator==(const Joined &) const = default;
};

/// Something a person did that the server has not acknowledged. It waits open, for what stands in
/// the library to be sent; once it is sealed it says the same however often it is sent.
struct Outgoing
{
    std::int64_t number = 0; ///< its place in the outbox
    std::string operation;   ///< its id, a UUID
    /// "briefing", "note", "correction", "filter", "dossier", "conflict"; "state" of how far one is
    /// with a briefing, "edition" of which document it is one, "version" of a dossier before.
    std::string kind;
    BriefingId briefing = 0; ///< of a correction, a briefing, its state and its edition
    /// The note's or dossier's id, the filter's name, the correction's topic; of a version its
    /// dossier's id and, on a line of its own, its number.
    std::string key;
    std::string at; ///< when it was done, ISO 8601, UTC
    std::string on; ///< the operation that it was made on; empty for a version of the server's
    std::optional<std::string> sealed; ///< what is sent
    std::string refused;               ///< why the server would not have it; empty where it waits
};

/// The team's view of something that is kept here.
struct TeamVersion
{
    std::int64_t version = 0; ///< of the server's; 0 where it has none
    std::string author;
    std::string at;
};

/// What a team knows of a briefing as an edition. Its words are made up by whoever says so first:
/// nobody learns from them of a document that he does not see.
struct TeamEdition
{
    std::string document;  ///< the same of all editions of one document
    std::string place;     ///< the same of all that came of one file; empty where it came of none
    std::int64_t turn = 0; ///< higher of what its file said again after others came of it
    std::string doubt;     ///< the hash, 32 bytes, of what it may be an edition of; or empty

    bool operator==(const TeamEdition &) const = default;
};

/// What was lost where two changed the same.
struct TeamConflict
{
    std::string id;
    std::int64_t version = 0;
    std::string
        body; ///< JSON: {"of", "key", "fields": {name: {"kept", "lost"}}, "keptBy", "lostBy"}
};

/// What is kept of a document, packed as it is kept, see packed().
struct PackedDocument
{
    std::string bytes;
    std::string text; ///< that was read of it; empty where it is a text itself
};

/// A library in a file as one of a team's: what is done in it, by whatever program, is noted in an
/// outbox in the same transaction. A file that joined no team has nothing of all this in it.
/// Belongs to the thread that opened it.
class Replica
{
public:
    Replica() = default;
    virtual ~Replica() = default;
    Replica(const Replica &) = delete;
    Replica &operator=(const Replica &) = delete;

    /// The library itself.
    [[nodiscard]] virtual Store &store() = 0;
    /// Runs several calls, those of store() too, in one transaction: all of it or nothing is done,
    /// and nobody else writes meanwhile.
    [[nodiscard]] virtual Result<void> together(const std::function<Result<void>()> &change) = 0;
    /// The same for what came from the team, which is not noted in the outbox.
    [[nodiscard]] virtual Result<void> receive(const std::function<Result<void>()> &change) = 0;

    [[nodiscard]] virtual Result<std::optional<Joined>> joined() = 0;
    /// Joins, with all that is kept in the outbox, or joins anew.
    [[nodiscard]] virtual Result<void> join(const Joined &to) = 0;
    [[nodiscard]] virtual Result<void> setJoined(const Joined &now) = 0;
    /// Makes it a library of its own again: what is kept stays, the outbox goes.
    [[nodiscard]] virtual Result<void> leave() = 0;

    /// The first of the outbox that were not refused, of briefings or of all else.
    [[nodiscard]] virtual Result<std::vector<Outgoing>> waiting(bool briefings,
                                                                std::size_t most) = 0;
    [[nodiscard]] virtual Result<std::size_t> countWaiting() = 0;
    [[nodiscard]] virtual Result<std::vector<Outgoing>> refused() = 0;
    /// What was refused waits again, for it was never done.
    [[nodiscard]] virtual Result<void> offerRefused() = 0;
    /// Whether something of the same is in the outbox and was not refused.
    [[nodiscard]] virtual Result<bool> isWaiting(const std::string &kind, BriefingId briefing,
                                                 const std::string &key) = 0;
    [[nodiscard]] virtual Result<void> seal(std::int64_t number, const std::string &payload) = 0;
    /// It was acknowledged. What was done to the same meanwhile is made on it.
    [[nodiscard]] virtual Result<void> acknowledge(const Outgoing &done) = 0;
    [[nodiscard]] virtual Result<void> refuse(std::int64_t number, const std::string &why) = 0;

    /// What is sent of a briefing. Errors: NotInLibrary.
    [[nodiscard]] virtual Result<PackedDocument> packedDocument(BriefingId id) = 0;

    /// By its kind and the name that it bears on the server.
    [[nodiscard]] virtual Result<TeamVersion> teamVersion(const std::string &kind,
                                                          const std::string &key) = 0;
    [[nodiscard]] virtual Result<void> setTeamVersion(const std::string &kind,
                                                      const std::string &key,
                                                      const TeamVersion &version) = 0;
    /// The version that the library has of a note or a dossier, one that was removed as well.
    [[nodiscard]] virtual Result<Version> writtenVersion(const std::string &kind,
                                                         const std::string &id) = 0;
    /// What came is of the server's version: what is written here goes on from there.
    [[nodiscard]] virtual Result<void> raiseVersion(const Outgoing &written, Version version) = 0;
    /// What is to be said of a briefing as an edition; of others of its document, of which that has
    /// not been said yet, it waits in the outbox from then on.
    [[nodiscard]] virtual Result<TeamEdition> teamEdition(BriefingId id) = 0;
    /// Joins and parts briefings as the team has it.
    [[nodiscard]] virtual Result<void> takeEdition(BriefingId id, const TeamEdition &edition) = 0;
    /// Keeps what a dossier said before, whatever its version; does nothing where that is kept.
    [[nodiscard]] virtual Result<void> takeVersion(const Dossier &before) = 0;
    /// Puts a briefing into the outbox that is not in it.
    [[nodiscard]] virtual Result<void> offer(BriefingId id) = 0;
    /// What a desk of the team marks a briefing with: it is shown and printed wherever it is higher
    /// than what the document bears, and stays so when the team is left.
    [[nodiscard]] virtual Result<void> setMarking(BriefingId briefing, const std::string &desk,
                                                  const std::string &marking) = 0;
    [[nodiscard]] virtual Result<std::vector<TeamConflict>> conflicts() = 0;
    [[nodiscard]] virtual Result<void> put(const TeamConflict &conflict) = 0;
    [[nodiscard]] virtual Result<void> removeConflict(const std::string &id) = 0;
    /// What remains to be said is that it was settled.
    [[nodiscard]] virtual Result<void> settle(const std::string &conflict) = 0;

    /// Who wrote what, and on which desks.
    [[nodiscard]] virtual BookKeeper &book() = 0;

    /// Takes briefings out with all that was ever kept of them: documents, topics, notes,
    /// corrections, what dossiers cite of them, and what waits to be sent.
    [[nodiscard]] virtual Result<void> forget(std::span<const BriefingId> briefings) = 0;
    /// The same of a dossier, with its versions.
    [[nodiscard]] virtual Result<void> forgetDossier(const std::string &id) = 0;
    /// The same of what it said when it was changed at that time.
    [[nodiscard]] virtual Result<void> forgetVersion(const std::string &dossier,
                                                     const std::string &modified) = 0;
    /// Whether something was forgotten and is not shredded yet.
    [[nodiscard]] virtual Result<bool> mustShred() = 0;
    /// Has nothing of what was forgotten stay in the file, in what SQLite keeps beside it, or in
    /// the copies that were made when it was brought up to date. Not within together().
    [[nodiscard]] virtual Result<void> shred() = 0;
};

/// The library in a file, which is made where it is not there. Errors: those of Library::open(),
/// and that it can only be read.
[[nodiscard]] Result<std::unique_ptr<Replica>> openReplica(const std::string &file);

} // namespace entente::library
