// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/marking.h"
#include "tests/support/patience.h"
#include "tests/ui/publishing/exporting.h"
#include "ui/jobs/jobs.h"
#include "ui/publishing/exportcontroller.h"
#include "ui/publishing/exportdialog.h"
#include "ui/publishing/pagepreview.h"
#include "ui/publishing/printchoice.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace entente::ui {

namespace {

class PrintTest : public ExportTest
{
protected:
    PrintTest() : m_controller(&workspace, &m_window)
    {
        m_window.resize(900, 600);
        m_window.show();
        m_controller.setJobs(&m_jobs);
    }

    ExportDialog *preview()
    {
        m_controller.previewPrint();
        return child<ExportDialog>(&m_window, "printDialog");
    }
    void useMarked(const char *marking)
    {
        workspace.setBriefings(test::indexOf({test::briefing(std::string("---\nmarking: ") + marking
                                                             + "\n---\n# T\n\n- a threat\n")}),
                               0);
    }
    /// What the desktop would be told of an export.
    std::string named()
    {
        m_controller.setFileAsker(
            [this](QWidget *, const QString &, OutputFormat) { return path("Ports.md"); });
        QString detail;
        bool isOver = false;
        const auto heard = QObject::connect(&m_jobs, &Jobs::ended, &m_jobs, [&](const Job &job) {
            detail = job.end.noticeDetail;
            isOver = true;
        });
        m_controller.exportAs(OutputFormat::Markdown);
        EXPECT_TRUE(QTest::qWaitFor([&] { return isOver; }, test::patience));
        QObject::disconnect(heard);
        return detail.toStdString();
    }

    QWidget m_window;
    Jobs m_jobs;
    ExportController m_controller;
};

bool isGrey(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (qRed(pixel) != qGreen(pixel) || qGreen(pixel) != qBlue(pixel))
                return false;
        }
    }
    return true;
}

} // namespace

TEST_F(PrintTest, showsThePagesBeforeAndPrintsThoseThatAreAskedFor)
{
    ExportDialog *dialog = preview();
    auto *pages = dialog->findChild<PagePreview *>();
    QSignalSpy shown(pages, &PagePreview::shown);
    ASSERT_TRUE(QTest::qWaitFor([&] { return pages->pageCount() > 1; }, test::patience));
    auto *line = child<QLineEdit>(dialog, "printPages");
    QTest::keyClicks(line, QStringLiteral("two"));
    EXPECT_FALSE(child<QPushButton>(dialog, "exportAccept")->isEnabled());
    EXPECT_FALSE(child<QLabel>(dialog, "exportNothing")->text().isEmpty());
    line->clear();
    QTest::keyClicks(line, QStringLiteral("2"));
    EXPECT_EQ(child<QLabel>(pages, "previewFolio")->text().toStdString(),
              "Page 1 of " + std::to_string(pages->pageCount()) + ", not printed");

    QPageRanges asked;
    QString name;
    m_controller.setPrinterAsker([&](QPrinter &printer, QWidget *) {
        asked = printer.pageRanges();
        name = printer.docName();
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path("printed.pdf"));
        return true;
    });
    QSignalSpy ended(&m_controller, &ExportController::ended);
    QTest::mouseClick(child<QPushButton>(dialog, "exportAccept"), Qt::LeftButton);
    ASSERT_TRUE(ended.wait(test::patience));
    EXPECT_EQ(asked, QPageRanges::fromString(QStringLiteral("2")));
    EXPECT_TRUE(name.startsWith(QStringLiteral("The U.S.–Japan Military Alliance")));
    const std::string pdf = contents(path("printed.pdf"));
    EXPECT_TRUE(pdf.starts_with("%PDF-"));
    EXPECT_NE(pdf.find("/Count 1"), std::string::npos) << "one page";
}

TEST_F(PrintTest, isLegibleInBlackAndWhiteAlsoWhereAMarkingIsColouredOnBlack)
{
    useMarked("TLP:RED");
    ExportDialog *dialog = preview();
    auto *pages = dialog->findChild<PagePreview *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !pages->image().isNull(); }, test::patience));
    EXPECT_FALSE(isGrey(pages->image())) << "else there is nothing to see here";
    child<QCheckBox>(dialog, "printBlackAndWhite")->setChecked(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return isGrey(pages->image()); }, test::patience));
    // The marking, which is red on black, is white on black.
    const QImage image = pages->image();
    int black = 0;
    int whiteWithin = 0;
    for (int y = 0; y < image.height(); ++y) {
        int first = -1;
        int last = -1;
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 16) {
                first = first < 0 ? x : first;
                last = x;
                ++black;
            }
        }
        for (int x = first; first >= 0 && x <= last; ++x)
            whiteWithin += qGray(image.pixel(x, y)) > 200 ? 1 : 0;
    }
    EXPECT_GT(black, 100);
    EXPECT_GT(whiteWithin, 10);
}

TEST_F(PrintTest, suggestsAFileThatBearsTheWholeTitle)
{
    QPrinter printer;
    QPrintDialog dialog(&printer);
    auto *line = dialog.findChild<QLineEdit *>(QStringLiteral("filename"));
    ASSERT_NE(line, nullptr) << "the dialog of this platform is another one";
    suggestFile(dialog, QStringLiteral("U.S.-Japan talks, part 2.1"));
    EXPECT_TRUE(line->text().endsWith(QStringLiteral("/U.S.-Japan talks, part 2.1.pdf")))
        << line->text().toStdString();
}

TEST_F(PrintTest, namesNothingToTheDesktopThatBearsAMarking)
{
    EXPECT_EQ(named(), "Ports.md") << "nothing says that it is secret";
    useMarked("TLP:CLEAR");
    EXPECT_EQ(named(), "Ports.md");
    useMarked("UNCLASSIFIED");
    EXPECT_EQ(named(), "Ports.md");
    for (const char *marking : {"TLP:AMBER", "SECRET", "UNCLASSIFIED//FOUO", "TLP:GREEN"}) {
        useMarked(marking);
        EXPECT_EQ(named(), "") << marking;
    }
}

TEST_F(PrintTest, triesAgainWhatCouldNotBeWritten)
{
    m_controller.setFileAsker(
        [this](QWidget *, const QString &, OutputFormat) { return path("later/out.md"); });
    QSignalSpy ended(&m_controller, &ExportController::ended);
    m_controller.exportAs(OutputFormat::Markdown);
    ASSERT_TRUE(ended.wait(test::patience));
    ASSERT_EQ(m_jobs.rowCount(), 1);
    EXPECT_EQ(m_jobs.at(0).state, JobState::Failed);
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("later")));
    m_jobs.at(0).end.actions.front().run();
    ASSERT_TRUE(ended.wait(test::patience));
    EXPECT_EQ(m_jobs.at(0).state, JobState::Done);
    EXPECT_FALSE(contents(path("later/out.md")).empty());
}

} // namespace entente::ui
