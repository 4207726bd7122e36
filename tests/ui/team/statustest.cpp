// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/team/teamwindow.h"
#include "ui/team/statuspanel.h"

#include <QFrame>

namespace entente::test {

namespace {

using TeamStatus = TeamWindow;

} // namespace

TEST_F(TeamStatus, showsWhatOthersWriteWhileTheWindowIsOpen)
{
    Client bob = client("bob");
    const library::BriefingId id = add(bob, "Harbours are closed.");
    (void)sync(bob);
    startConnected("ann");
    ASSERT_TRUE(waitUntil([this] { return briefingCount() == 1; }));
    m_window->library()->openBriefings({m_window->library()->briefings()->front().id});
    ASSERT_TRUE(waitUntil([this] { return m_window->workspace()->currentBriefing() != nullptr; }));
    ASSERT_TRUE(bob.store().save(noteOn(id, "n1", "Who closed them?")));
    (void)sync(bob);
    EXPECT_TRUE(waitUntil([this] {
        const auto &notes = m_window->library()->notes()->notesOf(0);
        return notes.size() == 1 && notes[0].note.words == "Who closed them?";
    }));
    add(bob, "Submarines were sighted.");
    (void)sync(bob);
    EXPECT_TRUE(waitUntil([this] { return briefingCount() == 2; }));
}

TEST_F(TeamStatus, sendsWhatIsWrittenHereByItself)
{
    Client bob = client("bob");
    add(bob, "Harbours are closed.");
    (void)sync(bob);
    startConnected("ann");
    ASSERT_TRUE(waitUntil([this] { return briefingCount() == 1; }));
    m_window->library()->openBriefings({m_window->library()->briefings()->front().id});
    ASSERT_TRUE(waitUntil([this] { return m_window->workspace()->currentBriefing() != nullptr; }));
    m_window->library()->finish();
    const QString note = m_window->library()->notes()->add(0, {0, 6}, QStringLiteral("Mine."));
    ASSERT_FALSE(note.isEmpty());
    EXPECT_TRUE(waitUntil([&] {
        (void)sync(bob);
        return wordsOf(bob, note.toStdString()) == "Mine.";
    }));
}

TEST_F(TeamStatus, isCalmWhileTheServerIsAwayAndGoesOnByItself)
{
    Client bob = client("bob");
    add(bob, "Harbours are closed.");
    (void)sync(bob);
    startConnected("ann");
    ASSERT_TRUE(waitUntil([this] { return briefingCount() == 1; }));
    m_window->library()->openBriefings({m_window->library()->briefings()->front().id});
    ASSERT_TRUE(waitUntil([this] { return m_window->workspace()->currentBriefing() != nullptr; }));
    m_window->library()->finish();
    m_cluster->crash();
    ASSERT_TRUE(waitUntil(
        [this] { return m_window->team()->standing().is == team::Standing::Is::Offline; }));
    EXPECT_THAT(status(), testing::StartsWith("Offline since "));
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr) << "nobody is asked anything";
    m_window->library()->notes()->add(0, {0, 6}, QStringLiteral("Written offline."));
    EXPECT_TRUE(waitUntil([this] { return m_window->team()->standing().waiting > 0; }));
    EXPECT_THAT(status(), testing::HasSubstr(" to send"));
    ASSERT_TRUE(m_cluster->begin());
    m_window->team()->syncNow();
    EXPECT_TRUE(inStep());
    EXPECT_EQ(status(), "In step");
}

TEST_F(TeamStatus, saysWhatWasRefusedAndWhy)
{
    Client bob = client("bob");
    add(bob, "Harbours are closed.");
    (void)sync(bob);
    startConnected("eve");
    ASSERT_TRUE(waitUntil([this] { return briefingCount() == 1; }));
    m_window->library()->openBriefings({m_window->library()->briefings()->front().id});
    ASSERT_TRUE(waitUntil([this] { return m_window->workspace()->currentBriefing() != nullptr; }));
    m_window->library()->finish();
    m_window->library()->notes()->add(0, {0, 6}, QStringLiteral("From who only reads."));
    ASSERT_TRUE(waitUntil([this] { return m_window->team()->standing().refused.size() == 1; }));
    ASSERT_TRUE(waitUntil([this] { return status() == "In step · 1 refused"; }));
    auto *button = find<QToolButton>("teamStatusButton");
    QTest::mouseClick(button, Qt::LeftButton);
    auto *panel = find<QFrame>("teamStatusPanel");
    ASSERT_TRUE(waitUntil([&] { return panel->isVisible(); }));
    EXPECT_EQ(find<QLabel>("teamRefused")->text().toStdString(),
              "Note, “Threat”: you may not write there, or not that high");
    EXPECT_EQ(find<QLabel>("teamPerson")->text().toStdString(), "Eve (eve), up to level 1");
    EXPECT_TRUE(find<QPushButton>("teamConflictsButton")->isVisible());
    EXPECT_EQ(find<QPushButton>("teamConflictsButton")->text(),
              QStringLiteral("What was &refused (1)"));
    panel->hide();
}

TEST_F(TeamStatus, restsWhilePausedAndGoesOnAfterwards)
{
    startConnected("ann");
    Client bob = client("bob");
    m_window->team()->pause();
    ASSERT_TRUE(
        waitUntil([this] { return m_window->team()->standing().is == team::Standing::Is::Ended; }));
    EXPECT_EQ(status(), "Paused");
    add(bob, "Harbours are closed.");
    (void)sync(bob);
    EXPECT_EQ(briefingCount(), 0U);
    m_window->team()->resume();
    EXPECT_TRUE(waitUntil([this] { return briefingCount() == 1; }));
}

} // namespace entente::test
