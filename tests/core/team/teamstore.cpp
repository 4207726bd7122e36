// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/team/teamstore.h"

#include "core/team/sync.h"
#include "core/team/teamerror.h"

namespace entente::test {

TeamStore::TeamStore(std::string file, std::unique_ptr<library::Replica> replica,
                     std::unique_ptr<team::Connection> server, std::unique_ptr<TeamStore> elsewhere)
    : m_file(std::move(file)),
      m_library(library::libraryAt(m_file, bundledVocabulary())),
      m_replica(std::move(replica)),
      m_server(std::move(server)),
      m_elsewhere(std::move(elsewhere))
{
}

Result<void> TeamStore::sync()
{
    ENTENTE_TRY(
        const team::SyncReport report,
        team::sync({*m_server, *m_replica, *m_library, *bundledVocabulary(), {}, {}, {}, {}}));
    if (report.refused == 0)
        return {};
    ENTENTE_TRY(const std::vector<library::Outgoing> refused, m_replica->refused());
    std::string what;
    for (const library::Outgoing &each : refused)
        what += each.kind + ' ' + each.key + ": " + each.refused + ' ';
    return Error{TeamError::NotAllowed, m_file, 0, what};
}

template <typename Done>
Done TeamStore::synced(const std::function<Done(library::Store &)> &what)
{
    ENTENTE_TRY_VOID(sync());
    Done done = what(m_replica->store());
    if (!done)
        return done;
    ENTENTE_TRY_VOID(sync());
    return done;
}

template <typename Done>
Done TeamStore::asked(const std::function<Done(library::Store &)> &what)
{
    if (!m_elsewhere)
        return synced(what);
    ENTENTE_TRY_VOID(sync());
    return m_elsewhere->synced(what);
}

std::optional<Error> TeamStore::readOnly() const
{
    return m_replica->store().readOnly();
}

Result<std::vector<library::Added>> TeamStore::add(std::span<const library::NewBriefing> batch)
{
    return synced<Result<std::vector<library::Added>>>(
        [&](library::Store &store) { return store.add(batch); });
}

Result<library::EditionOf> TeamStore::editionOf(const library::NewBriefing &briefing)
{
    return synced<Result<library::EditionOf>>(
        [&](library::Store &store) { return store.editionOf(briefing); });
}

Result<void> TeamStore::setEdition(std::span<const library::BriefingId> briefings,
                                   std::optional<library::BriefingId> of)
{
    return synced<Result<void>>(
        [&](library::Store &store) { return store.setEdition(briefings, of); });
}

Result<std::vector<library::BriefingId>> TeamStore::editions(library::BriefingId id)
{
    return asked<Result<std::vector<library::BriefingId>>>(
        [&](library::Store &store) { return store.editions(id); });
}

Result<std::vector<library::EditionDoubt>> TeamStore::editionDoubts()
{
    return asked<Result<std::vector<library::EditionDoubt>>>(
        [&](library::Store &store) { return store.editionDoubts(); });
}

Result<std::vector<library::BriefingId>> TeamStore::olderEditions()
{
    return asked<Result<std::vector<library::BriefingId>>>(
        [&](library::Store &store) { return store.olderEditions(); });
}

Result<std::vector<library::BriefingId>> TeamStore::analysedOtherwise(const std::string &analysis)
{
    return synced<Result<std::vector<library::BriefingId>>>(
        [&](library::Store &store) { return store.analysedOtherwise(analysis); });
}

Result<void> TeamStore::renew(std::span<const library::Renewal> batch)
{
    return synced<Result<void>>([&](library::Store &store) { return store.renew(batch); });
}

Result<void> TeamStore::setRemoved(library::BriefingId id, bool removed)
{
    return synced<Result<void>>(
        [&](library::Store &store) { return store.setRemoved(id, removed); });
}

Result<std::vector<library::BriefingRecord>> TeamStore::briefings()
{
    return asked<Result<std::vector<library::BriefingRecord>>>(
        [&](library::Store &store) { return store.briefings(); });
}

Result<std::vector<library::BriefingRecord>> TeamStore::newestBriefings(std::size_t most)
{
    return asked<Result<std::vector<library::BriefingRecord>>>(
        [&](library::Store &store) { return store.newestBriefings(most); });
}

Result<library::BriefingRecord> TeamStore::briefing(library::BriefingId id)
{
    return asked<Result<library::BriefingRecord>>(
        [&](library::Store &store) { return store.briefing(id); });
}

Result<library::BriefingRecord> TeamStore::briefingOf(const std::string &hash)
{
    return asked<Result<library::BriefingRecord>>(
        [&](library::Store &store) { return store.briefingOf(hash); });
}

Result<library::KeptDocument> TeamStore::document(library::BriefingId id)
{
    return asked<Result<library::KeptDocument>>(
        [&](library::Store &store) { return store.document(id); });
}

Result<void> TeamStore::topics(library::BriefingId id,
                               const std::function<bool(const library::KeptTopic &)> &visit)
{
    return asked<Result<void>>([&](library::Store &store) { return store.topics(id, visit); });
}

Result<std::optional<library::KeptTopic>> TeamStore::topic(library::BriefingId id,
                                                           std::uint32_t number)
{
    return asked<Result<std::optional<library::KeptTopic>>>(
        [&](library::Store &store) { return store.topic(id, number); });
}

Result<std::vector<library::Change>> TeamStore::changesAfter(library::ChangeNumber last)
{
    return asked<Result<std::vector<library::Change>>>(
        [&](library::Store &store) { return store.changesAfter(last); });
}

Result<std::vector<library::Note>> TeamStore::notes(library::BriefingId id)
{
    return asked<Result<std::vector<library::Note>>>(
        [&](library::Store &store) { return store.notes(id); });
}

Result<std::optional<library::Note>> TeamStore::note(const std::string &id)
{
    return asked<Result<std::optional<library::Note>>>(
        [&](library::Store &store) { return store.note(id); });
}

Result<std::vector<library::Note>> TeamStore::notesOfEditions(library::BriefingId id)
{
    return asked<Result<std::vector<library::Note>>>(
        [&](library::Store &store) { return store.notesOfEditions(id); });
}

Result<library::Version> TeamStore::save(const library::Note &note)
{
    return synced<Result<library::Version>>(
        [&](library::Store &store) { return store.save(note); });
}

Result<library::Version> TeamStore::removeNote(const std::string &id, library::Version version)
{
    return synced<Result<library::Version>>(
        [&](library::Store &store) { return store.removeNote(id, version); });
}

Result<std::vector<library::Correction>> TeamStore::corrections(library::BriefingId id)
{
    return asked<Result<std::vector<library::Correction>>>(
        [&](library::Store &store) { return store.corrections(id); });
}

Result<library::Version> TeamStore::save(const library::Correction &correction)
{
    return synced<Result<library::Version>>(
        [&](library::Store &store) { return store.save(correction); });
}

Result<void> TeamStore::saveAll(std::span<const library::Correction> corrections)
{
    return synced<Result<void>>([&](library::Store &store) { return store.saveAll(corrections); });
}

Result<std::vector<library::BriefingId>> TeamStore::unplaced()
{
    return synced<Result<std::vector<library::BriefingId>>>(
        [&](library::Store &store) { return store.unplaced(); });
}

Result<void> TeamStore::place(library::BriefingId id, std::span<const library::AddedTopic> added)
{
    return synced<Result<void>>([&](library::Store &store) { return store.place(id, added); });
}

Result<std::vector<library::SavedFilter>> TeamStore::savedFilters()
{
    return asked<Result<std::vector<library::SavedFilter>>>(
        [&](library::Store &store) { return store.savedFilters(); });
}

Result<void> TeamStore::save(const library::SavedFilter &filter)
{
    return synced<Result<void>>([&](library::Store &store) { return store.save(filter); });
}

Result<void> TeamStore::removeFilter(const std::string &name)
{
    return synced<Result<void>>([&](library::Store &store) { return store.removeFilter(name); });
}

Result<std::vector<library::Dossier>> TeamStore::dossiers()
{
    return asked<Result<std::vector<library::Dossier>>>(
        [&](library::Store &store) { return store.dossiers(); });
}

Result<std::optional<library::Dossier>> TeamStore::dossier(const std::string &id)
{
    return asked<Result<std::optional<library::Dossier>>>(
        [&](library::Store &store) { return store.dossier(id); });
}

Result<library::Version> TeamStore::save(const library::Dossier &dossier)
{
    return synced<Result<library::Version>>(
        [&](library::Store &store) { return store.save(dossier); });
}

Result<std::vector<library::Dossier>> TeamStore::dossierVersions(const std::string &id)
{
    return asked<Result<std::vector<library::Dossier>>>(
        [&](library::Store &store) { return store.dossierVersions(id); });
}

Result<void> TeamStore::keepVersion(const library::Dossier &before)
{
    return synced<Result<void>>([&](library::Store &store) { return store.keepVersion(before); });
}

Result<library::Version> TeamStore::removeDossier(const std::string &id, library::Version version)
{
    return synced<Result<library::Version>>(
        [&](library::Store &store) { return store.removeDossier(id, version); });
}

Result<void> TeamStore::save(library::BriefingId id, const library::ReadingState &state)
{
    return synced<Result<void>>([&](library::Store &store) { return store.save(id, state); });
}

Result<std::vector<std::string>> TeamStore::check()
{
    return asked<Result<std::vector<std::string>>>(
        [&](library::Store &store) { return store.check(); });
}

Result<void> TeamStore::backup(const std::string &path)
{
    return synced<Result<void>>([&](library::Store &store) { return store.backup(path); });
}

} // namespace entente::test
