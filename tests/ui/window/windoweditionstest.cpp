// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/patience.h"
#include "tests/ui/window/librarywindow.h"

namespace entente::ui {

TEST_F(MainWindowLibraryTest, keepsNotesWithAFileThatIsEditedAndReadAgain)
{
    addNote();
    auto *words = find<QPlainTextEdit>("noteEdit");
    QTest::keyClicks(words, QStringLiteral("Ask the navy."));
    settle();
    m_window->open({path("ports.md")});
    const auto isReady = [&] {
        settle();
        return m_window->workspace()->currentBriefing()->kept == 0 // it is the file's
            && m_window->library()->notes()->notesOf(m_window->workspace()->current()).size() == 1U;
    };
    ASSERT_TRUE(QTest::qWaitFor(isReady, test::patience));
    write("ports.md",
          "---\ntitle: Ports\ndate: 2021-05-04\n---\n# Threats\n\nAdded later.\n\n"
          "The following **threats** stand out:\n\n"
          "- **Cyber attacks:** on the harbour's cranes.\n"
          "- **Mines:** in the strait.\n");
    QSignalSpy changed(m_window->workspace(), &Workspace::briefingsChanged);
    find<QAction>("reloadAction")->trigger();
    ASSERT_TRUE(changed.wait(test::patience));
    ASSERT_NE(m_window->workspace()->currentBriefing()->text.find("Added later"),
              std::string::npos);
    EXPECT_TRUE(QTest::qWaitFor(isReady, test::patience));
    EXPECT_TRUE(find<QAction>("keepAction")->isEnabled());
    find<QAction>("keepAction")->trigger();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            settle();
            return m_window->library()->briefings()->size() == 3U;
        },
        test::patience));
    EXPECT_EQ(m_window->library()->search()->listedCount(), 2U);
    EXPECT_TRUE(isReady());
}

TEST_F(MainWindowLibraryTest, asksWhetherABriefingIsANewEdition)
{
    write("copy.md",
          "---\ntitle: Ports\ndate: 2021-05-04\n---\n# Threats\n\n"
          "The following **threats** stand out:\n\n"
          "- **Drones:** above a terminal for gas.\n- **Strikes:** of pilots in June.\n"
          "- **Mines:** in the strait.\n");
    start();
    EXPECT_FALSE(find<QWidget>("editionBar")->isVisible());
    m_window->open({path("copy.md")});
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            settle();
            return find<QWidget>("editionBar")->isVisible();
        },
        test::patience));
    const QString question = find<QLabel>("editionQuestion")->text();
    EXPECT_TRUE(question.startsWith(QStringLiteral("Is “Ports” (copy.md, 2021-05-04) a new "
                                                   "edition of “Ports” (ports.md, 2021-05-04)?")))
        << question.toStdString();
    auto *yes = find<QPushButton>("isEditionButton");
    EXPECT_FALSE(yes->accessibleName().isEmpty());
    EXPECT_FALSE(find<QPushButton>("keepBothButton")->accessibleName().isEmpty());
    yes->setFocus();
    QTest::keyClick(yes, Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            settle();
            return !find<QWidget>("editionBar")->isVisible();
        },
        test::patience));
    EXPECT_EQ(m_window->library()->briefings()->size(), 3U);
    EXPECT_EQ(m_window->library()->search()->listedCount(), 2U);
}

} // namespace entente::ui
