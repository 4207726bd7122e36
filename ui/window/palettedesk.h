// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/palette/command.h"

#include <QObject>

#include <vector>

class QMenuBar;

namespace entente::ui {

class CommandPalette;
class LibrarySession;
class Workspace;

/// Opens the palette of commands with all that there is to do and to go to at the moment: what the
/// menus hold, briefings that are open or kept, sections and topics, focus areas, saved filters and
/// dossiers.
class PaletteDesk final : public QObject
{
    Q_OBJECT

public:
    PaletteDesk(Workspace *workspace, LibrarySession *library, QMenuBar *menus, QWidget *window);

    void open();

Q_SIGNALS:
    void briefingWanted(int briefing);
    /// A section of the current briefing.
    void sectionWanted(int section);
    /// The dossier that is now the current one.
    void dossierWanted();

private:
    void addActions();
    void addBriefings();
    void addKept();
    void addDossiers();
    void addSections();
    void addFilters();
    void addTopics();

    Workspace *m_workspace;
    LibrarySession *m_library;
    QMenuBar *m_menus;
    QWidget *m_window;
    CommandPalette *m_palette = nullptr; ///< made when it is first asked for
    std::vector<Command> m_commands;     ///< that are being gathered
};

} // namespace entente::ui
