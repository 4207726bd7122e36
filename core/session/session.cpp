// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/session.h"

#include "core/base/fileerror.h"
#include "core/base/writewhole.h"
#include "core/library/archive/notesfile.h"
#include "core/library/filterrequest.h"
#include "core/library/import/newbriefing.h"
#include "core/library/import/renewal.h"
#include "core/reading/file.h"
#include "core/session/noteedits.h"

#include <algorithm>

namespace entente::session {

Result<std::unique_ptr<Session>> SessionMaker::open() const
{
    ENTENTE_TRY(std::unique_ptr<library::Store> store, library->open());
    return std::make_unique<Session>(*this, std::move(store));
}

Result<std::unique_ptr<Session>> SessionMaker::openExisting() const
{
    if (!library->exists())
        return Error{FileError::NotFound, library->name(), 0, {}};
    return open();
}

Session::Session(SessionMaker maker, std::unique_ptr<library::Store> store)
    : m_maker(std::move(maker)), m_store(std::move(store)), m_log(*m_store)
{
    if (!m_maker.load)
        m_maker.load = loadFile;
}

Result<LibraryContents> Session::contents(bool withBriefings) const
{
    return contentsOf(*m_store, withBriefings);
}

Result<LibraryCounts> Session::counts() const
{
    ENTENTE_TRY(const std::vector<library::BriefingRecord> briefings, m_store->briefings());
    ENTENTE_TRY(const std::vector<library::Note> notes, m_store->notes(0));
    ENTENTE_TRY(const std::vector<library::SavedFilter> filters, m_store->savedFilters());
    ENTENTE_TRY(const std::vector<library::Dossier> dossiers, m_store->dossiers());
    return LibraryCounts{briefings.size(), notes.size(), filters.size(), dossiers.size()};
}

Result<LibraryView> Session::view(const LibraryRequest &asked)
{
    return viewOf(asked, *m_store, m_texts, library(), m_maker.vocabulary);
}

Result<search::Answer> Session::everything(library::Editions editions) const
{
    search::Request request = library::requestOf({}, vocabulary());
    request.limit = 0;
    return library().search(std::move(request), editions);
}

std::map<std::string, int> Session::countsOf(std::span<const library::SavedFilter> filters,
                                             library::Editions editions) const
{
    std::map<std::string, int> counts;
    for (const library::SavedFilter &filter : filters) {
        search::Request request = library::requestOf(library::filterOf(filter, vocabulary()),
                                                     vocabulary());
        request.limit = 0;
        request.suggest = false;
        if (const auto answer = library().search(std::move(request), editions))
            counts[filter.name] = static_cast<int>(answer.value().total.documents);
    }
    return counts;
}

Result<std::vector<KeptBriefing>> Session::lookUp(
    std::vector<KeptBriefing> open, std::span<const library::BriefingId> changed) const
{
    std::vector<library::BriefingId> together;
    for (const library::BriefingId id : changed) {
        ENTENTE_TRY(const std::vector<library::BriefingId> editions, m_store->editions(id));
        together.insert(together.end(), editions.begin(), editions.end());
    }
    const auto isAsked = [&](const KeptBriefing &each) {
        const std::optional<library::BriefingId> id = each.id ? each.id : each.editionOf;
        return changed.empty() || !each.isLookedUp || !id
            || std::find(together.begin(), together.end(), *id) != together.end();
    };
    std::vector<KeptBriefing> found;
    for (KeptBriefing &each : open) {
        if (!isAsked(each))
            continue;
        ENTENTE_TRY(KeptBriefing kept, lookedUp(*m_store, std::move(each)));
        found.push_back(std::move(kept));
    }
    return found;
}

Result<std::vector<std::string>> Session::tags()
{
    ENTENTE_TRY_VOID(m_tags.read(*m_store));
    return m_tags.all();
}

bool Session::isBehind(const library::SearchState &state) const
{
    const auto changes = m_store->changesAfter(state.upTo);
    return !changes || !changes.value().empty();
}

Result<std::size_t> Session::analysedOtherwise() const
{
    ENTENTE_TRY(const std::vector<library::BriefingId> due,
                m_store->analysedOtherwise(library::currentAnalysis(vocabulary())));
    return due.size();
}

bool Session::needsRenewal() const
{
    const Result<std::size_t> due = analysedOtherwise();
    return due && due.value() > 0 && !m_store->readOnly();
}

Result<library::BriefingId> Session::takeIn(const KeptBriefing &open)
{
    return takenIn(*m_store, open, vocabulary(), m_maker.load);
}

Result<library::ImportReport> Session::import(std::span<const std::string> paths,
                                              library::ImportTalk talk, library::Arrival arrival)
{
    std::vector<Error> unread;
    const std::vector<std::string> files = library::filesIn(paths, unread);
    if (!talk.load)
        talk.load = m_maker.load;
    ENTENTE_TRY(library::ImportReport report,
                library::importFiles(*m_store, files, vocabulary(), talk, arrival));
    report.unread.insert(report.unread.begin(), unread.begin(), unread.end());
    return report;
}

Result<library::ImportReport> Session::renew(const library::ImportTalk &talk)
{
    return library::renewBriefings(*m_store, vocabulary(), talk);
}

Result<void> Session::follow(const library::FollowProgress &progress)
{
    return library().follow(*m_store, progress);
}

Result<void> Session::exportNotes(const std::string &file, bool byteOrderMark)
{
    const library::NotesFormat format = library::notesFormatOf(file, byteOrderMark);
    ENTENTE_TRY(const std::string notes, library::notesFile(*m_store, {}, format));
    return writeWhole(file, QByteArray::fromStdString(notes));
}

} // namespace entente::session
