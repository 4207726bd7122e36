// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/reader/window.h"

#include <QAccessible>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace entente::ui {
namespace {

using test::ReaderWindow;

QAccessibleTextInterface *textOf(const ReaderWindow &window)
{
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(window.view);
    return reader == nullptr ? nullptr : reader->textInterface();
}

TEST(AccessibleReader, isADocumentWithTheTitleAsItsName)
{
    const ReaderWindow window({entente::test::bundled()});
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(window.view);
    ASSERT_NE(reader, nullptr);
    EXPECT_EQ(reader->role(), QAccessible::Document);
    EXPECT_TRUE(reader->text(QAccessible::Name).contains(QStringLiteral("Military Alliance")));
    EXPECT_TRUE(reader->state().readOnly);
}

TEST(AccessibleReader, readsTheWholeText)
{
    const ReaderWindow window(
        {entente::test::briefing("---\ntitle: T\n---\nDéjà vu 🙂 日本 end.\n")});
    QAccessibleTextInterface *text = textOf(window);
    ASSERT_NE(text, nullptr);
    const QString all = text->text(0, text->characterCount());
    EXPECT_EQ(all, QStringLiteral("T\nDéjà vu 🙂 日本 end."));
    const int end = static_cast<int>(all.indexOf(QStringLiteral("end")));
    text->setSelection(0, end, end + 3);
    EXPECT_EQ(window.view->selectedText(), QStringLiteral("end"));
    EXPECT_EQ(text->cursorPosition(), end + 3);
}

TEST(AccessibleReader, saysWhereACharacterIs)
{
    const ReaderWindow window({entente::test::bundled()});
    QAccessibleTextInterface *text = textOf(window);
    ASSERT_NE(text, nullptr);
    const QRect box = text->characterRect(4);
    ASSERT_TRUE(box.isValid());
    EXPECT_EQ(text->offsetAtPoint(QPoint(box.left() + 1, box.center().y())), 4);
}

TEST(AccessibleReader, followsToTheNextBriefing)
{
    ReaderWindow window({entente::test::bundled(), entente::test::briefing("# Other\n\nWords.\n")});
    QAccessibleTextInterface *text = textOf(window);
    ASSERT_NE(text, nullptr);
    EXPECT_GT(text->characterCount(), 1000);
    window.workspace.setCurrent(1);
    EXPECT_EQ(text->text(0, text->characterCount()), QStringLiteral("Other\nWords."));
}

/// The parts of the page that have a role, at any depth.
std::vector<QAccessibleInterface *> all(QAccessibleInterface *of, QAccessible::Role role)
{
    std::vector<QAccessibleInterface *> found;
    for (int i = 0; i < of->childCount(); ++i) {
        QAccessibleInterface *child = of->child(i);
        EXPECT_EQ(of->indexOfChild(child), i);
        EXPECT_EQ(child->parent(), of);
        if (child->role() == role)
            found.push_back(child);
        const auto within = all(child, role);
        found.insert(found.end(), within.begin(), within.end());
    }
    return found;
}

std::vector<std::string> namesOf(const std::vector<QAccessibleInterface *> &parts)
{
    std::vector<std::string> names;
    for (const QAccessibleInterface *part : parts)
        names.push_back(part->text(QAccessible::Name).toStdString());
    return names;
}

constexpr const char *parts = R"(# Ports

First words with [a link](https://example.org/) in them.

## Threats

- **Mines:** they lie in the strait.
- Fog.

| Aspect | Before | Now |
| --- | --- | --- |
| Guards | two | five |
| Ships | one | none |

## Outlook

> Somebody said so.
)";

TEST(AccessibleReader, consistsOfHeadingsListsTablesAndLinks)
{
    const ReaderWindow window({entente::test::briefing(parts)});
    QAccessibleInterface *page = QAccessible::queryAccessibleInterface(window.view);
    const auto headings = all(page, QAccessible::Heading);
    EXPECT_EQ(namesOf(headings), (std::vector<std::string>{"Ports", "Threats", "Outlook"}));
    EXPECT_EQ(headings[0]->text(QAccessible::Description).toStdString(), "Level 1");
    EXPECT_EQ(headings[1]->text(QAccessible::Description).toStdString(), "Level 2");
    const auto lists = all(page, QAccessible::List);
    EXPECT_EQ(namesOf(lists), std::vector<std::string>{"List, 2 items"});
    const auto items = all(page, QAccessible::ListItem);
    ASSERT_EQ(items.size(), 2U);
    EXPECT_EQ(items[1]->text(QAccessible::Name).toStdString(), "Fog.");
    EXPECT_EQ(items[0]->text(QAccessible::Description).toStdString(), "Topic: Threat");
    const auto links = all(page, QAccessible::Link);
    EXPECT_EQ(namesOf(links), std::vector<std::string>{"a link"});
    QSignalSpy followed(window.view, &ReaderView::linkActivated);
    links[0]->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    ASSERT_EQ(followed.size(), 1);
    EXPECT_EQ(followed[0][0].toString().toStdString(), "https://example.org/");
}

TEST(AccessibleReader, tellsATableCellByCell)
{
    const ReaderWindow window({entente::test::briefing(parts)});
    QAccessibleInterface *page = QAccessible::queryAccessibleInterface(window.view);
    const auto tables = all(page, QAccessible::Table);
    ASSERT_EQ(tables.size(), 1U);
    QAccessibleTableInterface *table = tables[0]->tableInterface();
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->rowCount(), 2);
    EXPECT_EQ(table->columnCount(), 3);
    EXPECT_EQ(table->columnDescription(2).toStdString(), "Now");
    EXPECT_EQ(table->cellAt(2, 0), nullptr);
    QAccessibleInterface *cell = table->cellAt(0, 2);
    ASSERT_NE(cell, nullptr);
    EXPECT_EQ(cell->text(QAccessible::Name).toStdString(), "five");
    QAccessibleTableCellInterface *place = cell->tableCellInterface();
    EXPECT_EQ(place->rowIndex(), 0);
    EXPECT_EQ(place->columnIndex(), 2);
    ASSERT_EQ(place->columnHeaderCells().size(), 1);
    EXPECT_EQ(place->columnHeaderCells()[0]->text(QAccessible::Name).toStdString(), "Now");
    EXPECT_EQ(tables[0]->child(tables[0]->indexOfChild(cell)), cell);
}

TEST(AccessibleReader, marksTopicsAndSelectsThem)
{
    const ReaderWindow window({entente::test::briefing(parts)});
    QAccessibleInterface *page = QAccessible::queryAccessibleInterface(window.view);
    QAccessibleInterface *item = all(page, QAccessible::ListItem)[0];
    EXPECT_TRUE(item->state().selectable);
    EXPECT_FALSE(item->state().selected);
    item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(item->state().selected);
    EXPECT_TRUE(window.view->isTopicSelected(0));
    EXPECT_EQ(window.view->caret(), window.offsetOf("Mines")) << "the caret follows";
    int start = 0;
    int end = 0;
    const QString attributes = page->textInterface()->attributes(
        page->textInterface()->cursorPosition(), &start, &end);
    EXPECT_TRUE(attributes.contains(QStringLiteral("topic:threat;")));
    EXPECT_TRUE(attributes.contains(QStringLiteral("font-weight:bold;")));
    EXPECT_EQ(page->textInterface()->text(start, end).toStdString(), "Mines:");
}

TEST(AccessibleReader, tellsOfHeadingsAndLinksInTheWholeTextToo)
{
    const ReaderWindow window({entente::test::briefing(parts)});
    QAccessibleTextInterface *text = textOf(window);
    const QString words = text->text(0, text->characterCount());
    const auto at = [&](const char *sought) {
        int start = 0;
        int end = 0;
        return text->attributes(static_cast<int>(words.indexOf(QString::fromLatin1(sought))),
                                &start, &end);
    };
    EXPECT_TRUE(at("Threats").contains(QStringLiteral("level:2;")));
    EXPECT_TRUE(at("a link").contains(QStringLiteral("link:true;")));
    EXPECT_FALSE(at("First words").contains(QStringLiteral("link")));
}

TEST(AccessibleReader, readsAPartFromItsOwnBeginning)
{
    const ReaderWindow window({entente::test::briefing(parts)});
    QAccessibleInterface *page = QAccessible::queryAccessibleInterface(window.view);
    QAccessibleTextInterface *fog = all(page, QAccessible::ListItem)[1]->textInterface();
    ASSERT_NE(fog, nullptr);
    EXPECT_EQ(fog->text(0, fog->characterCount()).toStdString(), "Fog.");
    fog->setSelection(0, 0, 3);
    EXPECT_EQ(window.view->selectedText().toStdString(), "Fog");
    EXPECT_EQ(fog->selectionCount(), 1);
    EXPECT_EQ(fog->cursorPosition(), 3);
}

TEST(AccessibleReader, forgetsThePartsOfAPageThatIsNoMoreShown)
{
    ReaderWindow window(
        {entente::test::briefing(parts), entente::test::briefing("# Other\n\nWords.\n")});
    QAccessibleInterface *page = QAccessible::queryAccessibleInterface(window.view);
    const QAccessibleInterface *before = all(page, QAccessible::Heading)[0];
    window.workspace.setCurrent(1);
    EXPECT_FALSE(before->isValid());
    EXPECT_EQ(namesOf(all(page, QAccessible::Heading)), std::vector<std::string>{"Other"});
}

} // namespace
} // namespace entente::ui
