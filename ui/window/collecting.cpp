// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/collecting.h"

#include "ui/publishing/resultbar.h"
#include "ui/topics/topicactions.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <utility>

namespace entente::ui {

Collecting::Collecting(Workspace *workspace, LibrarySession *library, TopicActions *topics,
                       LibraryGiver inLibrary, QWidget *window)
    : QObject(window),
      m_workspace(workspace),
      m_library(library),
      m_topics(topics),
      m_inLibrary(std::move(inLibrary))
{
    auto *told = new ResultBar(window);
    told->setObjectName(QStringLiteral("collectedBar"));
    connect(library->dossiers(), &LibraryDossiers::collected, this,
            [told](int count, const QString &title) {
                told->showNote(tr("%n collected into “%1”", nullptr, count).arg(title));
            });
}

std::vector<session::Collected> Collecting::selected() const
{
    if (m_workspace->isInLibrary())
        return m_inLibrary();
    std::vector<session::Collected> all;
    const auto add = [&](int briefing) -> session::Collected & {
        session::Collected &made = all.emplace_back();
        if (const session::KeptBriefing *kept = m_library->kept()->at(briefing))
            made.on = kept->bare();
        made.on.briefing = m_workspace->briefings()[static_cast<std::size_t>(briefing)];
        return made;
    };
    const CorrectionTargets meant = m_topics->targets();
    if (!meant.words.isEmpty()) {
        add(meant.briefing).words = meant.words;
        return all;
    }
    for (const TopicRef &topic : meant.topics)
        add(topic.briefing).topic = static_cast<std::uint32_t>(topic.topic);
    return all;
}

void Collecting::collect()
{
    if (m_library->isReadOnly() || m_library->state() == LibrarySession::State::Failed) {
        Q_EMIT refused(m_library->obstacle());
        return;
    }
    std::vector<session::Collected> all = selected();
    if (all.empty()) {
        Q_EMIT refused(tr("Nothing is selected; select words in the text, topics, or passages of "
                          "the library, and collect them then."));
        return;
    }
    m_library->dossiers()->collect(std::move(all));
}

} // namespace entente::ui
