// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier/owntabledialog.h"
#include "ui/dossier/owntablemodel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace entente::ui {

namespace {

using library::DossierItem;
using library::OwnTable;

OwnTable table()
{
    OwnTable made;
    made.heads = {"Aspect", "Past", "Current"};
    made.rows.assign(2, std::vector<library::OwnCell>(3));
    made.rows[0][0].words = "Radar";
    return made;
}

std::string words(const OwnTable &table)
{
    std::string all;
    for (const std::string &head : table.heads)
        all += head + '|';
    for (const auto &row : table.rows) {
        all += '\n';
        for (const library::OwnCell &cell : row)
            all += cell.words + '|';
    }
    return all;
}

session::ShownDossier dossier()
{
    session::ShownDossier shown;
    DossierItem passage;
    passage.sort = DossierItem::Sort::Passage;
    passage.cited = {std::string(32, 'a'), {"Two sites\nare planned.", "", "", {0, 22}}};
    shown.dossier.items = {passage};
    return shown;
}

DossierItem item()
{
    return {DossierItem::Sort::Table, "Sites", {}, table()};
}

} // namespace

TEST(OwnTableModel, growsAndShrinksAsItIsTold)
{
    OwnTableModel model(table());
    const QAbstractItemModelTester tester(&model);
    model.addRow(1);
    model.addColumn(0);
    EXPECT_EQ(words(model.table()), "Aspect||Past|Current|\nRadar||||\n||||\n||||");
    model.removeColumn(1);
    model.removeRow(2);
    model.removeRow(2);
    model.removeRow(1);
    model.removeRow(0);
    EXPECT_EQ(words(model.table()), "Aspect|Past|Current|\nRadar|||")
        << "one row stays, and the heads";
    model.removeColumn(2);
    model.removeColumn(1);
    EXPECT_EQ(model.columnCount(), 2);
}

TEST(OwnTableModel, takesWhatASpreadsheetCopiesAndGrowsForIt)
{
    OwnTableModel model(table());
    const QAbstractItemModelTester tester(&model);
    model.paste(model.index(2, 2), QStringLiteral("1\t2\n3\t4\n"));
    EXPECT_EQ(words(model.table()), "Aspect|Past|Current||\nRadar||||\n||1|2|\n||3|4|");
}

TEST(OwnTableModel, keepsTheSourcesOfACell)
{
    OwnTableModel model(table());
    const library::Cited cited = dossier().dossier.items.front().cited;
    model.cite(model.index(0, 1), cited);
    EXPECT_EQ(model.table(), table()) << "heads cite nothing";
    model.cite(model.index(1, 1), cited);
    model.cite(model.index(1, 1), cited);
    EXPECT_EQ(model.table().rows[0][1].words, "Two sites are planned. Two sites are planned.");
    EXPECT_EQ(model.table().rows[0][1].sources.size(), 2U);
    model.setData(model.index(1, 1), QStringLiteral("Two"), Qt::EditRole);
    EXPECT_EQ(model.table().rows[0][1].sources.size(), 2U) << "own words may stand for them";
    model.clear(model.index(1, 1));
    EXPECT_EQ(model.table(), table());
}

TEST(OwnTableDialog, isFilledWithPassagesByKeysAlone)
{
    OwnTableDialog dialog(item(), dossier());
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    auto *view = dialog.findChild<QTableView *>(QStringLiteral("ownTable"));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Right);
    auto *passages = dialog.findChild<QListWidget *>(QStringLiteral("ownTablePassages"));
    passages->setFocus();
    passages->setCurrentRow(0);
    QTest::keyClick(passages, Qt::Key_Return);
    EXPECT_EQ(dialog.item().table.rows[0][1].words, "Two sites are planned.");
    EXPECT_EQ(dialog.item().table.rows[0][1].sources.size(), 1U);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Delete);
    EXPECT_TRUE(dialog.item().table.rows[0][1].sources.empty());
    QGuiApplication::clipboard()->setText(QStringLiteral("pasted"));
    QTest::keySequence(view, QKeySequence::Paste);
    EXPECT_EQ(dialog.item().table.rows[0][1].words, "pasted");
}

TEST(OwnTableDialog, addsRowsAndTakesTheCaption)
{
    OwnTableDialog dialog(item(), dossier());
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    QTest::mouseClick(dialog.findChild<QToolButton *>(QStringLiteral("addRowButton")),
                      Qt::LeftButton);
    auto *caption = dialog.findChild<QLineEdit *>(QStringLiteral("ownTableCaption"));
    caption->selectAll();
    QTest::keyClicks(caption, QStringLiteral("Other sites"));
    EXPECT_EQ(dialog.item().table.rows.size(), 3U);
    EXPECT_EQ(dialog.item().words, "Other sites");
}

TEST(OwnTableDialog, saysThatThereIsNothingToPutIntoCells)
{
    OwnTableDialog dialog(item(), session::ShownDossier());
    EXPECT_FALSE(dialog.findChild<QPushButton *>(QStringLiteral("citeInCellButton"))->isEnabled());
}

TEST(OwnTableDialog, drawsTheNumbersWhereThatIsWanted)
{
    OwnTableDialog dialog(item(), dossier());
    auto *drawn = dialog.findChild<QCheckBox *>(QStringLiteral("ownTableDrawn"));
    ASSERT_NE(drawn, nullptr);
    EXPECT_FALSE(dialog.item().table.isDrawn);
    dialog.show();
    QTest::keyClick(drawn, Qt::Key_Space);
    EXPECT_TRUE(dialog.item().table.isDrawn);
}

} // namespace entente::ui
