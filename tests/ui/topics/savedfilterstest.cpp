// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topics/savedfilters.h"

#include "tests/support/briefings.h"
#include "ui/topics/navigationdelegate.h"
#include "ui/topics/savedfiltermodel.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace entente::ui {

namespace {

class SavedFiltersTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        QSettings().clear();
        m_workspace.setBriefings(test::indexOf({test::bundled()}), 0);
        m_filters.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_filters));
    }

    void saveThreats()
    {
        m_workspace.toggleKind(Kind::Threat);
        QTest::mouseClick(m_filters.findChild<QToolButton *>(QStringLiteral("saveFilterButton")),
                          Qt::LeftButton);
        m_session.finish();
    }

    [[nodiscard]] QListView *list() const
    {
        return m_filters.findChild<QListView *>(QStringLiteral("savedFilterView"));
    }

    [[nodiscard]] QModelIndex first() const { return list()->model()->index(0, 0); }

    /// Types into the name that is being edited.
    void rename(const QString &name)
    {
        auto *editor = list()->viewport()->findChild<QLineEdit *>();
        ASSERT_NE(editor, nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, name);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents(); // the view takes the name over in its own time
        m_session.finish();
    }

    Workspace m_workspace{bundledVocabulary()};
    LibrarySession m_session{&m_workspace, library::libraryInMemory(bundledVocabulary())};
    SavedFilters m_filters{&m_workspace, &m_session};
};

} // namespace

TEST_F(SavedFiltersTest, keepsTheFilterThatIsSetUnderAName)
{
    const QAbstractItemModelTester tester(list()->model());
    saveThreats();
    ASSERT_EQ(list()->model()->rowCount(), 1);
    EXPECT_EQ(first().data().toString(), QStringLiteral("Threats"));
    rename(QStringLiteral("What endangers us"));
    EXPECT_EQ(first().data().toString(), QStringLiteral("What endangers us"));
    EXPECT_EQ(m_session.filters()->saved().front().kinds, std::vector{Kind::Threat});
}

TEST_F(SavedFiltersTest, keepsThatOnlyTheAnnouncedIsWanted)
{
    m_workspace.toggleAnnouncedOnly();
    QTest::mouseClick(m_filters.findChild<QToolButton *>(QStringLiteral("saveFilterButton")),
                      Qt::LeftButton);
    m_session.finish();
    rename(QStringLiteral("Sure"));
    EXPECT_EQ(m_session.filters()->saved().front().certainties,
              (std::vector{Certainty::Stated, Certainty::LedIn}));
    m_workspace.clearFilter();
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(first()).center());
    EXPECT_TRUE(showsAnnouncedOnly(m_workspace.filter()));
}

TEST_F(SavedFiltersTest, leavesWhatIsTypedAloneWhileCountsChange)
{
    saveThreats();
    auto *editor = list()->viewport()->findChild<QLineEdit *>();
    ASSERT_NE(editor, nullptr);
    const auto count = [&] {
        m_workspace.setBriefings(test::indexOf({}), -1);
        m_workspace.setBriefings(test::indexOf({test::bundled()}), 0);
    };
    count();
    EXPECT_EQ(editor->selectedText(), QStringLiteral("Threats"));
    QTest::keyClicks(editor, QStringLiteral("Dangers"));
    count();
    EXPECT_EQ(editor->text(), QStringLiteral("Dangers"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    m_session.finish();
    EXPECT_EQ(first().data().toString(), QStringLiteral("Dangers"));
}

TEST_F(SavedFiltersTest, setsAFilterAtAClick)
{
    saveThreats();
    rename(QStringLiteral("A"));
    m_workspace.clearFilter();
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(first()).center());
    EXPECT_EQ(m_workspace.filter().kinds, std::vector{Kind::Threat});
}

TEST_F(SavedFiltersTest, countsTopicsAsTheyAre)
{
    saveThreats();
    const auto threats = static_cast<int>(m_workspace.result().count);
    EXPECT_GT(threats, 0);
    m_workspace.clearFilter();
    EXPECT_EQ(first().data(NavigationDelegate::CountRole).toInt(), threats);
    m_workspace.setBriefings(test::indexOf({}), -1);
    EXPECT_EQ(first().data(NavigationDelegate::CountRole).toInt(), 0);
}

TEST_F(SavedFiltersTest, takesOneAwayAndBringsItBack)
{
    saveThreats();
    rename(QStringLiteral("A"));
    list()->setCurrentIndex(first());
    QTest::keyClick(list(), Qt::Key_Delete);
    m_session.finish();
    EXPECT_EQ(list()->model()->rowCount(), 0);
    m_session.undo();
    m_session.finish();
    EXPECT_EQ(list()->model()->rowCount(), 1);
}

TEST_F(SavedFiltersTest, offersNothingToSaveWithoutAFilter)
{
    auto *save = m_filters.findChild<QToolButton *>(QStringLiteral("saveFilterButton"));
    EXPECT_FALSE(save->isEnabled());
    m_workspace.toggleKind(Kind::Threat);
    EXPECT_TRUE(save->isEnabled());
}

TEST_F(SavedFiltersTest, remembersFiltersThatStoodForAMoment)
{
    m_workspace.toggleKind(Kind::Threat);
    m_workspace.toggleAnnouncedOnly();
    QTest::qWait(2300);
    m_workspace.clearFilter();
    auto *menu = m_filters.findChild<QMenu *>(QStringLiteral("recentFiltersMenu"));
    Q_EMIT menu->aboutToShow();
    ASSERT_FALSE(menu->actions().isEmpty());
    EXPECT_TRUE(menu->actions().front()->text().contains(QStringLiteral("threats")));
    menu->actions().front()->trigger();
    EXPECT_EQ(m_workspace.filter().kinds, std::vector{Kind::Threat});
    EXPECT_TRUE(showsAnnouncedOnly(m_workspace.filter()));
}

} // namespace entente::ui
