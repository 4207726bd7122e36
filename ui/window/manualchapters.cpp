// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/manualchapters.h"

#include <QWidget>

#include <algorithm>
#include <array>
#include <utility>

namespace entente::ui {

namespace {

/// By the names of widgets. What lies within one of them is told of where that is.
constexpr std::array<std::pair<const char *, const char *>, 50> chapters{{
    {"tools", "opening"},           {"emptyPage", "opening"},
    {"welcomePage", "opening"},     {"overviewPanel", "reading"},
    {"readerPanel", "reading"},     {"outlinePanel", "reading"},
    {"originalPanel", "reading"},   {"findBar", "reading"},
    {"openLinkBox", "reading"},     {"topicsPanel", "topics"},
    {"detailsPanel", "topics"},     {"filterBar", "filter"},
    {"searchField", "filter"},      {"savedFilters", "filter"},
    {"areaPopup", "filter"},        {"datePopup", "filter"},
    {"comparePanel", "compare"},    {"agreementDialog", "compare"},
    {"chartsPanel", "charts"},      {"libraryPanel", "library"},
    {"eventsDialog", "library"},    {"editionBar", "library"},
    {"dossierPage", "dossiers"},    {"dossierVersionsDialog", "dossiers"},
    {"ownTableDialog", "dossiers"}, {"collectedBar", "dossiers"},
    {"notesPanel", "notes"},        {"unsavedNotesBox", "notes"},
    {"peopleNotes", "people"},      {"noteAuthorsBox", "people"},
    {"conflictDialog", "people"},   {"exportDialog", "export"},
    {"printDialog", "export"},      {"csvDialog", "export"},
    {"resultBar", "export"},        {"pagePreview", "export"},
    {"scanBar", "scans"},           {"commandPalette", "shortcuts"},
    {"shortcutsPage", "shortcuts"}, {"settingsDialog", "settings"},
    {"unreadDialog", "trouble"},    {"messageBar", "trouble"},
    {"aboutDialog", "trouble"},     {"importBar", "library"},
    {"jobsPanel", "library"},       {"panelTabs", "opening"},
    {"connectDialog", "team"},      {"teamPasswordDialog", "team"},
    {"teamStatusPanel", "team"},    {"leaveTeamBox", "team"},
}};

} // namespace

QString manualChapterOf(const QWidget *widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        const QString name = widget->objectName();
        const auto found = std::find_if(chapters.begin(), chapters.end(), [&](const auto &each) {
            return name == QLatin1String(each.first);
        });
        if (found != chapters.end())
            return QString::fromLatin1(found->second);
    }
    return {};
}

} // namespace entente::ui
