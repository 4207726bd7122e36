// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/libraryeditions.h"

#include "ui/workspace/keptbriefings.h"
#include "ui/workspace/workspace.h"

#include <algorithm>
#include <utility>

namespace entente::ui {

LibraryEditions::LibraryEditions(Workspace *workspace, LibraryDesk *desk, const KeptBriefings *kept,
                                 QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_desk(desk),
      m_kept(kept),
      m_records(std::make_shared<std::vector<library::BriefingRecord>>())
{
    connect(kept, &KeptBriefings::doubtChanged, this, &LibraryEditions::questionChanged);
}

std::optional<session::EditionQuestion> LibraryEditions::question() const
{
    if (m_desk->isReadOnly())
        return std::nullopt;
    return session::questionOf(
        m_kept->at(m_workspace->current()), m_doubts,
        [this](library::BriefingId id) { return session::recordOf(*m_records, id); });
}

void LibraryEditions::answer(const session::EditionQuestion &question, bool isEdition)
{
    const session::KeptBriefing *open = question.open ? m_kept->find(question.open) : nullptr;
    if (question.open && open == nullptr)
        return; // it was closed, or read anew
    const session::KeptBriefing kept = open != nullptr ? open->bare() : session::KeptBriefing();
    m_desk->write([question, isEdition, kept](session::Session &session) {
        return session.answerEdition(question, kept, isEdition);
    });
}

bool LibraryEditions::hasOthers(library::BriefingId id) const
{
    const library::BriefingRecord *of = session::recordOf(*m_records, id);
    return of != nullptr
        && std::any_of(m_records->begin(), m_records->end(),
                       [&](const library::BriefingRecord &each) {
                           return each.work == of->work && each.id != id;
                       });
}

void LibraryEditions::part(library::BriefingId id)
{
    m_desk->write([id](session::Session &session) { return session.partEdition(id); });
}

void LibraryEditions::setRecords(BriefingRecords records, std::vector<library::EditionDoubt> doubts)
{
    m_records = std::move(records);
    m_doubts = std::move(doubts);
}

} // namespace entente::ui
