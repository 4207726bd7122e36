// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/team/conflictdialog.h"

#include "tests/ui/workspace/teamlibraries.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace entente::ui {

namespace {

class ConflictDialogTest : public TeamLibraryTest
{
protected:
    /// Ann's words stand, Bob's were lost.
    void collide(const std::string &id = "c1")
    {
        change([&](library::Replica &replica) {
            return replica.put(
                {id, 1,
                 R"({"of": "note", "key": "n1", "keptBy": "Ann", "lostBy": "Bob Ito", "fields":
                     {"words": {"kept": "The cranes are old.", "lost": "The cranes are new."}}})"});
        });
        change([&](library::Replica &replica) {
            return replica.setTeamVersion("conflict", id, {1, "Ann", "2026-01-05T10:00:00Z"});
        });
    }
    void show()
    {
        m_dialog = std::make_unique<ConflictDialog>(m_session.get());
        m_dialog->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_dialog.get()));
        ASSERT_TRUE(QTest::qWaitFor([&] { return !said().isEmpty(); }, test::patience));
    }
    template <typename T>
    T *find(const char *name)
    {
        T *found = m_dialog->findChild<T *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QString said() { return find<QLabel>("conflictsSaid")->text(); }
    void waitForRows(int rows)
    {
        m_session->finish();
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return find<QListWidget>("conflictList")->count() == rows; }, test::patience));
    }
    void TearDown() override { m_dialog.reset(); }

    std::unique_ptr<ConflictDialog> m_dialog;
};

} // namespace

TEST_F(ConflictDialogTest, saysThatNothingCollidedWhereNothingDid)
{
    join();
    show();
    EXPECT_EQ(said(), QStringLiteral("Nothing collided, and nothing was refused."));
    EXPECT_FALSE(find<QPushButton>("keepStandingButton")->isVisible());
}

TEST_F(ConflictDialogTest, showsBothSidesWithTheirAuthorsAndMarksTheWordsThatDiffer)
{
    join();
    receiveNote("n1", "Ann", "The cranes are old.", false);
    collide();
    show();
    waitForRows(1);
    const QString row = find<QListWidget>("conflictList")->item(0)->text();
    EXPECT_TRUE(row.contains(QStringLiteral("“harbour”"))) << row.toStdString();
    EXPECT_TRUE(row.contains(QStringLiteral("Bob Ito")));
    EXPECT_TRUE(find<QLabel>("conflictTitle")->text().contains(QStringLiteral("Ports")));
    const QLabel *kept = find<QLabel>("keptSide");
    const QLabel *lost = find<QLabel>("lostSide");
    EXPECT_TRUE(kept->text().contains(QStringLiteral("underline\">old</span>")))
        << kept->text().toStdString();
    EXPECT_TRUE(lost->text().contains(QStringLiteral("underline\">new</span>")));
    EXPECT_EQ(lost->accessibleName(), QStringLiteral("Words, the other side: The cranes are new."));
    EXPECT_TRUE(lost->accessibleDescription().contains(QStringLiteral("new")));
}

TEST_F(ConflictDialogTest, takesTheOtherSideByAKeyAndSettlesIt)
{
    join();
    receiveNote("n1", "Ann", "The cranes are old.", false);
    collide();
    show();
    waitForRows(1);
    QTest::keyClick(m_dialog.get(), Qt::Key_T, Qt::AltModifier);
    waitForRows(0);
    EXPECT_EQ(wordsOf("n1"), "The cranes are new.");
    const auto replica = library::openReplica(file());
    EXPECT_TRUE(replica.value()->conflicts().value().empty());
    EXPECT_TRUE(replica.value()->isWaiting("conflict", 0, "c1").value());
    EXPECT_TRUE(replica.value()->isWaiting("note", 0, "n1").value());
}

TEST_F(ConflictDialogTest, keepsWhatStands)
{
    join();
    receiveNote("n1", "Ann", "The cranes are old.", false);
    collide();
    show();
    waitForRows(1);
    QTest::mouseClick(find<QPushButton>("keepStandingButton"), Qt::LeftButton);
    waitForRows(0);
    EXPECT_EQ(wordsOf("n1"), "The cranes are old.");
}

TEST_F(ConflictDialogTest, keepsBothToBeEdited)
{
    join();
    receiveNote("n1", "Ann", "The cranes are old.", false);
    collide();
    show();
    waitForRows(1);
    QSignalSpy wanted(m_dialog.get(), &ConflictDialog::noteWanted);
    QTest::mouseClick(find<QPushButton>("keepBothButton"), Qt::LeftButton);
    waitForRows(0);
    EXPECT_EQ(wordsOf("n1"), "The cranes are old.\n\nThe cranes are new.");
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][1].toString(), QStringLiteral("n1"));
}

TEST_F(ConflictDialogTest, saysWhyAThingWasRefusedAndWhatCanBeDone)
{
    join();
    receiveNote("n1", "Ann", "Words.", false);
    change([](library::Replica &replica) -> Result<void> {
        ENTENTE_TRY(std::optional<library::Note> note, replica.store().note("n1"));
        note->words = "Words that nobody may write.";
        ENTENTE_TRY_VOID(replica.store().save(*note));
        ENTENTE_TRY(const auto waiting, replica.waiting(false, 10));
        return replica.refuse(waiting.back().number, "not-allowed");
    });
    show();
    waitForRows(1);
    EXPECT_TRUE(find<QLabel>("refusalReason")->text().contains(QStringLiteral("may not write")));
    EXPECT_FALSE(find<QLabel>("refusalRemedy")->text().isEmpty());
    EXPECT_FALSE(find<QPushButton>("takeOtherButton")->isVisible());
    EXPECT_TRUE(find<QPushButton>("offerAgainButton")->isVisible());
    QTest::mouseClick(find<QPushButton>("takeBackButton"), Qt::LeftButton);
    waitForRows(0);
    EXPECT_EQ(wordsOf("n1"), "Words that nobody may write.");
}

TEST_F(ConflictDialogTest, showsNoMarkUpOfStrangersAsSuch)
{
    join();
    receiveNote("n1", "Ann", "plain", false);
    change([&](library::Replica &replica) {
        return replica.put(
            {"c1", 1,
             R"({"of": "note", "key": "n1", "keptBy": "Ann", "lostBy": "<img src=x>", "fields":
                 {"words": {"kept": "plain", "lost": "<b>bold</b>"}}})"});
    });
    show();
    waitForRows(1);
    EXPECT_TRUE(find<QLabel>("lostSide")->text().startsWith(QStringLiteral("&lt;")));
    EXPECT_FALSE(find<QLabel>("lostSide")->text().contains(QStringLiteral("<b>")));
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        EXPECT_FALSE(label->text().contains(QStringLiteral("<img")));
}

} // namespace entente::ui
