// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of the session is about editions of one document.

#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <algorithm>

namespace entente::ui {

BriefingSource LibrarySession::keptAgain(const session::KeptBriefing &kept) const
{
    BriefingSource source = sourceOf(*kept.id);
    source.file = kept.briefing->file;
    source.read = [read = source.read, file = source.file] {
        Result<std::vector<Briefing>> briefings = read();
        if (briefings)
            briefings.value().front().file = file; // so that it takes its own place
        return briefings;
    };
    return source;
}

BriefingSource LibrarySession::openAgain(const session::KeptBriefing &open) const
{
    return {open.briefing->file,
            [briefing = open.briefing, corrections = open.corrections,
             vocabulary = m_desk->maker().vocabulary]() -> Result<std::vector<Briefing>> {
                ENTENTE_TRY(Briefing read, session::readAgain(*briefing, corrections, *vocabulary));
                std::vector<Briefing> one;
                one.push_back(std::move(read));
                return one;
            }};
}

void LibrarySession::setShowsAllEditions(bool all)
{
    const auto wanted = all ? library::Editions::All : library::Editions::Newest;
    if (wanted == m_asked.editions)
        return;
    m_asked.editions = wanted;
    m_asked.limit = session::firstHits;
    m_isStale = true;
    m_hasEverything = false;
    search();
    countFilters();
    Q_EMIT briefingsChanged();
}

std::size_t LibrarySession::listedCount() const
{
    if (showsAllEditions())
        return m_records->size();
    return static_cast<std::size_t>(
        std::count_if(m_records->begin(), m_records->end(),
                      [](const library::BriefingRecord &record) { return !record.older; }));
}

std::optional<session::EditionQuestion> LibrarySession::editionQuestion() const
{
    if (isReadOnly())
        return std::nullopt;
    return session::questionOf(keptAt(m_workspace->current()), m_doubts,
                               [this](library::BriefingId id) { return record(id); });
}

void LibrarySession::answerEdition(const session::EditionQuestion &question, bool isEdition)
{
    const auto open = std::find_if(
        m_kept.begin(), m_kept.end(),
        [&](const session::KeptBriefing &each) { return each.briefing == question.open; });
    if (question.open && open == m_kept.end())
        return; // it was closed, or read anew
    const session::KeptBriefing kept = question.open ? open->bare() : session::KeptBriefing();
    m_desk->write([question, isEdition, kept](session::Session &session) {
        return session.answerEdition(question, kept, isEdition);
    });
}

bool LibrarySession::hasOtherEditions(library::BriefingId id) const
{
    const library::BriefingRecord *of = record(id);
    return of != nullptr
        && std::any_of(m_records->begin(), m_records->end(),
                       [&](const library::BriefingRecord &each) {
                           return each.work == of->work && each.id != id;
                       });
}

void LibrarySession::partEdition(library::BriefingId id)
{
    m_desk->write([id](session::Session &session) { return session.partEdition(id); });
}

} // namespace entente::ui
