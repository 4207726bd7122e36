// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/menus.h"

#include "ui/style/icons.h"
#include "ui/window/windowtexts.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace entente::ui {

namespace {

QMenu *newMenu(QMainWindow *window, const char *name, const QString &title)
{
    QMenu *menu = window->menuBar()->addMenu(title);
    menu->setObjectName(QString::fromLatin1(name));
    return menu;
}

} // namespace

Menus::Menus(QMainWindow *window) : m_window(window)
{
    file();
    edit();
    view();
    briefing();
    help();
}

QAction *Menus::add(QMenu *menu, const char *name, const QString &text, const QKeySequence &keys,
                    const char *iconName)
{
    auto *action = new QAction(text, m_window);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    if (iconName != nullptr)
        action->setIcon(icon(QString::fromLatin1(iconName)));
    menu->addAction(action);
    return action;
}

void Menus::file()
{
    QMenu *menu = newMenu(m_window, "fileMenu", WindowTexts::tr("&File"));
    open = add(menu, "openAction", WindowTexts::tr("&Open…"), QKeySequence::Open, "open");
    paste = add(menu, "pasteAction", WindowTexts::tr("&New from clipboard"), QKeySequence::Paste);
    recent = menu->addMenu(WindowTexts::tr("Open &recent"));
    recent->setObjectName(QStringLiteral("recentMenu"));
    samples = menu->addMenu(icon(QStringLiteral("sample")), WindowTexts::tr("Open a &sample"));
    samples->setObjectName(QStringLiteral("samplesMenu"));
    reload = add(menu, "reloadAction", WindowTexts::tr("Read &again"), QKeySequence(Qt::Key_F5));
    close = add(menu, "closeAction", WindowTexts::tr("&Close briefing"),
                QKeySequence(Qt::CTRL | Qt::Key_W), "close");
    reopen = add(menu, "reopenAction", WindowTexts::tr("Open the &last closed again"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    menu->addSeparator();
    importFiles = add(menu, "importFilesAction", WindowTexts::tr("&Import into the library…"),
                      QKeySequence(Qt::CTRL | Qt::Key_I), "import");
    importFolder = add(menu, "importFolderAction", WindowTexts::tr("Import a &folder…"));
    watch = add(menu, "watchAction", WindowTexts::tr("&Watch a folder…"));
    keep = add(menu, "keepAction", WindowTexts::tr("&Keep in the library"), QKeySequence::Save);
    menu->addSeparator();
    exportPdf = add(menu, "exportPdfAction", WindowTexts::tr("&Export PDF…"),
                    QKeySequence(Qt::CTRL | Qt::Key_E), "export");
    QMenu *exports = menu->addMenu(WindowTexts::tr("Expor&t as"));
    exportAs.emplace_back(OutputFormat::Pdf, exportPdf);
    for (const FormatRow &row : outputFormatTable) {
        const QString entry = formatEntry(row.format);
        const std::string action = "export" + std::string(row.name) + "Action";
        if (!entry.isEmpty())
            exportAs.emplace_back(row.format, add(exports, action.data(), entry));
    }
    exportNotes = add(exports, "exportNotesAction", WindowTexts::tr("&Notes…"));
    print = add(menu, "printAction", WindowTexts::tr("&Print…"), QKeySequence::Print, "print");
    menu->addSeparator();
    quit = add(menu, "quitAction", WindowTexts::tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
}

void Menus::edit()
{
    QMenu *menu = newMenu(m_window, "editMenu", WindowTexts::tr("&Edit"));
    undo = add(menu, "undoAction", WindowTexts::tr("&Undo"), QKeySequence::Undo, "undo");
    redo = add(menu, "redoAction", WindowTexts::tr("&Redo"),
               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), "redo");
    menu->addSeparator();
    commands = add(menu, "commandsAction", WindowTexts::tr("Co&mmands…"),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), "commands");
    search = add(menu, "searchAction", WindowTexts::tr("&Search topics"),
                 QKeySequence(Qt::CTRL | Qt::Key_K), "search");
    find = add(menu, "findAction", WindowTexts::tr("&Find in text…"), QKeySequence::Find);
    menu->addSeparator();
    clearFilter = add(menu, "clearFilterAction", WindowTexts::tr("&Clear filter"),
                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), "clear");
    saveFilter = add(menu, "saveFilterAction", WindowTexts::tr("Sa&ve filter"),
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), "add");
    menu->addSeparator();
    settings = add(menu, "settingsAction", WindowTexts::tr("Se&ttings…"),
                   QKeySequence(Qt::CTRL | Qt::Key_Comma), "settings");
    settings->setMenuRole(QAction::PreferencesRole);
}

void Menus::view()
{
    QMenu *menu = newMenu(m_window, "viewMenu", WindowTexts::tr("&View"));
    library = add(menu, "libraryAction", WindowTexts::tr("&Library"),
                  QKeySequence(Qt::CTRL | Qt::Key_L), "home");
    library->setCheckable(true);
    menu->addSeparator();
    auto *group = new QActionGroup(m_window);
    for (int i = 0; i < panelCount; ++i) {
        const QString name = panelName(static_cast<Panel>(i));
        QAction *action = add(menu, "", name,
                              QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        action->setObjectName(QStringLiteral("panelAction%1").arg(i + 1));
        action->setCheckable(true);
        group->addAction(action);
        panels[static_cast<std::size_t>(i)] = action;
    }
    nextPanel = add(menu, "nextPanelAction", WindowTexts::tr("Ne&xt panel"),
                    QKeySequence(Qt::CTRL | Qt::Key_Tab));
    previousPanel = add(menu, "previousPanelAction", WindowTexts::tr("Pre&vious panel"),
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab));
    menu->addSeparator();
    nextRegion = add(menu, "nextRegionAction", WindowTexts::tr("Next part of the &window"),
                     QKeySequence(Qt::Key_F6));
    previousRegion = add(menu, "previousRegionAction",
                         WindowTexts::tr("Previous part of the win&dow"),
                         QKeySequence(Qt::SHIFT | Qt::Key_F6));
    back = add(menu, "backAction", WindowTexts::tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left),
               "back");
    forward = add(menu, "forwardAction", WindowTexts::tr("&Forward"),
                  QKeySequence(Qt::ALT | Qt::Key_Right), "forward");
    menu->addSeparator();
    outline = add(menu, "outlineAction", WindowTexts::tr("&Outline"), QKeySequence(Qt::Key_F9),
                  "outline");
    details = add(menu, "detailsAction", WindowTexts::tr("De&tails"), QKeySequence(Qt::Key_F10),
                  "details");
    original = add(menu, "originalAction", WindowTexts::tr("Ori&ginal page"),
                   QKeySequence(Qt::Key_F8));
    original->setCheckable(true);
    for (QAction *action : {outline, details}) {
        action->setCheckable(true);
        action->setChecked(true);
    }
    menu->addSeparator();
    zoomIn = add(menu, "zoomInAction", WindowTexts::tr("Zoom &in"), QKeySequence::ZoomIn);
    zoomOut = add(menu, "zoomOutAction", WindowTexts::tr("Zoom o&ut"), QKeySequence::ZoomOut);
    zoomReset = add(menu, "zoomResetAction", WindowTexts::tr("&Normal size"),
                    QKeySequence(Qt::CTRL | Qt::Key_0));
    menu->addSeparator();
    QMenu *appearance = menu->addMenu(WindowTexts::tr("&Appearance"));
    schemes = {add(appearance, "schemeSystemAction", WindowTexts::tr("As the &desktop")),
               add(appearance, "schemeLightAction", WindowTexts::tr("&Light")),
               add(appearance, "schemeDarkAction", WindowTexts::tr("Dar&k")),
               add(appearance, "schemeSepiaAction", WindowTexts::tr("&Sepia")),
               add(appearance, "schemeHighContrastAction", WindowTexts::tr("&High contrast"))};
    auto *choice = new QActionGroup(m_window);
    for (QAction *action : schemes) {
        action->setCheckable(true);
        choice->addAction(action);
    }
    fullScreen = add(menu, "fullScreenAction", WindowTexts::tr("Full &screen"),
                     QKeySequence(Qt::Key_F11));
    fullScreen->setCheckable(true);
}

void Menus::briefing()
{
    QMenu *menu = newMenu(m_window, "briefingMenu", WindowTexts::tr("&Briefing"));
    nextTopic = add(menu, "nextTopicAction", WindowTexts::tr("&Next topic"),
                    QKeySequence(Qt::CTRL | Qt::Key_Down));
    previousTopic = add(menu, "previousTopicAction", WindowTexts::tr("&Previous topic"),
                        QKeySequence(Qt::CTRL | Qt::Key_Up));
    showInText = add(menu, "showInTextAction", WindowTexts::tr("&Show in text"),
                     QKeySequence(Qt::CTRL | Qt::Key_Return), "quote");
    menu->addSeparator();
    highlight = add(menu, "highlightAction", WindowTexts::tr("&Highlight"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    addNote = add(menu, "addNoteAction", WindowTexts::tr("Add n&ote…"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    collect = add(menu, "collectAction", WindowTexts::tr("&Collect into the dossier"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), "add");
    menu->addSeparator();
    allBriefings = add(menu, "allBriefingsAction", WindowTexts::tr("&All open briefings together"),
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), "all-briefings");
    allBriefings->setCheckable(true);
    openSamples = add(menu, "openSamplesAction", WindowTexts::tr("Open all sa&mples"));
    topic = newMenu(m_window, "topicMenu", WindowTexts::tr("&Topic"));
}

void Menus::help()
{
    QMenu *menu = newMenu(m_window, "helpMenu", WindowTexts::tr("&Help"));
    manual = add(menu, "manualAction", WindowTexts::tr("&Manual"), QKeySequence(Qt::Key_F1));
    shortcuts = add(menu, "shortcutsAction", WindowTexts::tr("&Keyboard shortcuts"),
                    QKeySequence(Qt::CTRL | Qt::Key_F1));
    welcome = add(menu, "welcomeAction", WindowTexts::tr("&Welcome"));
    menu->addSeparator();
    about = add(menu, "aboutAction", WindowTexts::tr("&About Entente"));
    about->setMenuRole(QAction::AboutRole);
    aboutQt = add(menu, "aboutQtAction", WindowTexts::tr("About &Qt"));
    aboutQt->setMenuRole(QAction::AboutQtRole);
}

} // namespace entente::ui
