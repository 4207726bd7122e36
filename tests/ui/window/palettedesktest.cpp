// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/openwindow.h"
#include "ui/palette/commandpalette.h"
#include "ui/reader/readerpanel.h"
#include "ui/workspace/librarysession.h"

#include <QLineEdit>
#include <QListView>
#include <QTabBar>

#include <set>

namespace entente::ui {

namespace {

class PaletteDeskTest : public WindowTest
{
protected:
    void openPalette()
    {
        m_window->activateWindow();
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        m_edit = find<QLineEdit>("commandEdit");
        m_list = find<QListView>("commandList");
    }

    void choose(const char *typed, const char *name)
    {
        openPalette();
        m_edit->insert(QString::fromUtf8(typed)); // keyClicks() knows ASCII alone
        EXPECT_EQ(m_list->currentIndex().data().toString(), QString::fromUtf8(name));
        QTest::keyClick(m_edit, Qt::Key_Return);
    }

    QLineEdit *m_edit = nullptr;
    QListView *m_list = nullptr;
};

} // namespace

TEST_F(PaletteDeskTest, isMadeWhenItIsFirstAskedFor)
{
    EXPECT_EQ(m_window->findChild<CommandPalette *>(), nullptr);
    openPalette();
    EXPECT_TRUE(m_window->findChild<CommandPalette *>()->isVisible());
}

TEST_F(PaletteDeskTest, holdsEveryActionOfTheMenus)
{
    openPalette();
    std::set<QString> listed;
    for (int row = 0; row < m_list->model()->rowCount(); ++row)
        listed.insert(m_list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    EXPECT_TRUE(listed.contains(QStringLiteral("Export PDF, File, Ctrl+E")));
    EXPECT_TRUE(listed.contains(QStringLiteral("Dark, View, Appearance")));
    EXPECT_TRUE(listed.contains(QStringLiteral("Threat, Topic, T")));
    EXPECT_TRUE(listed.contains(QStringLiteral("Keyboard shortcuts, Help, Ctrl+F1")));
}

TEST_F(PaletteDeskTest, doesWhatAMenuDoes)
{
    choose("charts", "Charts");
    EXPECT_EQ(m_window->panels()->current(), Panel::Charts);
}

TEST_F(PaletteDeskTest, goesToAnOpenBriefingASectionAndATopic)
{
    open({QStringLiteral("entente:us-japan-2015")});
    const QString first = toQString(workspace().briefing(0)->meta.title);
    choose(qPrintable(first), qPrintable(first));
    EXPECT_EQ(workspace().current(), 0);
    const Briefing &briefing = *workspace().currentBriefing();
    const Topic &topic = briefing.topics[3];
    const QString words =
        toQString(briefing.words(topic.title.isEmpty() ? topic.text : topic.title)).simplified();
    openPalette();
    m_edit->insert(QStringLiteral("topic ") + words);
    EXPECT_EQ(m_list->currentIndex().data().toString(), words);
    QTest::keyClick(m_edit, Qt::Key_Return);
    EXPECT_EQ(workspace().selection(), (TopicRef{0, 3}));
    EXPECT_EQ(m_window->panels()->current(), Panel::Read);
    trigger("panelAction1");
    const QString section = toQString(briefing.words(briefing.sections.back().heading));
    openPalette();
    m_edit->insert(QStringLiteral("section ") + section);
    QTest::keyClick(m_edit, Qt::Key_Return);
    EXPECT_EQ(m_window->panels()->current(), Panel::Read);
}

TEST_F(PaletteDeskTest, goesToADossier)
{
    auto *library = m_window->findChild<LibrarySession *>();
    library->dossiers()->begin(QStringLiteral("Ports in danger"));
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return library->dossiers()->all().size() == 1; }, test::patience));
    library->dossiers()->begin(QStringLiteral("Another"));
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return library->dossiers()->all().size() == 2; }, test::patience));
    choose("dossier ports in", "Ports in danger");
    EXPECT_TRUE(workspace().isInLibrary());
    EXPECT_EQ(library->dossiers()->current()->title, "Ports in danger");
    const auto *tabs = find<QTabBar>("libraryTabs");
    EXPECT_EQ(tabs->tabText(tabs->currentIndex()).toStdString(), "Dossier");
}

TEST_F(PaletteDeskTest, opensABriefingOfTheLibraryThatIsNotOpen)
{
    const QString title = toQString(workspace().currentBriefing()->meta.title);
    auto *library = m_window->findChild<LibrarySession *>();
    trigger("keepAction");
    ASSERT_TRUE(QTest::qWaitFor([&] { return library->briefings()->size() == 1; }, test::patience));
    openPalette();
    m_edit->insert(QStringLiteral("briefing of the library ") + title.left(12));
    EXPECT_NE(m_list->currentIndex().data(Qt::AccessibleTextRole).toString().section(u',', 1),
              QStringLiteral(" Briefing of the library"))
        << "it is open";
    QTest::keyClick(m_edit, Qt::Key_Escape);
    trigger("closeAction");
    QSignalSpy opened(m_window.get(), &MainWindow::opened);
    choose(qPrintable(title), qPrintable(title));
    ASSERT_TRUE(opened.wait(test::patience));
    EXPECT_EQ(toQString(workspace().currentBriefing()->meta.title), title);
}

TEST_F(PaletteDeskTest, filtersByAFocusArea)
{
    const auto area = workspace().vocabulary().find("cybersecurity");
    ASSERT_TRUE(area.has_value());
    openPalette();
    QTest::keyClicks(m_edit, QStringLiteral("focus area cybersecurity"));
    QTest::keyClick(m_edit, Qt::Key_Return);
    EXPECT_EQ(workspace().filter().areas, std::vector{*area});
}

} // namespace entente::ui
