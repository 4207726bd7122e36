// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resources/translation.h"
#include "tests/support/translationcheck.h"
#include "tests/ui/window/openwindow.h"
#include "ui/filter/chip.h"
#include "ui/reader/readerpanel.h"
#include "ui/reader/readerview.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

#include <map>

namespace entente::ui {

namespace {

class ContextMenus : public WindowTest
{
protected:
    void TearDown() override { speak(QStringLiteral("en")); }

    void speakNow(const char *language)
    {
        speak(QString::fromLatin1(language));
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

    /// Looks at the menu that is open, and closes it.
    void expectLetters(const QMenu *menu, const std::string &what)
    {
        std::map<QChar, QString> taken;
        for (const QAction *entry : menu->actions()) {
            if (entry->isSeparator() || entry->text().isEmpty())
                continue;
            const QChar letter = test::acceleratorOf(entry->text());
            EXPECT_FALSE(letter.isNull()) << what << ": " << entry->text().toStdString();
            const auto [before, isFree] = taken.emplace(letter, entry->text());
            EXPECT_TRUE(isFree) << what << ": " << entry->text().toStdString() << " and "
                                << before->second.toStdString();
            if (entry->menu() != nullptr)
                expectLetters(entry->menu(), what + ", " + entry->text().toStdString());
        }
        EXPECT_FALSE(taken.empty()) << what;
    }
    void expectLettersOf(QWidget *asked, QPoint at, const std::string &what)
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, asked->mapToGlobal(at));
        QApplication::sendEvent(asked, &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr) << what << " has no menu";
        expectLetters(menu, what);
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// That of the first row of a list that has one.
    void expectLettersOfRows(const char *name)
    {
        auto *view = find<QAbstractItemView>(name);
        ASSERT_NE(view, nullptr);
        QModelIndex index = view->model()->index(0, 0);
        if (view->model()->rowCount(index) > 0)
            index = view->model()->index(0, 0, index);
        view->setCurrentIndex(index);
        expectLettersOf(view->viewport(), view->visualRect(index).center(), name);
    }
};

} // namespace

TEST_F(ContextMenus, giveNoTwoEntriesOneLetterAndEachHasOne)
{
    for (const char *language : {"en", "ja"}) {
        SCOPED_TRACE(language);
        speakNow(language);
        trigger("panelAction3");
        expectLettersOfRows("topicView");
        expectLettersOfRows("briefingView");
        auto *chip = find<Chip>("areaChip-cybersecurity");
        expectLettersOf(chip, chip->rect().center(), "chip");
        trigger("panelAction4");
        expectLettersOfRows("tableView");
        trigger("panelAction2");
        auto *page = find<ReaderView>("readerView");
        workspace().showInText({0, 1});
        QCoreApplication::processEvents();
        const QPoint onTopic = page->boxOf(page->topics()->wordsOf(1)).center();
        expectLettersOf(page->viewport(), onTopic, "topic in the text");
        page->select(page->topics()->wordsOf(1).begin, page->topics()->wordsOf(1).end);
        expectLettersOf(page->viewport(), onTopic, "words in the text");
        workspace().toggleKind(Kind::Threat);
        trigger("saveFilterAction");
        auto *saved = find<QAbstractItemView>("savedFilterView");
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return saved->model()->rowCount() > 0; }, test::patience));
        expectLettersOfRows("savedFilterView");
        workspace().clearFilter();
        trigger("keepAction");
        trigger("libraryAction");
        auto *kept = find<QAbstractItemView>("briefingTable");
        ASSERT_TRUE(QTest::qWaitFor([&] { return kept->model()->rowCount() > 0; }, test::patience));
        expectLettersOfRows("briefingTable");
        workspace().setFilterText(QStringLiteral("missile"));
        find<QTabBar>("libraryTabs")->setCurrentIndex(1);
        auto *found = find<QAbstractItemView>("passageView");
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return found->model()->rowCount() > 1; }, test::patience));
        const QModelIndex passage = found->model()->index(1, 0); // the first one is its briefing
        found->setCurrentIndex(passage);
        expectLettersOf(found->viewport(), found->visualRect(passage).center(), "passage");
        workspace().clearFilter();
        trigger("libraryAction");
    }
}

} // namespace entente::ui
