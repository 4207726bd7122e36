// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publishing/exportjob.h"

#include "core/base/fileerror.h"
#include "core/base/runerror.h"
#include "tests/support/patience.h"
#include "tests/ui/publishing/exporting.h"

#include <QPrinter>
#include <QSignalSpy>
#include <QTest>

namespace entente::ui {

namespace {

class ExportJobTest : public ExportTest
{
protected:
    [[nodiscard]] Publication publication() const
    {
        return {workspace.indexPtr(), workspace.filter(), workspace.vocabularyPtr()};
    }
    static ExportOutcome outcomeOf(QSignalSpy &finished)
    {
        if (finished.isEmpty() && !finished.wait(test::patience))
            ADD_FAILURE() << "the job did not end";
        return finished.value(0).value(0).value<ExportOutcome>();
    }
    /// Goes on until it is told to stop.
    static Result<void> endless(const Progress &progress)
    {
        while (progress(1, 100))
            QThread::yieldCurrentThread();
        return Error{RunError::Cancelled, "endless", 0, {}};
    }
};

} // namespace

TEST_F(ExportJobTest, writesTheFileAndTellsHowFarItIs)
{
    ExportJob job;
    QSignalSpy finished(&job, &ExportJob::finished);
    QSignalSpy progress(&job, &ExportJob::progress);
    ASSERT_TRUE(job.exportTo(path("out.pdf"), OutputFormat::Pdf, publication(), {}));
    EXPECT_TRUE(job.isBusy());
    const ExportOutcome outcome = outcomeOf(finished);
    EXPECT_FALSE(outcome.error.has_value());
    EXPECT_EQ(outcome.place, path("out.pdf"));
    EXPECT_FALSE(job.isBusy());
    EXPECT_TRUE(contents(path("out.pdf")).starts_with("%PDF-"));
    EXPECT_EQ(progress.last().value(0).toInt(), 100);
}

TEST_F(ExportJobTest, tellsWhyTheFileCouldNotBeWritten)
{
    ExportJob job;
    QSignalSpy finished(&job, &ExportJob::finished);
    job.exportTo(path("missing/out.csv"), OutputFormat::Csv, publication(), {});
    const ExportOutcome outcome = outcomeOf(finished);
    ASSERT_TRUE(outcome.error.has_value());
    EXPECT_EQ(outcome.error->code, FileError::NotWritable);
}

TEST_F(ExportJobTest, stopsWhenItIsCancelled)
{
    ExportJob job;
    QSignalSpy finished(&job, &ExportJob::finished);
    job.start(QStringLiteral("nowhere"), &ExportJobTest::endless);
    job.cancel();
    EXPECT_EQ(outcomeOf(finished).error->code, RunError::Cancelled);
    EXPECT_FALSE(job.isBusy());
}

TEST_F(ExportJobTest, takesOneDocumentAtATime)
{
    ExportJob job;
    QSignalSpy finished(&job, &ExportJob::finished);
    ASSERT_TRUE(job.start(QStringLiteral("first"), &ExportJobTest::endless));
    EXPECT_FALSE(job.start(QStringLiteral("second"), &ExportJobTest::endless));
    EXPECT_FALSE(job.exportTo(path("x.csv"), OutputFormat::Csv, publication(), {}));
    job.cancel();
    EXPECT_EQ(outcomeOf(finished).place, QStringLiteral("first"));
    EXPECT_TRUE(job.exportTo(path("x.csv"), OutputFormat::Csv, publication(), {}));
}

TEST_F(ExportJobTest, endsWithItsOwner)
{
    auto job = std::make_unique<ExportJob>();
    job->start(QStringLiteral("nowhere"), &ExportJobTest::endless);
    job.reset(); // comes back
}

TEST_F(ExportJobTest, writesNothingWhenItIsCancelledAtOnce)
{
    ExportJob job;
    QSignalSpy finished(&job, &ExportJob::finished);
    job.exportTo(path("out.pdf"), OutputFormat::Pdf, publication(), {});
    job.cancel();
    EXPECT_EQ(outcomeOf(finished).error->code, RunError::Cancelled);
    EXPECT_FALSE(QFile::exists(path("out.pdf")));
}

TEST_F(ExportJobTest, printsTheSameDocument)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path("printed.pdf"));
    ExportJob job;
    QSignalSpy finished(&job, &ExportJob::finished);
    ASSERT_TRUE(job.print(std::move(printer), publication(), {}));
    EXPECT_FALSE(outcomeOf(finished).error.has_value());
    EXPECT_TRUE(contents(path("printed.pdf")).starts_with("%PDF-"));
}

} // namespace entente::ui
