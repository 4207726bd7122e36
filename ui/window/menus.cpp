// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/menus.h"

#include "ui/style/highlight.h"
#include "ui/style/icons.h"
#include "ui/window/windowtexts.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
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

void nameAll(const std::array<QAction *, noteColours.size()> &highlightIn)
{
    for (const NoteColour colour : noteColours) {
        QAction *in = highlightIn[static_cast<std::size_t>(colour)];
        in->setText(highlightName(colour).replace(u'&', QLatin1String("&&")));
        in->setIcon(highlightIcon(colour, QApplication::palette()));
    }
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

void Menus::nameHighlights() const
{
    nameAll(highlightIn);
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
    paste = add(menu, "pasteAction", WindowTexts::tr("&New from clipboard"), QKeySequence::Paste,
                "paste");
    recent = menu->addMenu(icon(QStringLiteral("recent")), WindowTexts::tr("Open &recent"));
    recent->setObjectName(QStringLiteral("recentMenu"));
    samples = menu->addMenu(icon(QStringLiteral("sample")), WindowTexts::tr("Open a &sample"));
    samples->setObjectName(QStringLiteral("samplesMenu"));
    reload = add(menu, "reloadAction", WindowTexts::tr("Read &again"), QKeySequence(Qt::Key_F5),
                 "reload");
    close = add(menu, "closeAction", WindowTexts::tr("&Close briefing"),
                QKeySequence(Qt::CTRL | Qt::Key_W), "close");
    reopen = add(menu, "reopenAction", WindowTexts::tr("Open the &last closed again"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), "reopen");
    menu->addSeparator();
    importFiles = add(menu, "importFilesAction", WindowTexts::tr("&Import into the library…"),
                      QKeySequence(Qt::CTRL | Qt::Key_I), "import");
    importFolder = add(menu, "importFolderAction", WindowTexts::tr("Import a &folder…"), {},
                       "import-folder");
    watch = add(menu, "watchAction", WindowTexts::tr("&Watch a folder…"), {}, "watch");
    keep = add(menu, "keepAction", WindowTexts::tr("&Keep in the library"), QKeySequence::Save,
               "keep");
    menu->addSeparator();
    exportPdf = add(menu, "exportPdfAction", WindowTexts::tr("&Export PDF…"),
                    QKeySequence(Qt::CTRL | Qt::Key_E), "export");
    QMenu *exports = menu->addMenu(icon(QStringLiteral("export")), WindowTexts::tr("Expor&t as"));
    exportAs.emplace_back(OutputFormat::Pdf, exportPdf);
    for (const FormatRow &row : outputFormatTable) {
        const QString entry = formatEntry(row.format);
        const std::string action = "export" + std::string(row.name) + "Action";
        if (!entry.isEmpty())
            exportAs.emplace_back(row.format, add(exports, action.data(), entry, {}, "export"));
    }
    exportNotes = add(exports, "exportNotesAction", WindowTexts::tr("&Notes…"), {}, "note");
    printPreview = add(menu, "printPreviewAction", WindowTexts::tr("Print pre&view…"),
                       QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P), "print");
    print = add(menu, "printAction", WindowTexts::tr("&Print…"), QKeySequence::Print, "print");
    menu->addSeparator();
    connectTeam = add(menu, "connectTeamAction", WindowTexts::tr("Connect to a tea&m…"), {},
                      "team");
    leaveTeam = add(menu, "leaveTeamAction", WindowTexts::tr("Leave t&he team…"), {}, "team-leave");
    menu->addSeparator();
    quit = add(menu, "quitAction", WindowTexts::tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q),
               "quit");
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
    find = add(menu, "findAction", WindowTexts::tr("&Find in text…"), QKeySequence::Find, "find");
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
        action->setIcon(icon(panelIconName(static_cast<Panel>(i))));
        action->setObjectName(QStringLiteral("panelAction%1").arg(i + 1));
        action->setCheckable(true);
        group->addAction(action);
        panels[static_cast<std::size_t>(i)] = action;
    }
    nextPanel = add(menu, "nextPanelAction", WindowTexts::tr("Ne&xt panel"),
                    QKeySequence(Qt::CTRL | Qt::Key_Tab), "next-panel");
    previousPanel = add(menu, "previousPanelAction", WindowTexts::tr("Pre&vious panel"),
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), "previous-panel");
    menu->addSeparator();
    nextRegion = add(menu, "nextRegionAction", WindowTexts::tr("Next part of the &window"),
                     QKeySequence(Qt::Key_F6), "next-region");
    previousRegion = add(menu, "previousRegionAction",
                         WindowTexts::tr("Previous part of the win&dow"),
                         QKeySequence(Qt::SHIFT | Qt::Key_F6), "previous-region");
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
                   QKeySequence(Qt::Key_F8), "original");
    original->setCheckable(true);
    splitBeside = add(menu, "splitBesideAction", WindowTexts::tr("S&plit side by side"),
                      QKeySequence(Qt::Key_F7), "split");
    splitBelow = add(menu, "splitBelowAction", WindowTexts::tr("Split on&e above the other"),
                     QKeySequence(Qt::SHIFT | Qt::Key_F7), "split-below");
    splitBeside->setCheckable(true);
    splitBelow->setCheckable(true);
    jobs = add(menu, "jobsAction", WindowTexts::tr("&Jobs"),
               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), "jobs");
    jobs->setCheckable(true);
    teamNotes = add(menu, "teamNotesAction", WindowTexts::tr("Notes of the tea&m…"), {}, "note");
    teamConflicts = add(menu, "teamConflictsAction", WindowTexts::tr("What &collided…"), {},
                        "warning");
    for (QAction *action : {teamNotes, teamConflicts})
        action->setVisible(false);
    for (QAction *action : {outline, details}) {
        action->setCheckable(true);
        action->setChecked(true);
    }
    menu->addSeparator();
    zoomIn = add(menu, "zoomInAction", WindowTexts::tr("Zoom &in"), QKeySequence::ZoomIn,
                 "zoom-in");
    zoomOut = add(menu, "zoomOutAction", WindowTexts::tr("Zoom o&ut"), QKeySequence::ZoomOut,
                  "zoom-out");
    zoomReset = add(menu, "zoomResetAction", WindowTexts::tr("&Normal size"),
                    QKeySequence(Qt::CTRL | Qt::Key_0), "zoom-reset");
    menu->addSeparator();
    QMenu *appearance = menu->addMenu(icon(QStringLiteral("high-contrast")),
                                      WindowTexts::tr("&Appearance"));
    schemes = {
        add(appearance, "schemeSystemAction", WindowTexts::tr("As the &desktop"), {}, "desktop"),
        add(appearance, "schemeLightAction", WindowTexts::tr("&Light"), {}, "light"),
        add(appearance, "schemeDarkAction", WindowTexts::tr("Dar&k"), {}, "dark"),
        add(appearance, "schemeSepiaAction", WindowTexts::tr("&Sepia"), {}, "sepia"),
        add(appearance, "schemeHighContrastAction", WindowTexts::tr("&High contrast"), {},
            "high-contrast")};
    auto *choice = new QActionGroup(m_window);
    for (QAction *action : schemes) {
        action->setCheckable(true);
        choice->addAction(action);
    }
    fullScreen = add(menu, "fullScreenAction", WindowTexts::tr("Full &screen"),
                     QKeySequence(Qt::Key_F11), "full-screen");
    fullScreen->setCheckable(true);
}

void Menus::briefing()
{
    QMenu *menu = newMenu(m_window, "briefingMenu", WindowTexts::tr("&Briefing"));
    nextTopic = add(menu, "nextTopicAction", WindowTexts::tr("&Next topic"),
                    QKeySequence(Qt::CTRL | Qt::Key_Down), "next-topic");
    previousTopic = add(menu, "previousTopicAction", WindowTexts::tr("&Previous topic"),
                        QKeySequence(Qt::CTRL | Qt::Key_Up), "previous-topic");
    showInText = add(menu, "showInTextAction", WindowTexts::tr("&Show in text"),
                     QKeySequence(Qt::CTRL | Qt::Key_Return), "quote");
    menu->addSeparator();
    highlight = add(menu, "highlightAction", WindowTexts::tr("&Highlight"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), "highlight");
    QMenu *colours = menu->addMenu(WindowTexts::tr("Highlight &in"));
    colours->setObjectName(QStringLiteral("highlightMenu"));
    for (const NoteColour colour : noteColours) {
        const auto number = static_cast<int>(colour);
        QAction *in = add(colours, "", {},
                          QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + number)));
        in->setObjectName(QStringLiteral("highlightAction%1").arg(number + 1));
        highlightIn[static_cast<std::size_t>(number)] = in;
    }
    nameHighlights();
    QObject::connect(colours, &QMenu::aboutToShow, colours, [all = highlightIn] { nameAll(all); });
    addNote = add(menu, "addNoteAction", WindowTexts::tr("Add n&ote…"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), "note");
    collect = add(menu, "collectAction", WindowTexts::tr("&Collect into the dossier"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), "add");
    menu->addSeparator();
    allBriefings = add(menu, "allBriefingsAction", WindowTexts::tr("&All open briefings together"),
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), "all-briefings");
    allBriefings->setCheckable(true);
    agreement = add(menu, "agreementAction", WindowTexts::tr("A&greement…"), {}, "compare");
    openSamples = add(menu, "openSamplesAction", WindowTexts::tr("Open all sa&mples"), {},
                      "sample");
    topic = newMenu(m_window, "topicMenu", WindowTexts::tr("&Topic"));
}

void Menus::help()
{
    QMenu *menu = newMenu(m_window, "helpMenu", WindowTexts::tr("&Help"));
    manual = add(menu, "manualAction", WindowTexts::tr("&Manual"), QKeySequence(Qt::Key_F1),
                 "read");
    shortcuts = add(menu, "shortcutsAction", WindowTexts::tr("&Keyboard shortcuts"),
                    QKeySequence(Qt::CTRL | Qt::Key_F1), "keyboard");
    welcome = add(menu, "welcomeAction", WindowTexts::tr("&Welcome"), {}, "home");
    menu->addSeparator();
    about = add(menu, "aboutAction", WindowTexts::tr("&About Entente"), {}, "about");
    about->setMenuRole(QAction::AboutRole);
    aboutQt = add(menu, "aboutQtAction", WindowTexts::tr("About &Qt"), {}, "about");
    aboutQt->setMenuRole(QAction::AboutQtRole);
}

} // namespace entente::ui
