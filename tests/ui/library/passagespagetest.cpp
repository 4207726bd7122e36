// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/passagespage.h"

#include "tests/ui/library/librarypanels.h"
#include "ui/library/passagedelegate.h"
#include "ui/library/passageview.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

namespace entente::ui {

namespace {

class PassagesPageTest : public PanelTest
{
protected:
    /// The threats of the library, one of them said twice.
    void showThreats()
    {
        importBoth();
        write("again.md",
              "---\ntitle: Again\ndate: 2023-03-01\nsource: Cabinet\n---\n"
              "# Threats\n\nThe following **threats** stand out:\n\n- **Mines:** in the strait.\n"
              "- **Ice:** closes the northern harbour each winter.\n");
        QSignalSpy finished(m_session->imports(), &LibraryImports::finished);
        m_session->imports()->importFiles({m_folder.filePath(QStringLiteral("again.md"))});
        ASSERT_TRUE(finished.wait(test::patience));
        show();
        auto *tabs = find<QTabBar>("libraryTabs");
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
        m_workspace->toggleKind(Kind::Threat);
        m_session->finish();
        settlePassages();
    }

    [[nodiscard]] PassageView *view() { return find<PassageView>("passageView"); }
    [[nodiscard]] PassageModel *model() { return find<PassagesPage>("passagesPage")->model(); }
    [[nodiscard]] int current() { return view()->currentIndex().row(); }

    void choose(const char *combo, int index)
    {
        auto *choice = find<QComboBox>(combo);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(choice, Qt::Key_Down);
        settlePassages();
    }

    [[nodiscard]] int rowOf(const char *title)
    {
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->index(row).data().toString() == QLatin1String(title))
                return row;
        }
        return -1;
    }
    void clickAt(int row, QRect PassageLayout::*part)
    {
        const QModelIndex index = model()->index(row);
        const QRect where = view()->visualRect(index);
        const auto layout = static_cast<PassageDelegate *>(view()->itemDelegate())
                                ->layoutOf(index, where.width());
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
                          (layout.*part).center() + where.topLeft());
    }
};

} // namespace

TEST_F(PassagesPageTest, isGoneThroughWithKeys)
{
    showThreats();
    ASSERT_EQ(model()->rowCount(), 3);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_J);
    EXPECT_EQ(current(), 0);
    QTest::keyClick(view(), Qt::Key_J);
    QTest::keyClick(view(), Qt::Key_Down);
    EXPECT_EQ(current(), 2);
    QTest::keyClick(view(), Qt::Key_K);
    QTest::keyClick(view(), Qt::Key_Up);
    EXPECT_EQ(current(), 0);
    QSignalSpy opened(m_session.get(), &LibrarySession::openRequested);
    QTest::keyClick(view(), Qt::Key_Return);
    EXPECT_EQ(opened.count(), 1);
}

TEST_F(PassagesPageTest, opensTheWordsThatAreClicked)
{
    showThreats();
    QSignalSpy opened(m_session.get(), &LibrarySession::openRequested);
    clickAt(rowOf("Ice"), &PassageLayout::text);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][1].value<std::optional<std::uint32_t>>(), 1U);
}

TEST_F(PassagesPageTest, unfoldsByClickAndFoldsByKey)
{
    showThreats();
    const int mines = rowOf("Mines");
    ASSERT_GE(mines, 0);
    EXPECT_EQ(model()->index(mines).data(PassageModel::RepeatsRole).toString(),
              QStringLiteral("Said in 2 briefings"));
    clickAt(mines, &PassageLayout::repeats);
    settlePassages();
    ASSERT_EQ(model()->rowCount(), 4);
    EXPECT_EQ(current(), mines);
    QTest::keyClick(view(), Qt::Key_Left);
    EXPECT_EQ(model()->rowCount(), 3);
    QTest::keyClick(view(), Qt::Key_Right);
    settlePassages();
    EXPECT_EQ(model()->rowCount(), 4);
    find<QToolButton>("foldRepeatsButton")->click();
    settlePassages();
    EXPECT_EQ(model()->rowCount(), 4);
    EXPECT_TRUE(model()->index(mines).data(PassageModel::RepeatsRole).toString().isEmpty());
}

TEST_F(PassagesPageTest, groupsAndKeepsTheLabelsOfItsChoices)
{
    showThreats();
    choose("passagesByCombo", 2);
    ASSERT_EQ(model()->rowCount(), 6) << "two years, and mines in both";
    EXPECT_EQ(model()->index(0).data().toString(), QStringLiteral("2023"));
    EXPECT_EQ(model()->index(3).data().toString(), QStringLiteral("2021"));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
                      view()->visualRect(model()->index(3)).center());
    EXPECT_EQ(model()->rowCount(), 4);
    QTest::keyClick(view(), Qt::Key_Return);
    EXPECT_EQ(model()->rowCount(), 6);
    choose("passagesByCombo", 3);
    EXPECT_EQ(model()->index(0).data().toString(), QStringLiteral("Cabinet"));
    choose("passagesByCombo", 1);
    EXPECT_EQ(model()->index(3).data().toString(), QStringLiteral("Ports  ·  2021-05-04"));
    choose("passagesByCombo", 5);
    EXPECT_EQ(model()->index(0).data(PassageModel::CountRole).toInt(), 4);
    choose("passageOrderCombo", 1);
    choose("passagesByCombo", 0);
    EXPECT_TRUE(model()
                    ->index(0)
                    .data(PassageModel::SourceRole)
                    .toString()
                    .contains(QStringLiteral("2023-03-01")));
}

TEST_F(PassagesPageTest, marksAndCopiesWithReferences)
{
    showThreats();
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_J);
    QTest::keyClick(view(), Qt::Key_Space);
    clickAt(rowOf("Ice"), &PassageLayout::mark);
    EXPECT_EQ(find<QLabel>("passagesMarked")->text(), QStringLiteral("2 marked"));
    QSignalSpy copied(find<PassagesPage>("passagesPage"), &PassagesPage::copied);
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    ASSERT_TRUE(copied.wait(test::patience));
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(text.contains(QStringLiteral("“Ice: closes the northern harbour each winter.”\n")))
        << text.toStdString();
    EXPECT_GE(text.count(u'“'), 2) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Cabinet"))) << text.toStdString();
    find<QToolButton>("clearMarksButton")->click();
    EXPECT_FALSE(find<QLabel>("passagesMarked")->isVisible());
}

TEST_F(PassagesPageTest, copiesTheOneUnderThePointerFromItsMenu)
{
    showThreats();
    const QModelIndex ice = model()->index(rowOf("Ice"));
    QContextMenuEvent asked(QContextMenuEvent::Mouse, view()->visualRect(ice).center(),
                            QPoint(10, 10));
    QCoreApplication::sendEvent(view()->viewport(), &asked);
    auto *menu = view()->findChild<QMenu *>();
    ASSERT_NE(menu, nullptr);
    QSignalSpy copied(find<PassagesPage>("passagesPage"), &PassagesPage::copied);
    menu->findChild<QAction *>(QStringLiteral("copyPassageAction"))->trigger();
    ASSERT_TRUE(copied.wait(test::patience));
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("“Ice: closes")));
}

TEST_F(PassagesPageTest, showsWhatIsLikeAPassageAndGoesBack)
{
    showThreats();
    const QModelIndex mines = model()->index(rowOf("Mines"));
    QContextMenuEvent asked(QContextMenuEvent::Mouse, view()->visualRect(mines).center(),
                            QPoint(10, 10));
    QCoreApplication::sendEvent(view()->viewport(), &asked);
    view()
        ->findChild<QMenu *>()
        ->findChild<QAction *>(QStringLiteral("similarPassagesAction"))
        ->trigger();
    settlePassages();
    ASSERT_EQ(model()->rowCount(), 1) << "the same of another briefing";
    EXPECT_TRUE(model()
                    ->index(0)
                    .data(PassageModel::ReasonRole)
                    .toString()
                    .startsWith(QStringLiteral("100 % alike: both use ")))
        << model()->index(0).data(PassageModel::ReasonRole).toString().toStdString();
    EXPECT_EQ(find<QLabel>("likeWhat")->text(), QStringLiteral("Most like “Mines”"));
    EXPECT_FALSE(find<QComboBox>("passagesByCombo")->isVisible());
    QTest::keyClick(view(), Qt::Key_Escape);
    settlePassages();
    EXPECT_EQ(model()->rowCount(), 3);
    EXPECT_TRUE(find<QComboBox>("passagesByCombo")->isVisible());
}

} // namespace entente::ui
