// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/notecolour.h"
#include "core/publishing/outputformat.h"
#include "ui/style/style.h"
#include "ui/window/panelstack.h"

#include <QObject>

#include <array>
#include <utility>
#include <vector>

class QAction;
class QMainWindow;
class QMenu;

namespace entente::ui {

/// The menu bar and its actions with their shortcuts; the window says what they do.
struct Menus
{
    explicit Menus(QMainWindow *window);

    QAction *open;
    QAction *paste;
    QAction *close;
    QAction *reopen;
    QAction *reload;
    QAction *exportPdf;
    std::vector<std::pair<OutputFormat, QAction *>> exportAs; ///< that of PDF among them
    QAction *print;
    QAction *printPreview;
    QAction *importFiles;
    QAction *importFolder;
    QAction *keep;
    QAction *watch;
    QAction *exportNotes;
    QAction *connectTeam;
    QAction *leaveTeam;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *saveFilter;
    QAction *commands;
    QAction *search;
    QAction *settings;
    QAction *find;
    QAction *clearFilter;
    QAction *library;
    std::array<QAction *, panelCount> panels;
    QAction *nextPanel;
    QAction *previousPanel;
    QAction *nextRegion;
    QAction *previousRegion;
    QAction *back;
    QAction *forward;
    QAction *outline;
    QAction *details;
    QAction *original;
    QAction *splitBeside;
    QAction *splitBelow;
    QAction *jobs;
    QAction *teamNotes; ///< seen in a library of a team's alone, as is the next
    QAction *teamConflicts;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *zoomReset;
    QAction *fullScreen;
    std::array<QAction *, schemeCount> schemes;
    QAction *nextTopic;
    QAction *previousTopic;
    QAction *showInText;
    QAction *highlight;
    std::array<QAction *, noteColours.size()> highlightIn;
    QAction *addNote;
    QAction *collect;
    QAction *allBriefings;
    QAction *agreement;
    QAction *openSamples;
    QAction *manual;
    QAction *welcome;
    QAction *shortcuts;
    QAction *about;
    QAction *aboutQt;
    QMenu *recent;
    QMenu *samples;
    QMenu *topic; ///< filled by the window

    /// Calls the colours as they are called now, with their swatches.
    void nameHighlights() const;

private:
    QMainWindow *m_window;
    QAction *add(QMenu *menu, const char *name, const QString &text, const QKeySequence &keys = {},
                 const char *iconName = nullptr);
    void file();
    void edit();
    void view();
    void briefing();
    void help();
};

} // namespace entente::ui
