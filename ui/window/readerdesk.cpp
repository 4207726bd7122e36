// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/readerdesk.h"

#include "ui/notes/notesonpage.h"
#include "ui/reader/readerpanel.h"
#include "ui/topics/topicactions.h"
#include "ui/window/fileplaces.h"
#include "ui/window/lastsession.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

namespace entente::ui {

ReaderDesk::ReaderDesk(Workspace *workspace, LibrarySession *library, ReaderPanel *reader,
                       NotesPanel *notes, TopicActions *actions, const LastSession *last)
    : QObject(reader), m_workspace(workspace), m_library(library), m_reader(reader), m_last(last)
{
    new NotesOnPage(workspace, library, reader, notes, reader);
    connectPlace();
    connectCorrections(actions);
}

void ReaderDesk::connectPlace()
{
    connect(m_reader, &ReaderPanel::positionLeft, this,
            [this](std::int64_t id, std::uint32_t position, bool endSeen) {
                const library::BriefingRecord *record = m_library->record(id);
                if (record != nullptr)
                    m_library->setReadingState(id, {record->state.read || endSeen, position});
            });
    m_reader->setPositionGiver([this](const Briefing &briefing) -> std::uint32_t {
        const library::BriefingRecord *record = m_library->record(briefing.kept);
        if (record != nullptr)
            return record->state.position;
        const std::uint32_t ofSession = m_last->placeIn(briefing.file);
        return ofSession > 0 ? ofSession : keptPlace(briefing.file);
    });
    connect(m_reader, &ReaderPanel::fileLeft, this, &keepPlace);
}

void ReaderDesk::connectCorrections(TopicActions *actions)
{
    const auto targets = [this] {
        CorrectionTargets wanted;
        wanted.briefing = m_workspace->current();
        wanted.words = m_reader->selectedWords().value_or(TextRange());
        const TopicRef topic = m_workspace->selection();
        if (m_workspace->topic(topic) != nullptr && topic.briefing == wanted.briefing)
            wanted.topics.push_back(topic);
        wanted.place = m_reader->menuPlace();
        return wanted;
    };
    actions->attach(m_reader->view(), targets);
    connect(m_reader, &ReaderPanel::pageAdded, this,
            [actions, targets](QWidget *, QWidget *view) { actions->attach(view, targets); });
    m_reader->setMenuFiller([actions, targets](QMenu *menu) { actions->fill(menu, targets()); });
    connect(actions, &TopicActions::marked, m_reader, &ReaderPanel::deselect);
}

} // namespace entente::ui
