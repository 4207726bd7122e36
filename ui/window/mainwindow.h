// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/notes.h"
#include "ui/window/openbriefings.h"
#include "ui/window/panelstack.h"
#include "ui/window/welcomepage.h"
#include "ui/workspace/workspace.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <optional>

namespace entente::ui {

class ActionStates;
class Beginning;
class Columns;
class EmptyPage;
class History;
class ImportJobs;
class Jobs;
class JobsDesk;
class LastSession;
class LibrarySession;
class LibraryPanel;
class ManualDesk;
class MessageBar;
class Pasting;
class ReaderPanel;
class Regions;
class ToolBar;
class TopicActions;
class TeamActions;
class TeamDesk;
class Travel;
class WindowState;
struct Menus;

/// The window: puts the panels together and owns the actions. What is shown lies in the Workspace.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// The files are read while the window is built. `library` is the file of the library, which
    /// is made when something is first kept in it; it is shown where no file is named and it has
    /// briefings, else a bundled briefing is.
    MainWindow(std::shared_ptr<const Vocabulary> vocabulary, const QString &library,
               const QStringList &files = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Reads and shows files or bundled briefings.
    void open(const QStringList &files);
    /// Comes before all other windows, with the files of somebody who started the program again.
    void welcome(const QStringList &files);

    [[nodiscard]] Workspace *workspace() const { return m_workspace; }
    [[nodiscard]] PanelStack *panels() const { return m_panels; }
    [[nodiscard]] LibrarySession *library() const { return m_library; }
    [[nodiscard]] TeamDesk *team() const { return m_team; }

    /// How files to open are asked for; tests answer in place of the dialog.
    using FileAsker = std::function<QStringList(QWidget *)>;
    void setFileAsker(FileAsker asker) { m_askFiles = std::move(asker); }
    /// How it is asked whether to close although notes could be kept nowhere.
    using LossAsker = std::function<bool(const std::vector<library::Note> &, QWidget *)>;
    void setLossAsker(LossAsker asker) { m_mayLose = std::move(asker); }

Q_SIGNALS:
    /// Everything asked for has been read or refused.
    void opened();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// All that is seen, and what holds it together.
    void build();
    /// Takes it down again; what is open, the library and the filter stay.
    void takeDown();
    /// Builds it in the language that is now spoken, and shows the same place in it.
    void rebuild();
    void buildBody();
    void begin();
    [[nodiscard]] std::array<PanelStack::Maker, panelCount> makers();
    void connectFileMenu();
    void connectViewMenu();
    void connectBriefingMenu();
    void connectLibrary();
    void connectReader(ReaderPanel *reader);
    void connectWorkspace();
    void askAndOpen();
    void showLibrary(bool shown);
    void showPanel(Panel panel);
    /// Shows it, and goes on in it.
    void enterPanel(Panel panel);
    void importFiles(const QStringList &paths);
    void updateActions();
    void zoomBy(std::optional<qreal> factor);
    /// What is in the middle where nothing is open.
    void updateEmpty();
    void connectWelcome();
    /// Says what the program does and where to begin, in place of what is open.
    void showWelcome();
    void leaveWelcome();
    /// Does on the sample what a first start proposes.
    void tryOut(WelcomePage::Try what);
    void followWriting();

    Workspace *m_workspace;
    OpenBriefings *m_open;
    LibrarySession *m_library;
    Beginning *m_beginning;
    LastSession *m_session;
    History *m_history;
    Jobs *m_jobs;
    ImportJobs *m_importJobs;
    TeamDesk *m_team;
    QObjectList m_lasting; ///< children that stay when the window is built anew
    bool m_isOutdated = false;
    std::unique_ptr<Menus> m_menus;
    ToolBar *m_tools = nullptr;
    MessageBar *m_messages = nullptr;
    TopicActions *m_topicActions = nullptr;
    TeamActions *m_teamActions = nullptr;
    PanelStack *m_panels = nullptr;
    Travel *m_travel = nullptr;
    Regions *m_regions = nullptr;
    JobsDesk *m_jobsDesk = nullptr;
    Columns *m_columns = nullptr;
    LibraryPanel *m_libraryPanel = nullptr; ///< made when it is first looked at
    EmptyPage *m_emptyPage = nullptr;       ///< made when there is nothing first
    WelcomePage *m_welcomePage = nullptr;   ///< made when it is first shown
    bool m_isWelcoming = false;
    ManualDesk *m_manual = nullptr;
    Pasting *m_pasting = nullptr;
    std::unique_ptr<ActionStates> m_states;
    std::unique_ptr<WindowState> m_state;
    FileAsker m_askFiles;
    LossAsker m_mayLose;
};

} // namespace entente::ui
