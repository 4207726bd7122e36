// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/team/peoplenotes.h"

#include "tests/ui/workspace/teamlibraries.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTabBar>

namespace entente::ui {

namespace {

class PeopleNotesTest : public TeamLibraryTest
{
protected:
    void SetUp() override
    {
        TeamLibraryTest::SetUp();
        join();
        receiveNote("n1", "Ann", "Mine.", false);
        receiveNote("n2", "Bob Ito", "Look, @Ann, at the cranes.", true);
        receiveNote("n3", "Bob Ito", "And at the strait.", true, "Shield");
        follow();
        m_dialog = std::make_unique<PeopleNotes>(m_session.get());
        m_dialog->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_dialog.get()));
        ASSERT_TRUE(QTest::qWaitFor([&] { return rows() == 3; }, test::patience));
    }
    void TearDown() override { m_dialog.reset(); }

    template <typename T>
    T *find(const char *name)
    {
        T *found = m_dialog->findChild<T *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QListView *list() { return find<QListView>("peopleNoteList"); }
    int rows() { return list()->model()->rowCount(); }
    void choose(const char *box, const QString &value)
    {
        auto *choice = find<QComboBox>(box);
        choice->setCurrentIndex(choice->findData(value));
        Q_EMIT choice->activated(choice->currentIndex());
    }

    std::unique_ptr<PeopleNotes> m_dialog;
};

} // namespace

TEST_F(PeopleNotesTest, countAllThoseThatAreNewAndThoseThatMentionMe)
{
    const auto *parts = find<QTabBar>("peopleNoteParts");
    EXPECT_EQ(parts->tabText(0), QStringLiteral("All  3"));
    EXPECT_EQ(parts->tabText(1), QStringLiteral("New  2"));
    EXPECT_EQ(parts->tabText(2), QStringLiteral("Mention you  1"));
}

TEST_F(PeopleNotesTest, areTheNewestFirstEachWithItsAuthor)
{
    const QString first = list()->model()->index(0, 0).data().toString();
    EXPECT_TRUE(first.startsWith(QStringLiteral("New. Bob Ito"))) << first.toStdString();
    EXPECT_TRUE(
        list()->model()->index(1, 0).data().toString().contains(QStringLiteral("Mentions you.")));
    EXPECT_TRUE(list()->model()->index(2, 0).data().toString().startsWith(QStringLiteral("Ann")));
}

TEST_F(PeopleNotesTest, areThoseOfAnAuthorWithExactCounts)
{
    auto *authors = find<QComboBox>("peopleNoteAuthors");
    EXPECT_EQ(authors->itemText(2), QStringLiteral("Bob Ito  (2)"));
    choose("peopleNoteAuthors", QStringLiteral("Bob Ito"));
    EXPECT_EQ(rows(), 2);
    EXPECT_EQ(find<QTabBar>("peopleNoteParts")->tabText(2), QStringLiteral("Mention you  1"));
    choose("peopleNoteAuthors", QStringLiteral("Ann"));
    EXPECT_EQ(rows(), 1);
    EXPECT_EQ(find<QTabBar>("peopleNoteParts")->tabText(1), QStringLiteral("New  0"));
}

TEST_F(PeopleNotesTest, thatMentionMeAreListedByThemselves)
{
    m_dialog->showPart(PeopleNoteModel::Part::Mentions);
    ASSERT_EQ(rows(), 1);
    EXPECT_EQ(list()->model()->index(0, 0).data(PeopleNoteModel::IdRole), QStringLiteral("n2"));
}

TEST_F(PeopleNotesTest, areSeenWhenTheyAreOpened)
{
    QSignalSpy wanted(m_dialog.get(), &PeopleNotes::noteWanted);
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QTest::keyClick(list(), Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][1].toString(), QStringLiteral("n3"));
    EXPECT_FALSE(m_session->team()->isUnseen("n3"));
    m_session->finish();
    const auto book = m_library->open().value()->team().value();
    EXPECT_EQ(book.unseen.count("n3"), 0U) << "for the next start, too";
    EXPECT_EQ(book.unseen.count("n2"), 1U);
}

TEST_F(PeopleNotesTest, areAllSeenByOneClick)
{
    QTest::mouseClick(find<QPushButton>("allSeenButton"), Qt::LeftButton);
    m_session->finish();
    EXPECT_TRUE(m_session->team()->book().unseen.empty());
    m_dialog->showPart(PeopleNoteModel::Part::New);
    EXPECT_TRUE(QTest::qWaitFor([&] { return rows() == 0; }, test::patience));
    EXPECT_TRUE(find<QLabel>("noPeopleNotes")->isVisible());
}

} // namespace entente::ui
