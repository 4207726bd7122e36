// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/librarywindow.h"
#include "tests/ui/window/openwindow.h"
#include "ui/jobs/jobrow.h"
#include "ui/jobs/jobs.h"
#include "ui/jobs/jobspanel.h"
#include "ui/publishing/exportcontroller.h"

#include <QToolButton>

namespace entente::ui {

namespace {

/// Waits for the newest job to be over, and answers with it.
Job newestOver(const Jobs *jobs)
{
    EXPECT_TRUE(QTest::qWaitFor([&] { return jobs->rowCount() > 0 && jobs->at(0).isOver(); },
                                test::patience));
    return jobs->rowCount() > 0 ? jobs->at(0) : Job();
}

class LibraryJobsTest : public MainWindowLibraryTest
{
protected:
    void import(const QStringList &files)
    {
        m_window->setFileAsker([files](QWidget *) { return files; });
        find<QAction>("importFilesAction")->trigger();
    }
    void click(const char *button)
    {
        const auto rows = find<JobsPanel>("jobsPanel")->findChildren<JobRow *>();
        for (const JobRow *row : rows) {
            if (auto *found = row->findChild<QPushButton *>(QString::fromLatin1(button))) {
                QTest::mouseClick(found, Qt::LeftButton);
                return;
            }
        }
        ADD_FAILURE() << "no job offers " << button;
    }
};

class WindowJobsTest : public WindowTest
{
protected:
    Jobs *jobs() { return m_window->findChild<Jobs *>(); }
};

} // namespace

TEST_F(LibraryJobsTest, listAnImportWithWhatFailedAndTryThatAgain)
{
    start();
    const auto *jobs = m_window->findChild<Jobs *>();
    write("broken.pdf", "%PDF-1.7\nno page at all");
    write("harbour.md", "# Harbour\n\nThe **threats** are these:\n\n- mines\n");
    import({path("broken.pdf"), path("harbour.md")});
    const Job first = newestOver(jobs);
    EXPECT_EQ(first.order.title, QStringLiteral("Import of 2 files and folders"));
    EXPECT_EQ(first.state, JobState::Failed);
    EXPECT_EQ(first.end.sentence, QStringLiteral("1 added; 1 could not be read."));
    ASSERT_EQ(first.end.problems.size(), 1U);
    EXPECT_EQ(first.end.problems[0].file, path("broken.pdf"));
    EXPECT_TRUE(first.end.problems[0].sentence.contains(QStringLiteral("broken.pdf")));

    const auto *button = find<QToolButton>("jobsButton");
    EXPECT_EQ(button->accessibleName(), QStringLiteral("Jobs: 1 failed"));
    find<QAction>("jobsAction")->trigger();
    EXPECT_EQ(button->accessibleName(), QStringLiteral("Jobs"));
    write("broken.pdf", "# Strait\n\nIt was only called so.\n");
    click("jobAgain");
    ASSERT_TRUE(QTest::qWaitFor([&] { return jobs->rowCount() == 2; }, test::patience));
    const Job second = newestOver(jobs);
    EXPECT_EQ(second.order.title, QStringLiteral("Import of “broken.pdf”"));
    EXPECT_EQ(second.end.sentence, QStringLiteral("1 added."));
    settle();
}

TEST_F(LibraryJobsTest, importOneAfterTheOtherEachWithItsLine)
{
    start();
    const auto *jobs = m_window->findChild<Jobs *>();
    write("one.md", "# One\n\nwords\n");
    write("two.md", "# Two\n\nother words\n");
    import({path("one.md")});
    import({path("two.md")});
    ASSERT_TRUE(QTest::qWaitFor([&] { return jobs->rowCount() == 2 && jobs->runningCount() == 0; },
                                test::patience));
    EXPECT_EQ(jobs->at(1).order.title, QStringLiteral("Import of “one.md”"));
    EXPECT_EQ(jobs->at(0).order.title, QStringLiteral("Import of “two.md”"));
    for (int row : {0, 1})
        EXPECT_EQ(jobs->at(row).end.sentence, QStringLiteral("1 added."));
    settle();
}

TEST_F(LibraryJobsTest, leadFromTheLineOfTheImportToTheList)
{
    start();
    write("one.md", "# One\n\nwords\n");
    import({path("one.md")});
    newestOver(m_window->findChild<Jobs *>());
    EXPECT_FALSE(find<JobsPanel>("jobsPanel")->isVisible());
    QTest::mouseClick(find<QPushButton>("importJobsButton"), Qt::LeftButton);
    EXPECT_TRUE(find<JobsPanel>("jobsPanel")->isVisible());
    settle();
}

TEST_F(WindowJobsTest, areOpenedByTheirKeysAndLeftByEscapeToWhereOneWas)
{
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    QWidget *const before = QApplication::focusWidget();
    press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    auto *panel = find<JobsPanel>("jobsPanel");
    EXPECT_TRUE(panel->isVisible());
    EXPECT_TRUE(panel->hasFocus());
    QTest::keyClick(panel, Qt::Key_Escape);
    EXPECT_FALSE(panel->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), before);
}

TEST_F(WindowJobsTest, listWhatCouldNotBeOpenedHoweverShortThatTook)
{
    open({m_folder.filePath(QStringLiteral("missing.md"))});
    const Job job = newestOver(jobs());
    EXPECT_EQ(job.order.title, QStringLiteral("Opening of “missing.md”"));
    EXPECT_EQ(job.state, JobState::Failed);
    ASSERT_EQ(job.end.actions.size(), 1U);
    write(QStringLiteral("missing.md"), "# There\n\nIt is now.\n");
    QSignalSpy opened(m_window.get(), &MainWindow::opened);
    job.end.actions[0].run();
    ASSERT_TRUE(opened.wait(test::patience));
    EXPECT_EQ(workspace().currentBriefing()->meta.title, "There");
}

TEST_F(WindowJobsTest, listWhatWasExportedWithItsFile)
{
    const QString file = m_folder.filePath(QStringLiteral("out.html"));
    auto *exports = m_window->findChild<ExportController *>();
    exports->setFileAsker([&](QWidget *, const QString &, OutputFormat) { return file; });
    QUrl asked;
    exports->setOpener([&](const QUrl &url) {
        asked = url;
        return true;
    });
    trigger("exportHtmlAction");
    const Job job = newestOver(jobs());
    EXPECT_TRUE(job.order.title.startsWith(QStringLiteral("Export of “The U.S.–Japan")));
    EXPECT_EQ(job.state, JobState::Done);
    ASSERT_EQ(job.end.actions.size(), 2U);
    job.end.actions[0].run();
    EXPECT_EQ(asked, QUrl::fromLocalFile(file));
    job.end.actions[1].run();
    EXPECT_EQ(asked, QUrl::fromLocalFile(m_folder.path()));
}

} // namespace entente::ui
