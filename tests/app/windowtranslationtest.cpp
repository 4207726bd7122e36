// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/translated.h"
#include "tests/support/patience.h"
#include "ui/manual/manualwindow.h"
#include "ui/palette/commandpalette.h"
#include "ui/publishing/csvdialog.h"
#include "ui/publishing/exportdialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/shortcutspage.h"
#include "ui/workspace/librarysession.h"

#include <QAction>
#include <QPixmap>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace entente::ui {

namespace {

using ::testing::HasSubstr;

class WindowTranslation : public test::TranslatedTest
{
protected:
    void SetUp() override
    {
        TranslatedTest::SetUp();
        if (IsSkipped())
            return;
        QSettings().clear();
        m_window = std::make_unique<MainWindow>(bundledVocabulary(), path("l.entente"));
        open({test::alliance, QStringLiteral("entente:us-philippines"), path("no.md")});
        m_window->resize(1280, 800);
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void TearDown() override
    {
        m_window.reset();
        TranslatedTest::TearDown();
    }

    void open(const QStringList &files)
    {
        QSignalSpy opened(m_window.get(), &MainWindow::opened);
        m_window->open(files);
        ASSERT_TRUE(opened.wait(test::patience));
    }

    /// Draws all there is, for delegates and pages put words together when they draw.
    void draw(Panel panel)
    {
        m_window->panels()->show(panel);
        EXPECT_FALSE(m_window->grab().isNull());
    }

    void trigger(const char *name)
    {
        auto *action = m_window->findChild<QAction *>(QString::fromLatin1(name));
        ASSERT_NE(action, nullptr) << name;
        action->trigger();
        EXPECT_FALSE(m_window->grab().isNull());
    }

    [[nodiscard]] Workspace &workspace() const { return *m_window->workspace(); }

    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_F(WindowTranslation, reachesEveryCommandOfTheMenus)
{
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        // Samples and recent files go by their own names.
        if (action->objectName().endsWith(QStringLiteral("Action"))) {
            EXPECT_THAT(action->text().toStdString(), HasSubstr("⟦"));
        }
    }
}

TEST_F(WindowTranslation, reachesEveryPanel)
{
    for (int panel = 0; panel < panelCount; ++panel)
        draw(Panel{panel});
    for (const char *text : {"alliance", "zeppelin", "kind:wish", ""}) {
        workspace().setFilterText(QString::fromLatin1(text));
        for (int panel = 0; panel < panelCount; ++panel)
            draw(Panel{panel});
    }
    workspace().setShowsAll(true);
    for (int panel = 0; panel < panelCount; ++panel)
        draw(Panel{panel});
    EXPECT_GT(asked(), 200U) << "all panels were drawn";
}

TEST_F(WindowTranslation, reachesNotesAndTheLibrary)
{
    for (const char *name : {"findAction", "nextTopicAction", "highlightAction", "keepAction",
                             "addNoteAction", "undoAction", "redoAction", "saveFilterAction",
                             "clearFilterAction", "zoomInAction", "welcomeAction", "libraryAction"})
        trigger(name);
    m_window->library()->finish();
    EXPECT_FALSE(m_window->grab().isNull());
}

TEST_F(WindowTranslation, reachesTheDialogs)
{
    ExportDialog pdf(subjectOf(workspace(), {}), {});
    CsvDialog csv(QStringLiteral("All topics."), true);
    std::vector<NamedAction> actions;
    for (QAction *action : m_window->findChildren<QAction *>())
        actions.push_back({action, action->text(), action->text()});
    const ShortcutsPage keys{Keymap(actions)};
    SettingsDialog settings{Keymap(actions)};
    settings.find(QStringLiteral("no such thing"));
    EXPECT_FALSE(settings.grab().isNull());
    const AboutDialog about;
    EXPECT_THAT(about.windowTitle().toStdString(), HasSubstr("⟦"));
    ManualWindow manual(ManualBook(QStringLiteral("en")));
    manual.open(QStringLiteral("filter"));
    EXPECT_THAT(manual.windowTitle().toStdString(), HasSubstr("⟦"));
    CommandPalette palette(m_window.get());
    palette.open({});
    EXPECT_FALSE(palette.grab().isNull());
    EXPECT_THAT(pdf.windowTitle().toStdString(), HasSubstr("⟦"));
    EXPECT_THAT(csv.windowTitle().toStdString(), HasSubstr("⟦"));
    EXPECT_THAT(keys.windowTitle().toStdString(), HasSubstr("⟦"));
    EXPECT_FALSE(pdf.grab().isNull());
    EXPECT_FALSE(csv.grab().isNull());
}

} // namespace entente::ui
