// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publishing/exportdialog.h"

#include "tests/support/patience.h"
#include "tests/ui/publishing/exporting.h"
#include "ui/publishing/pagepreview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

namespace entente::ui {

namespace {

class ExportDialogTest : public ExportTest
{
protected:
    void click(const ExportDialog &dialog, const char *box)
    {
        auto *widget = child<QCheckBox>(&dialog, box);
        QTest::mouseClick(widget, Qt::LeftButton, {}, QPoint(8, widget->height() / 2));
    }
};

} // namespace

TEST_F(ExportDialogTest, saysWhatTheFilterWillShowAndOfWhat)
{
    filterByCybersecurity();
    const ExportDialog dialog(subjectOf(workspace, {}), {});
    EXPECT_EQ(child<QLabel>(&dialog, "exportSentence")->text().toStdString(),
              "Showing 3 of 19 topics, those that touch Cybersecurity.");
    EXPECT_TRUE(child<QLabel>(&dialog, "exportScope")
                    ->text()
                    .startsWith(QStringLiteral("From the briefing that is shown.")));
    EXPECT_EQ(child<QCheckBox>(&dialog, "exportTopics")->text().remove(u'&').toStdString(),
              "Topics (3 of 19)");
    EXPECT_EQ(child<QCheckBox>(&dialog, "exportTables")->text().remove(u'&').toStdString(),
              "Tables (1 of 9 rows)");
}

TEST_F(ExportDialogTest, saysThatAllOpenBriefingsGoIn)
{
    workspace.setShowsAll(true);
    const ExportDialog dialog(subjectOf(workspace, {}), {});
    EXPECT_EQ(child<QLabel>(&dialog, "exportScope")->text().toStdString(),
              "From all 2 open briefings.");
    EXPECT_EQ(child<QLineEdit>(&dialog, "exportTitle")->placeholderText().toStdString(),
              "2 briefings");
}

TEST_F(ExportDialogTest, keepsItsButtonsInSightWhereTheScreenIsLow)
{
    ExportDialog dialog(subjectOf(workspace, {}), {});
    for (const QSize room : {QSize(1024, 700), QSize(1280, 720), QSize(900, 500)}) {
        dialog.resize(room);
        dialog.show();
        EXPECT_LE(dialog.minimumSizeHint().width(), 1024);
        EXPECT_LE(dialog.minimumSizeHint().height(), 672);
        for (const char *name : {"exportAccept", "exportCancel"}) {
            auto *button = child<QPushButton>(&dialog, name);
            EXPECT_TRUE(
                dialog.rect().contains(QRect(button->mapTo(&dialog, QPoint()), button->size())));
            EXPECT_FALSE(button->visibleRegion().isEmpty());
        }
    }
    // Tab brings what it leads to into view.
    auto *last = child<QCheckBox>(&dialog, "exportContents");
    last->setFocus(Qt::TabFocusReason);
    EXPECT_FALSE(last->visibleRegion().isEmpty());
}

TEST_F(ExportDialogTest, offersThePassagesOfTheTextWhereWordsAreAskedFor)
{
    EXPECT_TRUE(
        child<QCheckBox>(
            std::make_unique<ExportDialog>(subjectOf(workspace, {}), PublishOptions()).get(),
            "exportPassages")
            ->isHidden());
    workspace.setFilterText(QStringLiteral("alliance"));
    ExportDialog dialog(subjectOf(workspace, {}), {});
    dialog.show();
    const auto *box = child<QCheckBox>(&dialog, "exportPassages");
    ASSERT_TRUE(box->isVisible());
    EXPECT_EQ(box->text(),
              QStringLiteral("Pa&ssages of the text (%1)").arg(workspace.result().passages));
    EXPECT_GT(workspace.result().passages, 0U);
    click(dialog, "exportPassages");
    EXPECT_FALSE(dialog.options().passages);
}

TEST_F(ExportDialogTest, answersWithWhatIsChosen)
{
    ExportDialog dialog(subjectOf(workspace, {}), {});
    dialog.show();
    QTest::keyClicks(child<QLineEdit>(&dialog, "exportTitle"), QStringLiteral("  My  title "));
    click(dialog, "exportTables");
    click(dialog, "exportFullText");
    click(dialog, "exportContents");
    QTest::keyClick(child<QComboBox>(&dialog, "exportPaper"), Qt::Key_Down);
    QTest::keyClick(child<QComboBox>(&dialog, "exportOrientation"), Qt::Key_Down);
    QTest::keyClick(child<QComboBox>(&dialog, "exportGrouping"), Qt::Key_Down);
    click(dialog, "exportChart");
    QTest::keyClick(child<QDoubleSpinBox>(&dialog, "exportFontSize"), Qt::Key_Up);
    QTest::keyClick(child<QSpinBox>(&dialog, "exportMargin"), Qt::Key_Down);
    QTest::keyClicks(child<QComboBox>(&dialog, "exportMarking"), QStringLiteral("TLP:RED"));
    PublishOptions expected;
    expected.title = QStringLiteral("My title");
    expected.tables = false;
    expected.fullText = true;
    expected.contents = false;
    expected.paper = Paper::Letter;
    expected.landscape = true;
    expected.grouping = Grouping::FocusArea;
    expected.chart = false;
    expected.fontSize = 10.5;
    expected.margin = 24;
    expected.marking = "TLP:RED";
    EXPECT_EQ(dialog.options(), expected);
}

TEST_F(ExportDialogTest, ordersSeveralBriefingsByFocusAreaWhereItIsAskedTo)
{
    workspace.setShowsAll(true);
    ExportDialog dialog(subjectOf(workspace, {}), {});
    dialog.show();
    auto *grouping = child<QComboBox>(&dialog, "exportGrouping");
    ASSERT_EQ(grouping->count(), 3);
    EXPECT_EQ(dialog.options().contentsBy, ContentsBy::Briefing);
    QTest::keyClick(grouping, Qt::Key_End);
    EXPECT_EQ(dialog.options().contentsBy, ContentsBy::FocusArea);
    EXPECT_EQ(dialog.options().grouping, Grouping::FocusArea);
    QTest::keyClick(grouping, Qt::Key_Home);
    EXPECT_EQ(dialog.options().contentsBy, ContentsBy::Briefing);
}

TEST_F(ExportDialogTest, keepsTheOrderOfSeveralBriefingsWhereThereIsOne)
{
    PublishOptions before;
    before.contentsBy = ContentsBy::FocusArea;
    ExportDialog dialog(subjectOf(workspace, {}), before);
    EXPECT_EQ(child<QComboBox>(&dialog, "exportGrouping")->count(), 2);
    EXPECT_EQ(dialog.options().contentsBy, ContentsBy::FocusArea);
}

TEST_F(ExportDialogTest, leavesNotesOutWhereItIsAskedTo)
{
    const Annotation note{"the strait", "Ask about this.", {}, TextLine{3}};
    ExportDialog dialog(subjectOf(workspace, {{note, note}, {note}}), {});
    dialog.show();
    auto *box = child<QCheckBox>(&dialog, "exportNotes");
    EXPECT_EQ(box->text().remove(u'&').toStdString(),
              "Notes and highlights (" + std::to_string(workspace.current() == 0 ? 2 : 1) + ")");
    EXPECT_TRUE(dialog.options().annotations);
    click(dialog, "exportNotes");
    EXPECT_FALSE(dialog.options().annotations);
}

TEST_F(ExportDialogTest, offersNoNotesWhereThereAreNone)
{
    const ExportDialog dialog(subjectOf(workspace, {}), {});
    EXPECT_FALSE(child<QCheckBox>(&dialog, "exportNotes")->isEnabled());
}

TEST_F(ExportDialogTest, showsThePagesAsTheOptionsMakeThem)
{
    ExportDialog dialog(subjectOf(workspace, {}), {});
    auto *preview = dialog.findChild<PagePreview *>();
    QSignalSpy shown(preview, &PagePreview::shown);
    dialog.show();
    ASSERT_TRUE(shown.wait(test::patience));
    const int pages = preview->pageCount();
    EXPECT_GT(pages, 3);
    EXPECT_LT(preview->image().width(), preview->image().height());
    EXPECT_EQ(child<QLabel>(&dialog, "previewFolio")->text(),
              QStringLiteral("Page 1 of %1").arg(pages));
    click(dialog, "exportTopics");
    QTest::keyClick(child<QComboBox>(&dialog, "exportOrientation"), Qt::Key_Down);
    ASSERT_TRUE(QTest::qWaitFor([&] { return preview->pageCount() < pages; }, test::patience));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return preview->image().width() > preview->image().height(); }, test::patience));
}

TEST_F(ExportDialogTest, turnsThePagesOfThePreview)
{
    ExportDialog dialog(subjectOf(workspace, {}), {});
    auto *preview = dialog.findChild<PagePreview *>();
    QSignalSpy shown(preview, &PagePreview::shown);
    dialog.show();
    ASSERT_TRUE(shown.wait(test::patience));
    const QImage first = preview->image();
    QTest::mouseClick(dialog.findChild<QToolButton *>(QStringLiteral("previewNext")),
                      Qt::LeftButton);
    ASSERT_TRUE(shown.wait(test::patience));
    EXPECT_EQ(preview->page(), 1);
    EXPECT_NE(preview->image(), first);
    QTest::keyClick(preview, Qt::Key_End);
    ASSERT_TRUE(shown.wait(test::patience));
    EXPECT_EQ(preview->page(), preview->pageCount() - 1);
    EXPECT_FALSE(dialog.findChild<QToolButton *>(QStringLiteral("previewNext"))->isEnabled());
}

TEST_F(ExportDialogTest, refusesToLowerAMarking)
{
    workspace.setBriefings(
        test::indexOf({test::briefing("---\nmarking: TLP:AMBER\n---\n# T\n\n- a threat\n")}), 0);
    ExportDialog dialog(subjectOf(workspace, {}), {});
    auto *marking = child<QComboBox>(&dialog, "exportMarking");
    marking->setCurrentText(QStringLiteral("TLP:GREEN"));
    EXPECT_FALSE(child<QPushButton>(&dialog, "exportAccept")->isEnabled());
    EXPECT_TRUE(child<QLabel>(&dialog, "exportNothing")->text().contains(QStringLiteral("AMBER")));
    marking->setCurrentText(QStringLiteral("TLP:RED"));
    EXPECT_TRUE(child<QPushButton>(&dialog, "exportAccept")->isEnabled());
    EXPECT_TRUE(child<QLabel>(&dialog, "exportNothing")->text().isEmpty());
}

TEST_F(ExportDialogTest, beginsWithWhatWasChosenBefore)
{
    PublishOptions before;
    before.paper = Paper::Letter;
    before.topics = false;
    before.fullText = true;
    before.landscape = true;
    before.date = Date::parse("2026-11-24");
    before.language = QStringLiteral("ja");
    EXPECT_EQ(ExportDialog(subjectOf(workspace, {}), before).options(), before);
}

TEST_F(ExportDialogTest, exportsNothingWhereNothingIsChosen)
{
    ExportDialog dialog(subjectOf(workspace, {}), {});
    dialog.show();
    const auto *accept = child<QPushButton>(&dialog, "exportAccept");
    EXPECT_TRUE(accept->isEnabled());
    click(dialog, "exportTopics");
    click(dialog, "exportTables");
    EXPECT_FALSE(accept->isEnabled());
    EXPECT_FALSE(child<QLabel>(&dialog, "exportNothing")->text().isEmpty());
    click(dialog, "exportFullText");
    EXPECT_TRUE(accept->isEnabled());
    EXPECT_TRUE(child<QLabel>(&dialog, "exportNothing")->text().isEmpty());
}

TEST_F(ExportDialogTest, isAnsweredByKeysAlone)
{
    ExportDialog dialog(subjectOf(workspace, {}), {});
    dialog.show();
    QSignalSpy wanted(&dialog, &ExportDialog::fileWanted);
    QTest::keyClick(child<QLineEdit>(&dialog, "exportTitle"), Qt::Key_Return);
    EXPECT_EQ(wanted.count(), 1);
    EXPECT_TRUE(dialog.isVisible()) << "until a file is chosen";
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_EQ(rejected.count(), 1);
}

TEST_F(ExportDialogTest, namesEveryWidgetForThoseWhoCannotSeeIt)
{
    const ExportDialog dialog(subjectOf(workspace, {}), {});
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        // A widget that belongs to Qt's own, such as the list of a combo box, has Qt's name.
        const bool own = !widget->objectName().isEmpty()
            && !widget->objectName().startsWith(QStringLiteral("qt_"));
        EXPECT_TRUE(!own || widget->focusPolicy() == Qt::NoFocus
                    || !widget->accessibleName().isEmpty())
            << widget->objectName().toStdString();
    }
}

TEST_F(ExportDialogTest, locksOnlyWithAPasswordThatWasTypedTwice)
{
    ExportDialog dialog(subjectOf(workspace, {}), {});
    dialog.show();
    auto *accept = child<QPushButton>(&dialog, "exportAccept");
    auto *problem = child<QLabel>(&dialog, "exportNothing");
    EXPECT_FALSE(child<QLineEdit>(&dialog, "exportPassword")->isVisible());
    click(dialog, "exportLock");
    EXPECT_FALSE(accept->isEnabled());
    EXPECT_EQ(problem->text().toStdString(), "Type the password that is to open the document.");
    QTest::keyClicks(child<QLineEdit>(&dialog, "exportPassword"), QStringLiteral("sesame"));
    EXPECT_FALSE(accept->isEnabled());
    EXPECT_TRUE(problem->text().contains(QStringLiteral("not the same")));
    QTest::keyClicks(child<QLineEdit>(&dialog, "exportPasswordAgain"), QStringLiteral("sesame"));
    EXPECT_TRUE(accept->isEnabled());
    EXPECT_EQ(dialog.options().password, "sesame");
    click(dialog, "exportLock");
    EXPECT_EQ(dialog.options().password, "");
    EXPECT_TRUE(accept->isEnabled());
}

TEST_F(ExportDialogTest, asksForTheFontTheReaderAndTheSource)
{
    ExportDialog dialog(subjectOf(workspace, {}), {});
    dialog.show();
    QTest::keyClicks(child<QLineEdit>(&dialog, "exportPreparedFor"),
                     QStringLiteral("the Minister"));
    click(dialog, "exportSource");
    auto *font = child<QComboBox>(&dialog, "exportFont");
    EXPECT_EQ(dialog.options().font, "");
    ASSERT_GT(font->count(), 1);
    QTest::keyClick(font, Qt::Key_Down);
    EXPECT_EQ(dialog.options().font, font->itemText(1).toStdString());
    EXPECT_EQ(dialog.options().preparedFor, QStringLiteral("the Minister"));
    EXPECT_TRUE(dialog.options().embedSource);
}

TEST_F(ExportDialogTest, leadsTheTabKeyDownTheFormAndThenToThePreview)
{
    ExportDialog dialog(subjectOf(workspace, {}), {});
    dialog.show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    child<QLineEdit>(&dialog, "exportTitle")->setFocus();
    QStringList names;
    for (int i = 0; i < 24; ++i) {
        names << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const auto at = [&](const char *name) { return names.indexOf(QLatin1String(name)); };
    EXPECT_EQ(at("exportTitle"), 0);
    EXPECT_EQ(at("exportPreparedFor"), 1);
    EXPECT_LT(at("exportPreparedFor"), at("exportTopics"));
    EXPECT_LT(at("exportTopics"), at("exportPaper"));
    EXPECT_LT(at("exportPaper"), at("exportFontSize"));
    EXPECT_LT(at("exportFontSize"), at("exportSource"));
    EXPECT_LT(at("exportSource"), at("exportLock"));
    EXPECT_GE(at("exportTopics"), 0);
}

} // namespace entente::ui
