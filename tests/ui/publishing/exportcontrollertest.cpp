// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publishing/exportcontroller.h"

#include "core/base/runerror.h"
#include "tests/support/patience.h"
#include "tests/ui/publishing/exporting.h"
#include "ui/publishing/csvdialog.h"
#include "ui/publishing/exportdialog.h"
#include "ui/publishing/exportsettings.h"
#include "ui/publishing/resultbar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace entente::ui {

namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class ExportControllerTest : public ExportTest
{
protected:
    ExportControllerTest()
        : m_controller(new ExportController(&workspace, &m_window)),
          m_ended(m_controller, &ExportController::ended)
    {
        m_window.resize(900, 600);
        m_window.show();
        m_controller->setFileAsker([this](QWidget *, const QString &suggested, OutputFormat) {
            m_suggested = suggested;
            return m_answer;
        });
        m_controller->setOpener([this](const QUrl &url) {
            m_opened = url;
            return m_opens;
        });
    }

    /// Clicks through the dialog and answers with the sentence at the end.
    std::string exportPdf()
    {
        m_controller->exportPdf();
        auto *dialog = child<ExportDialog>(&m_window, "exportDialog");
        EXPECT_TRUE(dialog->isVisible());
        QTest::mouseClick(child<QPushButton>(dialog, "exportAccept"), Qt::LeftButton);
        return end();
    }
    /// Says no more than Enter to the dialog of a spreadsheet.
    std::string exportCsv()
    {
        m_controller->exportAs(OutputFormat::Csv);
        QTest::keyClick(csvDialog(), Qt::Key_Return);
        return end();
    }
    /// The one that is open; those that were answered are still there.
    CsvDialog *csvDialog()
    {
        for (CsvDialog *dialog : m_window.findChildren<CsvDialog *>(QStringLiteral("csvDialog"))) {
            if (dialog->isVisible())
                return dialog;
        }
        throw std::runtime_error("no dialog is open");
    }
    std::string end()
    {
        if (m_ended.isEmpty() && !m_ended.wait(test::patience)) {
            ADD_FAILURE() << "the export did not end";
            return {};
        }
        return m_ended.takeLast().value(1).toString().toStdString();
    }
    [[nodiscard]] std::string message() const
    {
        const auto *bar = child<ResultBar>(&m_window, "resultBar");
        return bar->isVisible() ? child<QLabel>(bar, "resultText")->text().toStdString()
                                : std::string();
    }

    QWidget m_window;
    ExportController *m_controller;
    QSignalSpy m_ended;
    QString m_answer;
    QString m_suggested;
    QUrl m_opened;
    bool m_opens = true;
};

} // namespace

TEST_F(ExportControllerTest, exportsWhatIsShownAsPdf)
{
    filterByCybersecurity();
    m_answer = path("out.pdf");
    EXPECT_EQ(exportPdf(), "Saved as " + m_answer.toStdString());
    EXPECT_EQ(message(), "Saved as " + m_answer.toStdString());
    EXPECT_TRUE(contents(m_answer).starts_with("%PDF-"));
    EXPECT_TRUE(m_suggested.endsWith(
        QStringLiteral("/The U.S.–Japan Military Alliance Closer Ties, Contested at Home.pdf")));
}

TEST_F(ExportControllerTest, isBackInTheDialogWhereNoFileIsChosen)
{
    m_controller->exportPdf();
    auto *dialog = child<ExportDialog>(&m_window, "exportDialog");
    QTest::keyClicks(child<QLineEdit>(dialog, "exportTitle"), QStringLiteral("My title"));
    QTest::keyClick(child<QComboBox>(dialog, "exportOrientation"), Qt::Key_Down);
    QTest::mouseClick(child<QPushButton>(dialog, "exportAccept"), Qt::LeftButton);
    EXPECT_FALSE(m_controller->job()->isBusy());
    EXPECT_EQ(message(), "");
    ASSERT_TRUE(dialog->isVisible());
    EXPECT_EQ(dialog->options().title, QStringLiteral("My title"));
    EXPECT_TRUE(dialog->options().landscape);
    QSettings settings;
    EXPECT_FALSE(loadExportOptions(settings).landscape) << "nothing was exported yet";
    m_answer = path("out.pdf");
    QTest::mouseClick(child<QPushButton>(dialog, "exportAccept"), Qt::LeftButton);
    EXPECT_EQ(end(), "Saved as " + m_answer.toStdString());
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_TRUE(loadExportOptions(settings).landscape);
}

TEST_F(ExportControllerTest, asksForNoFileWhereTheDialogIsCancelled)
{
    m_controller->exportPdf();
    auto *dialog = child<ExportDialog>(&m_window, "exportDialog");
    QTest::mouseClick(child<QPushButton>(dialog, "exportCancel"), Qt::LeftButton);
    EXPECT_EQ(m_suggested, QString());
}

TEST_F(ExportControllerTest, remembersWhatWasChosenAndTheFolder)
{
    m_answer = path("out.pdf");
    m_controller->exportPdf();
    auto *dialog = child<ExportDialog>(&m_window, "exportDialog");
    auto *contentsBox = child<QCheckBox>(dialog, "exportContents");
    QTest::mouseClick(contentsBox, Qt::LeftButton, {}, QPoint(8, contentsBox->height() / 2));
    QTest::keyClicks(child<QLineEdit>(dialog, "exportTitle"), QStringLiteral("My title"));
    QTest::mouseClick(child<QPushButton>(dialog, "exportAccept"), Qt::LeftButton);
    end();
    QSettings settings;
    EXPECT_FALSE(loadExportOptions(settings).contents);
    EXPECT_EQ(loadExportFolder(settings), folder.path());
    EXPECT_TRUE(m_suggested.endsWith(QStringLiteral("/My title.pdf")));
}

TEST_F(ExportControllerTest, exportsDataWithoutADialogOfItsOwn)
{
    filterByCybersecurity();
    for (const auto &[name, format] :
         {std::pair{"out.html", OutputFormat::Html}, std::pair{"out.md", OutputFormat::Markdown},
          std::pair{"out.json", OutputFormat::Json}}) {
        m_answer = path(name);
        m_controller->exportAs(format);
        EXPECT_THAT(end(), HasSubstr(name));
        EXPECT_THAT(contents(m_answer), HasSubstr("Cybersecurity Cooperation"));
        EXPECT_THAT(contents(m_answer), Not(HasSubstr("Domestic Politics")));
    }
}

TEST_F(ExportControllerTest, exportsASpreadsheetWithAByteOrderMarkWhereItIsAskedFor)
{
    filterByCybersecurity();
    m_answer = path("out.csv");
    EXPECT_THAT(exportCsv(), HasSubstr("out.csv"));
    EXPECT_TRUE(contents(m_answer).starts_with("file,briefing"));
    EXPECT_THAT(contents(m_answer), HasSubstr("Cybersecurity Cooperation"));
    EXPECT_THAT(contents(m_answer), Not(HasSubstr("Domestic Politics")));
    m_controller->exportAs(OutputFormat::Csv);
    CsvDialog *dialog = csvDialog();
    EXPECT_THAT(child<QLabel>(dialog, "csvSentence")->text().toStdString(),
                HasSubstr("Cybersecurity"));
    auto *mark = child<QCheckBox>(dialog, "csvByteOrderMark");
    EXPECT_FALSE(mark->isChecked());
    mark->setFocus();
    QTest::keyClick(mark, Qt::Key_Space);
    QTest::mouseClick(child<QPushButton>(dialog, "csvAccept"), Qt::LeftButton);
    end();
    EXPECT_TRUE(contents(m_answer).starts_with("\xEF\xBB\xBF"
                                               "file,briefing"));
    exportCsv(); // as it was chosen the last time
    EXPECT_TRUE(contents(m_answer).starts_with("\xEF\xBB\xBF"));
}

TEST_F(ExportControllerTest, returnsToTheDialogOfASpreadsheetWhereNoFileIsChosen)
{
    m_controller->exportAs(OutputFormat::Csv);
    CsvDialog *dialog = csvDialog();
    child<QCheckBox>(dialog, "csvByteOrderMark")->setChecked(true);
    m_answer.clear();
    QTest::mouseClick(child<QPushButton>(dialog, "csvAccept"), Qt::LeftButton);
    EXPECT_TRUE(m_ended.isEmpty());
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(dialog->byteOrderMark());
    m_answer = path("out.csv");
    QTest::mouseClick(child<QPushButton>(dialog, "csvAccept"), Qt::LeftButton);
    end();
    EXPECT_TRUE(contents(m_answer).starts_with("\xEF\xBB\xBF"));
}

TEST_F(ExportControllerTest, asksForNoFileWhereTheSpreadsheetIsCancelled)
{
    m_controller->exportAs(OutputFormat::Csv);
    QTest::mouseClick(child<QPushButton>(&m_window, "csvCancel"), Qt::LeftButton);
    EXPECT_EQ(m_suggested, QString());
}

TEST_F(ExportControllerTest, exportsAllOpenBriefingsWhereAllAreShown)
{
    workspace.setShowsAll(true);
    m_answer = path("out.md");
    m_controller->exportAs(OutputFormat::Markdown);
    end();
    EXPECT_THAT(contents(m_answer), HasSubstr("# 2 briefings"));
}

TEST_F(ExportControllerTest, saysWhyNothingWasWritten)
{
    m_answer = path("missing/out.csv");
    const std::string sentence = exportCsv();
    EXPECT_THAT(sentence, HasSubstr("missing/out.csv: the output could not be written"));
    EXPECT_EQ(message(), sentence);
}

TEST_F(ExportControllerTest, opensTheFileAndItsFolder)
{
    m_answer = path("out.csv");
    exportCsv();
    const auto *bar = child<ResultBar>(&m_window, "resultBar");
    QTest::mouseClick(child<QPushButton>(bar, "openResult"), Qt::LeftButton);
    EXPECT_EQ(m_opened, QUrl::fromLocalFile(m_answer));
    QTest::mouseClick(child<QPushButton>(bar, "showFolder"), Qt::LeftButton);
    EXPECT_EQ(m_opened, QUrl::fromLocalFile(folder.path()));
    m_opens = false;
    QTest::mouseClick(child<QPushButton>(bar, "openResult"), Qt::LeftButton);
    EXPECT_THAT(message(), HasSubstr("No program is set up to open"));
}

TEST_F(ExportControllerTest, saysThatThereIsNothingToExport)
{
    workspace.setBriefings(test::indexOf({}), -1);
    m_controller->exportPdf();
    EXPECT_EQ(m_window.findChild<ExportDialog *>(), nullptr);
    EXPECT_EQ(message(), "No briefing is open; open one to export it.");
}

TEST_F(ExportControllerTest, showsProgressOnlyOnceItTakesLongAndCanBeCancelled)
{
    m_controller->job()->start(path("never.pdf"), [](const Progress &progress) -> Result<void> {
        while (progress(10, 100))
            QThread::yieldCurrentThread();
        return Error{RunError::Cancelled, "never.pdf", 0, {}};
    });
    auto *dialog = child<QProgressDialog>(&m_window, "exportProgress");
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(dialog->minimumDuration(), 500);
    m_controller->exportAs(OutputFormat::Csv);
    EXPECT_THAT(message(), HasSubstr("Another document is being exported"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->isVisible(); }, test::patience));
    EXPECT_EQ(dialog->value(), 10);
    QTest::mouseClick(dialog->findChild<QPushButton *>(), Qt::LeftButton);
    EXPECT_EQ(end(), "Cancelled; nothing was written.");
}

TEST_F(ExportControllerTest, printsWhatIsShown)
{
    m_controller->setPrinterAsker([this](QPrinter &printer, QWidget *) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path("printed.pdf"));
        return true;
    });
    m_controller->print();
    EXPECT_THAT(end(), HasSubstr("printed.pdf"));
    EXPECT_TRUE(contents(path("printed.pdf")).starts_with("%PDF-"));
}

TEST_F(ExportControllerTest, printsNothingWhereThePrinterDialogIsCancelled)
{
    m_controller->setPrinterAsker([](QPrinter &, QWidget *) { return false; });
    m_controller->print();
    EXPECT_FALSE(m_controller->job()->isBusy());
}

} // namespace entente::ui
