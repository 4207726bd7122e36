// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobs.h"

#include "tests/support/patience.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace entente::ui {

namespace {

using namespace std::chrono_literals;

/// Jobs by a clock that is turned by hand. What is begun is listed with the next event.
class JobsTest : public ::testing::Test
{
protected:
    JobsTest() : jobs([this] { return now; }, 0ms), m_tester(&jobs) {}

    RunningJob begin(const char *title, bool isPassing = false)
    {
        JobOrder order{QString::fromLatin1(title), JobUnit::Documents};
        order.isPassing = isPassing;
        order.cancel = [this] { ++cancelled; };
        return jobs.begin(std::move(order));
    }
    void waitForRows(int count)
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return jobs.rowCount() == count; }, test::patience));
    }
    [[nodiscard]] std::string title(int row) const
    {
        return jobs.index(row).data().toString().toStdString();
    }

    qint64 now = 0;
    int cancelled = 0;
    Jobs jobs;
    QAbstractItemModelTester m_tester;
};

} // namespace

TEST_F(JobsTest, listTheNewestFirstWithHowFarTheyAre)
{
    RunningJob first = begin("first");
    RunningJob second = begin("second");
    waitForRows(2);
    EXPECT_EQ(title(0), "second");
    EXPECT_EQ(title(1), "first");
    now = 4000;
    first.advance(5, 10);
    EXPECT_EQ(jobs.at(1).seconds, 4);
    EXPECT_EQ(jobs.index(1).data(Qt::AccessibleDescriptionRole).toString(),
              QStringLiteral("5 of 10 documents · 1 a second · about 4 s left"));
    EXPECT_EQ(jobs.runningCount(), 2);
    EXPECT_EQ(jobs.share(), 0.5) << "of what knows how far it is";
    second.advance(10, 10);
    EXPECT_EQ(jobs.share(), 0.75);
}

TEST_F(JobsTest, doNotListWhatIsOverAtOnceAndIsNoResult)
{
    begin("opening", true).finish({});
    EXPECT_EQ(jobs.rowCount(), 0);
    begin("export").finish({});
    ASSERT_EQ(jobs.rowCount(), 1);
    EXPECT_EQ(title(0), "export");
    EXPECT_EQ(jobs.at(0).state, JobState::Done);
}

TEST_F(JobsTest, listWhatFailedHoweverShortItWas)
{
    begin("opening", true).finish({JobState::Failed, {}, {{{}, QStringLiteral("It is empty.")}}});
    ASSERT_EQ(jobs.rowCount(), 1);
    EXPECT_EQ(jobs.failedCount(), 1);
    jobs.setLookedAt(true);
    EXPECT_EQ(jobs.failedCount(), 0);
    begin("export").finish({JobState::Failed, {}});
    EXPECT_EQ(jobs.failedCount(), 0) << "it is being looked at";
}

TEST_F(JobsTest, takeWhatIsLetGoOfForCancelled)
{
    {
        const RunningJob job = begin("export");
    }
    ASSERT_EQ(jobs.rowCount(), 1);
    EXPECT_EQ(jobs.at(0).state, JobState::Cancelled);
    RunningJob other = begin("import");
    other = begin("another"); // in its place
    EXPECT_EQ(jobs.at(0).state, JobState::Cancelled);
    EXPECT_EQ(title(0), "import");
}

TEST_F(JobsTest, cancelWhatGoesOnAndNothingThatIsOver)
{
    RunningJob job = begin("import");
    waitForRows(1);
    jobs.cancel(0);
    EXPECT_EQ(cancelled, 1);
    job.finish({JobState::Cancelled, {}});
    jobs.cancel(0);
    EXPECT_EQ(cancelled, 1);
}

TEST_F(JobsTest, doNotCountTheTimeInWhichTheyWaited)
{
    JobOrder order{QStringLiteral("import"), JobUnit::Documents};
    order.isWaiting = true;
    RunningJob job = jobs.begin(std::move(order));
    waitForRows(1);
    EXPECT_EQ(jobs.at(0).state, JobState::Waiting);
    now = 60'000;
    job.start();
    EXPECT_EQ(jobs.at(0).state, JobState::Running);
    now = 61'000;
    job.advance(1, 2);
    EXPECT_EQ(jobs.at(0).seconds, 1);
}

TEST_F(JobsTest, forgetWhatIsFinishedWhereThatIsAskedForAndKeepTheRest)
{
    RunningJob job = begin("import");
    begin("export").finish({});
    begin("print").finish({});
    waitForRows(3);
    jobs.clearFinished();
    ASSERT_EQ(jobs.rowCount(), 1);
    EXPECT_EQ(title(0), "import");
}

TEST_F(JobsTest, areNoMoreThanAPersonLooksThrough)
{
    RunningJob job = begin("import");
    waitForRows(1);
    for (int i = 0; i < 300; ++i)
        begin("export").finish({});
    EXPECT_EQ(jobs.rowCount(), 200);
    EXPECT_EQ(title(199), "import") << "it goes on";
}

TEST_F(JobsTest, tellOfEachThatEndsAlsoOfThoseThatAreNotListed)
{
    std::vector<std::string> told;
    QObject::connect(&jobs, &Jobs::ended, &jobs,
                     [&](const Job &job) { told.push_back(job.order.title.toStdString()); });
    begin("opening", true).finish({});
    begin("export").finish({});
    EXPECT_EQ(told, (std::vector<std::string>{"opening", "export"}));
}

TEST_F(JobsTest, mayEndBeforeThoseWhoTellOfThem)
{
    RunningJob job;
    {
        Jobs others;
        job = others.begin({QStringLiteral("import")});
    }
    job.advance(1, 2);
    job.finish({});
    EXPECT_FALSE(job);
}

} // namespace entente::ui
