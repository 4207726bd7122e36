// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/notes.h"
#include "ui/style/style.h"
#include "ui/window/history.h"
#include "ui/window/openbriefings.h"
#include "ui/window/panelstack.h"
#include "ui/workspace/workspace.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QSplitter;
class QStackedWidget;
class QToolBar;

namespace entente::ui {

class ActionStates;
class BookExport;
class DetailsPanel;
class ExportController;
class LibrarySession;
class LibraryPanel;
class MessageBar;
class NotesPanel;
class OutlinePanel;
class ReaderPanel;
class SavedFilters;
class SearchField;
class TopicActions;
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

    [[nodiscard]] Workspace *workspace() const { return m_workspace; }
    [[nodiscard]] PanelStack *panels() const { return m_panels; }
    [[nodiscard]] LibrarySession *library() const { return m_library; }

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
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildTools();
    void buildBody();
    [[nodiscard]] std::array<PanelStack::Maker, panelCount> makers();
    void connectFileMenu();
    void connectViewMenu();
    void connectBriefingMenu();
    void connectLibrary();
    void connectImport();
    void connectReader(ReaderPanel *reader);
    void connectWorkspace();
    void askAndOpen();
    void stepTopic(int by);
    void goTo(const Place &place);
    void visit();
    void begin(const QStringList &files);
    void showLibrary(bool shown);
    void showPanel(Panel panel);
    void importFiles(const QStringList &paths);
    void exportNotes();
    void updateActions();
    void followWriting();
    void showAbout();

    Workspace *m_workspace;
    OpenBriefings *m_open;
    LibrarySession *m_library;
    History *m_history;
    std::unique_ptr<Menus> m_menus;
    QToolBar *m_tools = nullptr;
    SearchField *m_search = nullptr;
    MessageBar *m_messages = nullptr;
    TopicActions *m_topicActions = nullptr;
    PanelStack *m_panels = nullptr;
    OutlinePanel *m_outline = nullptr;
    DetailsPanel *m_details = nullptr;
    NotesPanel *m_notes = nullptr;
    QSplitter *m_right = nullptr; ///< details, and the notes
    SavedFilters *m_savedFilters = nullptr;
    QSplitter *m_splitter = nullptr;
    QSplitter *m_side = nullptr;            ///< outline and briefings, and the saved filters
    QStackedWidget *m_centre = nullptr;     ///< the panels, or the library
    LibraryPanel *m_libraryPanel = nullptr; ///< made when it is first looked at
    ExportController *m_export = nullptr;
    BookExport *m_bookExport = nullptr;
    std::unique_ptr<ActionStates> m_states;
    std::unique_ptr<WindowState> m_state;
    bool m_isBeginning = false; ///< it is not known yet whether the library has briefings
    bool m_travelling = false;  ///< going back or forward, which is no visit
    FileAsker m_askFiles;
    LossAsker m_mayLose;
};

} // namespace entente::ui
