// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/patience.h"
#include "tests/ui/library/librarypanels.h"
#include "ui/library/briefingmodel.h"
#include "ui/library/importline.h"
#include "ui/library/passagemodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

namespace entente::ui {

namespace {

class LibraryPanelTest : public PanelTest
{
protected:
    [[nodiscard]] QTreeView *table() { return find<QTreeView>("briefingTable"); }
    [[nodiscard]] QListView *passages() { return find<QListView>("passageView"); }
    [[nodiscard]] int page() { return find<QTabBar>("libraryTabs")->currentIndex(); }

    /// The first passage that is a topic and not a whole text.
    [[nodiscard]] QModelIndex topicPassage()
    {
        for (int row = 0; row < passages()->model()->rowCount(); ++row) {
            const QModelIndex index = passages()->model()->index(row, 0);
            if (index.data(PassageModel::TopicRole).toInt() >= 0)
                return index;
        }
        return {};
    }

    static void click(QAbstractItemView *view, const QModelIndex &index,
                      Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers,
                          view->visualRect(index).center());
    }
};

} // namespace

TEST_F(LibraryPanelTest, saysHowToFillAnEmptyLibrary)
{
    show();
    EXPECT_TRUE(find<QLabel>("nothingFound")->text().contains(QStringLiteral("empty")));
    QSignalSpy asked(m_panel.get(), &LibraryPanel::importRequested);
    QTest::mouseClick(find<QPushButton>("libraryImportButton"), Qt::LeftButton);
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(LibraryPanelTest, opensWhatIsSelected)
{
    importBoth();
    show();
    QSignalSpy opened(m_session.get(), &LibrarySession::openRequested);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table(), Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].value<std::vector<BriefingSource>>().size(), 2U);
}

TEST_F(LibraryPanelTest, showsPassagesWhileSomethingIsLookedFor)
{
    importBoth();
    show();
    const QAbstractItemModelTester tester(passages()->model());
    EXPECT_EQ(page(), 0);
    lookFor("strait");
    EXPECT_EQ(page(), 1);
    ASSERT_GE(passages()->model()->rowCount(), 1);
    const QModelIndex first = topicPassage();
    ASSERT_TRUE(first.isValid());
    EXPECT_EQ(first.data().toString(), QStringLiteral("Mines"));
    const QString words = first.data(PassageModel::SnippetRole).toString();
    const QVariantList hits = first.data(PassageModel::HitsRole).toList();
    ASSERT_EQ(hits.size(), 1);
    const QPoint hit = hits[0].toPoint();
    EXPECT_EQ(words.mid(hit.x(), hit.y() - hit.x()), QStringLiteral("strait"));
    m_workspace->clearFilter();
    m_session->finish();
    EXPECT_EQ(page(), 0);
}

TEST_F(LibraryPanelTest, leavesThePageThatTheUserChose)
{
    importBoth();
    show();
    filterText("strait");
    auto *tabs = find<QTabBar>("libraryTabs");
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(0).center());
    EXPECT_EQ(page(), 0);
    filterText("strait mines");
    EXPECT_EQ(page(), 0);
}

TEST_F(LibraryPanelTest, opensTheWordsOfAPassage)
{
    importBoth();
    show();
    lookFor("strait");
    QSignalSpy opened(m_session.get(), &LibrarySession::openRequested);
    click(passages(), topicPassage());
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][1].value<std::optional<std::uint32_t>>(), 1U);
}

TEST_F(LibraryPanelTest, offersAnotherSpelling)
{
    importBoth();
    show();
    filterText("harbuor");
    auto *hint = find<QLabel>("libraryHint");
    EXPECT_TRUE(hint->text().contains(QStringLiteral("harbour"))) << hint->text().toStdString();
    Q_EMIT hint->linkActivated(QStringLiteral("harbour"));
    EXPECT_EQ(m_workspace->filter().text, "harbour");
}

TEST_F(LibraryPanelTest, saysWhenNothingIsFound)
{
    importBoth();
    show();
    filterText("zzzzzz");
    EXPECT_TRUE(find<QLabel>("nothingFound")->isVisible());
    QTest::mouseClick(find<QPushButton>("libraryClearButton"), Qt::LeftButton);
    m_session->finish();
    EXPECT_FALSE(find<QLabel>("nothingFound")->isVisible());
}

TEST_F(LibraryPanelTest, takesBriefingsOutAndBringsThemBack)
{
    importBoth();
    show();
    click(table(), table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Delete);
    m_session->finish();
    EXPECT_EQ(table()->model()->rowCount(), 1);
    m_session->undo();
    m_session->finish();
    EXPECT_EQ(table()->model()->rowCount(), 2);
}

TEST_F(LibraryPanelTest, listsTheNewestEditionAloneUnlessAllAreAskedFor)
{
    importBoth();
    write("ports.md",
          "---\ntitle: Ports\ndate: 2021-05-04\nsource: Cabinet\n---\n"
          "# Threats\n\nThe following **threats** stand out:\n\n"
          "- **Cyber attacks:** on the harbour's cranes.\n"
          "- **Mines:** in the strait.\n\nAnd more of them.\n");
    QSignalSpy finished(m_session->imports(), &LibraryImports::finished);
    m_session->imports()->importFiles({m_folder.filePath(QStringLiteral("ports.md"))});
    ASSERT_TRUE(finished.wait(test::patience));
    show();
    EXPECT_EQ(table()->model()->rowCount(), 2);
    auto *all = find<QToolButton>("allEditionsButton");
    EXPECT_FALSE(all->accessibleName().isEmpty());
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Space);
    m_session->finish();
    EXPECT_EQ(table()->model()->rowCount(), 3);
    QStringList states;
    for (int row = 0; row < 3; ++row)
        states << table()->model()->index(row, BriefingModel::State).data().toString();
    EXPECT_EQ(states.filter(QStringLiteral("older edition")).size(), 1)
        << states.join(u'|').toStdString();
    EXPECT_EQ(states.filter(QStringLiteral("newer edition")).size(), 1);
    filterText("strait");
    EXPECT_EQ(m_session->search()->view().answer.total.briefings, 2U);
    QTest::keyClick(all, Qt::Key_Space);
    m_session->finish();
    EXPECT_EQ(m_session->search()->view().answer.total.briefings, 1U);
}

TEST_F(LibraryPanelTest, searchesInTheSelectedOnly)
{
    importBoth();
    show();
    click(table(), table()->model()->index(0, 0)); // the newest: Shield
    QTest::mouseClick(find<QToolButton>("onlySelectedButton"), Qt::LeftButton);
    filterText("harbour");
    EXPECT_EQ(m_session->search()->view().answer.total.briefings, 1U);
    QTest::mouseClick(find<QToolButton>("onlySelectedButton"), Qt::LeftButton);
    m_session->finish();
    EXPECT_EQ(m_session->search()->view().answer.total.briefings, 2U);
}

TEST_F(LibraryPanelTest, keepsItsSelectionWhileTheFilterChanges)
{
    importBoth();
    show();
    click(table(), table()->model()->index(1, 0)); // Ports
    m_workspace->toggleKind(Kind::Threat);
    m_session->finish();
    const QModelIndexList rows = table()->selectionModel()->selectedRows();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0].data().toString(), QStringLiteral("Ports"));
}

TEST_F(LibraryPanelTest, choosesASource)
{
    importBoth();
    show();
    auto *menu = m_panel->findChild<QMenu *>(QStringLiteral("sourcesButtonMenu"));
    Q_EMIT menu->aboutToShow();
    ASSERT_EQ(menu->actions().size(), 2);
    for (QAction *action : menu->actions()) {
        if (action->text().startsWith(QStringLiteral("Senate")))
            action->trigger();
    }
    EXPECT_EQ(m_workspace->filter().sources, std::vector<std::string>{"Senate"});
    m_session->finish();
    EXPECT_EQ(table()->model()->rowCount(), 1);
}

TEST_F(LibraryPanelTest, countsInAMenuWhatIsListedBelowIt)
{
    importBoth();
    show();
    auto *menu = m_panel->findChild<QMenu *>(QStringLiteral("sourcesButtonMenu"));
    Q_EMIT menu->aboutToShow();
    for (const QAction *action : menu->actions())
        EXPECT_TRUE(action->text().endsWith(QStringLiteral("(1)"))) << "a briefing each";
    auto *tabs = m_panel->findChild<QTabBar *>();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center()); // passages
    Q_EMIT menu->aboutToShow();
    int passages = 0;
    for (const QAction *action : menu->actions())
        passages += action->text().section(u'(', -1).chopped(1).toInt();
    EXPECT_EQ(passages, static_cast<int>(m_session->search()->view().answer.total.documents));
    EXPECT_GT(passages, 2);
}

TEST_F(LibraryPanelTest, choosesAFormat)
{
    write("table.csv", "Threat;Impact\nMines;High\n");
    QSignalSpy finished(m_session->imports(), &LibraryImports::finished);
    m_session->imports()->importFiles({m_folder.filePath(QStringLiteral("ports.md")),
                                       m_folder.filePath(QStringLiteral("table.csv"))});
    ASSERT_TRUE(finished.wait(test::patience));
    m_session->finish();
    show();
    auto *menu = m_panel->findChild<QMenu *>(QStringLiteral("formatsButtonMenu"));
    Q_EMIT menu->aboutToShow();
    ASSERT_EQ(menu->actions().size(), 2);
    for (QAction *action : menu->actions()) {
        if (action->text().startsWith(QStringLiteral("CSV")))
            action->trigger();
    }
    EXPECT_EQ(m_workspace->filter().formats, std::vector<std::string>{"csv"});
    m_session->finish();
    EXPECT_EQ(table()->model()->rowCount(), 1);
    EXPECT_EQ(find<QToolButton>("formatsButton")->text(), QStringLiteral("CSV and TSV"));
}

TEST_F(LibraryPanelTest, remembersItsColumns)
{
    importBoth();
    show();
    table()->header()->setSectionHidden(BriefingModel::Kinds, true);
    m_panel.reset();
    m_panel = std::make_unique<LibraryPanel>(m_workspace.get(), m_session.get());
    EXPECT_TRUE(table()->header()->isSectionHidden(BriefingModel::Kinds));
}

TEST_F(LibraryPanelTest, saysWhatAnImportDid)
{
    show();
    write("empty.md", "");
    QSignalSpy finished(m_session->imports(), &LibraryImports::finished);
    m_session->imports()->importFiles({m_folder.path() + QStringLiteral("/ports.md"),
                                       m_folder.path() + QStringLiteral("/empty.md")});
    ASSERT_TRUE(finished.wait(test::patience));
    m_session->finish();
    EXPECT_TRUE(find<QWidget>("importLine")->isVisible());
    EXPECT_EQ(find<QLabel>("importWords")->text(), QStringLiteral("1 added; 1 could not be read."));
    EXPECT_TRUE(find<QPushButton>("unreadButton")->isVisible());
    EXPECT_EQ(table()->model()->rowCount(), 1);
}

TEST_F(LibraryPanelTest, givesEveryControlAName)
{
    importBoth();
    show();
    for (const QWidget *widget : m_panel->findChildren<QWidget *>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible()
            && qobject_cast<const QLabel *>(widget) == nullptr) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty()
                || (button != nullptr && !button->text().isEmpty());
            EXPECT_TRUE(named) << widget->metaObject()->className() << ' '
                               << widget->objectName().toStdString();
        }
    }
}

} // namespace entente::ui
