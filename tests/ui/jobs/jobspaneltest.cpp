// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobspanel.h"

#include "tests/support/patience.h"
#include "ui/jobs/jobrow.h"
#include "ui/jobs/jobs.h"
#include "ui/jobs/jobsbutton.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace entente::ui {

namespace {

using namespace std::chrono_literals;

class JobsPanelTest : public ::testing::Test
{
protected:
    JobsPanelTest() : jobs([this] { return now; }, 0ms), panel(&jobs)
    {
        panel.resize(900, 300);
        panel.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&panel));
    }

    RunningJob begin(const char *title)
    {
        JobOrder order{QString::fromLatin1(title), JobUnit::Documents};
        order.cancel = [this] { ++cancelled; };
        RunningJob job = jobs.begin(std::move(order));
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return jobs.rowCount() > 0 && jobs.at(0).order.title == QLatin1String(title); },
            test::patience));
        return job;
    }
    /// A part of the first row.
    template <typename T>
    T *find(const char *name)
    {
        return panel.findChild<JobRow *>()->findChild<T *>(QString::fromLatin1(name));
    }
    void click(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }

    qint64 now = 0;
    int cancelled = 0;
    Jobs jobs;
    JobsPanel panel;
};

} // namespace

TEST_F(JobsPanelTest, saysThatThereIsNothing)
{
    EXPECT_TRUE(panel.findChild<QLabel *>(QStringLiteral("noJobs"))->isVisible());
    EXPECT_FALSE(panel.findChild<QPushButton *>(QStringLiteral("clearJobsButton"))->isEnabled());
}

TEST_F(JobsPanelTest, showsHowFarAJobIsAndCancelsIt)
{
    RunningJob job = begin("Import of ports");
    now = 5000;
    job.advance(30, 60);
    EXPECT_EQ(find<QLabel>("jobTitle")->text(), QStringLiteral("Import of ports"));
    EXPECT_EQ(find<QLabel>("jobWords")->text(),
              QStringLiteral("30 of 60 documents · 6 a second · about 5 s left"));
    EXPECT_EQ(find<QProgressBar>("jobBar")->value(), 30);
    EXPECT_TRUE(find<QProgressBar>("jobBar")->isVisible());
    EXPECT_EQ(find<QPushButton>("jobCancel")->accessibleName(),
              QStringLiteral("Cancel Import of ports"));
    click("jobCancel");
    EXPECT_EQ(cancelled, 1);
    job.finish({JobState::Cancelled, {}});
    EXPECT_FALSE(find<QPushButton>("jobCancel")->isVisible());
    EXPECT_FALSE(find<QProgressBar>("jobBar")->isVisible());
}

TEST_F(JobsPanelTest, listsWhatFailedAndGoesOn)
{
    bool isTriedAgain = false;
    RunningJob job = begin("Import of ports");
    job.finish({JobState::Failed,
                QStringLiteral("1 added; 2 could not be read."),
                {{QStringLiteral("a.md"), QStringLiteral("a.md: it is empty.")},
                 {QStringLiteral("b.md"), QStringLiteral("b.md: it is not there.")}},
                {{QStringLiteral("jobAgain"), QStringLiteral("Retry"), [&] { isTriedAgain = true; },
                  &panel}}});
    auto *list = find<QPlainTextEdit>("jobProblems");
    EXPECT_FALSE(list->isVisible());
    EXPECT_EQ(find<QPushButton>("jobProblemsButton")->text(), QStringLiteral("What failed (2)"));
    click("jobProblemsButton");
    EXPECT_TRUE(list->isVisible());
    EXPECT_EQ(list->toPlainText(), QStringLiteral("a.md: it is empty.\nb.md: it is not there."));
    click("jobCopyProblems");
    EXPECT_EQ(QGuiApplication::clipboard()->text(), list->toPlainText());
    click("jobAgain");
    EXPECT_TRUE(isTriedAgain);
}

TEST_F(JobsPanelTest, offersNothingThatNobodyWouldDo)
{
    auto owner = std::make_unique<QObject>();
    begin("Export").finish(
        {JobState::Done,
         {},
         {},
         {{QStringLiteral("jobOpen"), QStringLiteral("Open"), [] {}, owner.get()}}});
    EXPECT_NE(find<QPushButton>("jobOpen"), nullptr);
    owner.reset();
    const JobsPanel later(&jobs);
    EXPECT_EQ(later.findChild<QPushButton *>(QStringLiteral("jobOpen")), nullptr);
}

TEST_F(JobsPanelTest, isReachedAndLeftByKeysAlone)
{
    const RunningJob job = begin("Import of ports");
    QSignalSpy closed(&panel, &JobsPanel::closeRequested);
    panel.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
    panel.setFocus();
    for (int i = 0; i < 10 && !find<QPushButton>("jobCancel")->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    ASSERT_TRUE(find<QPushButton>("jobCancel")->hasFocus());
    QTest::keyClick(find<QPushButton>("jobCancel"), Qt::Key_Space);
    EXPECT_EQ(cancelled, 1);
    QTest::keyClick(find<QPushButton>("jobCancel"), Qt::Key_Escape);
    EXPECT_EQ(closed.count(), 1);
}

TEST_F(JobsPanelTest, clearsWhatIsFinished)
{
    begin("Export").finish({});
    const RunningJob job = begin("Import");
    EXPECT_EQ(panel.findChildren<JobRow *>().size(), 2);
    QTest::mouseClick(panel.findChild<QPushButton *>(QStringLiteral("clearJobsButton")),
                      Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return panel.findChildren<JobRow *>().size() == 1; },
                                test::patience));
    EXPECT_EQ(find<QLabel>("jobTitle")->text(), QStringLiteral("Import"));
}

TEST_F(JobsPanelTest, hasAButtonThatCountsAndNeverChangesItsWidth)
{
    QAction action;
    action.setCheckable(true);
    JobsButton button(&jobs, &action);
    panel.hide(); // nobody looks
    EXPECT_EQ(button.accessibleName(), QStringLiteral("Jobs"));
    {
        const RunningJob job = begin("Import");
        EXPECT_EQ(button.accessibleName(), QStringLiteral("Jobs: 1 running"));
        begin("Export").finish({JobState::Failed, {}});
        EXPECT_EQ(button.accessibleName(), QStringLiteral("Jobs: 1 running, 1 failed"));
    }
    EXPECT_EQ(button.accessibleName(), QStringLiteral("Jobs: 1 failed"));
    panel.show();
    EXPECT_EQ(button.accessibleName(), QStringLiteral("Jobs"));
    EXPECT_EQ(button.minimumSize(), button.maximumSize());
    button.show();
    QTest::mouseClick(&button, Qt::LeftButton);
    EXPECT_TRUE(action.isChecked());
}

} // namespace entente::ui
