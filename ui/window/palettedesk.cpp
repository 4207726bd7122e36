// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/palettedesk.h"

#include "core/filter/filtersentence.h"
#include "ui/palette/commandpalette.h"
#include "ui/style/icons.h"
#include "ui/window/menuactions.h"
#include "ui/workspace/briefingtitle.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>
#include <QPointer>

#include <array>
#include <set>

namespace entente::ui {

namespace {

// What is done is sought more often than what is read.
constexpr int ofAction = 10;
constexpr int ofPlace = 5;

} // namespace

PaletteDesk::PaletteDesk(Workspace *workspace, LibrarySession *library, QMenuBar *menus,
                         QWidget *window)
    : QObject(window), m_workspace(workspace), m_library(library), m_menus(menus), m_window(window)
{
}

void PaletteDesk::open()
{
    if (m_palette == nullptr)
        m_palette = new CommandPalette(m_window);
    m_commands.clear();
    addActions();
    addBriefings();
    addFilters();
    addDossiers();
    addSections();
    addTopics();
    addKept();
    m_palette->open(std::move(m_commands));
}

void PaletteDesk::addActions()
{
    std::set<QString> open; // a sample that is open is listed as such
    for (const BriefingPtr &each : m_workspace->briefings())
        open.insert(toQString(each->file));
    for (const NamedAction &each : actionsOf(*m_menus)) {
        // What is of a team's is hidden where there is none.
        if (open.contains(each.action->data().toString()) || !each.action->isVisible())
            continue;
        m_commands.push_back({each.action->objectName(), each.name, each.place,
                              each.action->shortcut().toString(QKeySequence::NativeText),
                              each.action->icon(), ofAction, each.action->isEnabled(),
                              [action = QPointer<QAction>(each.action)] {
                                  if (action != nullptr)
                                      action->trigger();
                              }});
    }
}

void PaletteDesk::addBriefings()
{
    const QIcon sign = icon(QStringLiteral("briefing"));
    for (int i = 0; i < static_cast<int>(m_workspace->briefings().size()); ++i) {
        const Briefing &briefing = *m_workspace->briefing(i);
        m_commands.push_back({QStringLiteral("briefing:") + toQString(briefing.file),
                              titleOf(*m_workspace, briefing),
                              tr("Open briefing"),
                              {},
                              sign,
                              ofPlace,
                              true,
                              [this, i] { Q_EMIT briefingWanted(i); }});
    }
}

/// Those of the library that are not open.
void PaletteDesk::addKept()
{
    std::set<library::BriefingId> open;
    for (int i = 0; i < static_cast<int>(m_workspace->briefings().size()); ++i) {
        if (const auto id = m_library->kept()->idOf(i))
            open.insert(*id);
    }
    const QIcon sign = icon(QStringLiteral("home"));
    const LibrarySession::Records records = m_library->briefings();
    for (const library::BriefingRecord &record : *records) {
        if (open.contains(record.id))
            continue;
        m_commands.push_back({QStringLiteral("kept:%1").arg(record.id),
                              toQString(record.meta.title),
                              tr("Briefing of the library"),
                              {},
                              sign,
                              0,
                              true,
                              [this, id = record.id] { m_library->openBriefings({id}); }});
    }
}

void PaletteDesk::addDossiers()
{
    const QIcon sign = icon(QStringLiteral("dossier"));
    for (const library::Dossier &dossier : m_library->dossiers()->all()) {
        m_commands.push_back({QStringLiteral("dossier:") + toQString(dossier.id),
                              toQString(dossier.title),
                              tr("Dossier"),
                              {},
                              sign,
                              ofPlace,
                              true,
                              [this, id = dossier.id] {
                                  m_library->dossiers()->setCurrent(id);
                                  Q_EMIT dossierWanted();
                              }});
    }
}

void PaletteDesk::addSections()
{
    const Briefing *briefing = m_workspace->currentBriefing();
    if (briefing == nullptr)
        return;
    const QIcon sign = icon(QStringLiteral("outline"));
    for (std::size_t i = 0; i < briefing->sections.size(); ++i) {
        const int section = static_cast<int>(i);
        m_commands.push_back(
            {{},
             toQString(briefing->words(briefing->sections[i].heading)).simplified(),
             tr("Section"),
             {},
             sign,
             ofPlace,
             true,
             [this, section] { Q_EMIT sectionWanted(section); }});
    }
}

void PaletteDesk::addFilters()
{
    const QIcon sign = icon(QStringLiteral("filter"));
    for (const library::SavedFilter &filter : m_library->filters()->saved()) {
        m_commands.push_back({QStringLiteral("filter:") + toQString(filter.name),
                              toQString(filter.name),
                              tr("Saved filter"),
                              {},
                              sign,
                              ofPlace,
                              true,
                              [this, name = filter.name] { m_library->filters()->apply(name); }});
    }
    const QIcon areaSign = icon(QStringLiteral("focus-area"));
    const Vocabulary &vocabulary = m_workspace->vocabulary();
    for (std::size_t i = 0; i < vocabulary.size(); ++i) {
        const auto area = static_cast<ConceptIndex>(i);
        m_commands.push_back({QStringLiteral("area:") + toQString(vocabulary.at(area).id),
                              m_workspace->areaLabel(area),
                              tr("Focus area"),
                              {},
                              areaSign,
                              0,
                              true,
                              [this, area] { m_workspace->toggleArea(area); }});
    }
}

void PaletteDesk::addTopics()
{
    std::array<QIcon, allKinds.size()> signs;
    std::array<QString, allKinds.size()> places;
    for (const Kind kind : allKinds) {
        signs[static_cast<std::size_t>(kind)] = kindIcon(kind, QApplication::palette());
        places[static_cast<std::size_t>(kind)] = tr("Topic, %1").arg(kindLabel(kind));
    }
    for (int i = 0; i < static_cast<int>(m_workspace->briefings().size()); ++i) {
        const Briefing &briefing = *m_workspace->briefing(i);
        for (std::size_t t = 0; t < briefing.topics.size(); ++t) {
            const Topic &topic = briefing.topics[t];
            const TextRange words = topic.title.isEmpty() ? topic.text : topic.title;
            const auto kind = static_cast<std::size_t>(topic.kind);
            const TopicRef ref{i, static_cast<int>(t)};
            m_commands.push_back({{},
                                  toQString(briefing.words(words)).simplified(),
                                  places[kind],
                                  {},
                                  signs[kind],
                                  0,
                                  true,
                                  [this, ref] { m_workspace->showInText(ref); }});
        }
    }
}

} // namespace entente::ui
