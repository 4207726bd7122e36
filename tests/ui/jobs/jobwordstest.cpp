// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobwords.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace entente::ui {

namespace {

class JobWordsTest : public ::testing::Test
{
protected:
    JobWordsTest()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        job.order.unit = JobUnit::Documents;
        job.done = 300;
        job.total = 1200;
        job.seconds = 10;
    }

    [[nodiscard]] std::string words() const { return wordsOf(job).toStdString(); }

    Job job;
};

} // namespace

TEST_F(JobWordsTest, tellHowFarHowFastAndHowLongStill)
{
    EXPECT_EQ(words(), "300 of 1,200 documents · 30 a second · about 30 s left");
    job.order.unit = JobUnit::Pages;
    job.done = 120;
    job.seconds = 480;
    EXPECT_EQ(words(), "120 of 1,200 pages · 15 a minute · about 72 min left");
}

TEST_F(JobWordsTest, countInHundredthsWhatNobodyCounts)
{
    job.order.unit = JobUnit::Share;
    job.done = 25;
    job.total = 100;
    EXPECT_EQ(words(), "25 % · about 30 s left");
}

TEST_F(JobWordsTest, promiseNoTimeThatIsOnlyGuessed)
{
    job.seconds = 1.5; // too early
    EXPECT_EQ(words(), "300 of 1,200 documents · 200 a second");
    job.seconds = 60;
    job.done = 2; // too little
    EXPECT_EQ(words(), "2 of 1,200 documents · 2 a minute");
    job.done = 0;
    EXPECT_EQ(words(), "0 of 1,200 documents");
    job.total = 0; // nobody knows
    EXPECT_EQ(words(), "Under way");
    job.done = job.total = 1;
    job.step = QStringLiteral("Reading ports.md…");
    EXPECT_EQ(words(), "Reading ports.md…");
}

TEST_F(JobWordsTest, tellHowItEndedAndHowLongItTook)
{
    job.state = JobState::Done;
    job.end.sentence = QStringLiteral("300 added.");
    EXPECT_EQ(words(), "300 added. · took 10 s");
    job.seconds = 0.3;
    EXPECT_EQ(words(), "300 added.");
    job.state = JobState::Failed;
    job.end = {JobState::Failed,
               {},
               {{QStringLiteral("a.md"), QStringLiteral("a.md: it is empty.")},
                {QStringLiteral("b.md"), QStringLiteral("b.md: it is not there.")}}};
    EXPECT_EQ(words(), "a.md: it is empty.");
    EXPECT_EQ(problemsOf(job).toStdString(), "a.md: it is empty.\nb.md: it is not there.");
    job.state = JobState::Cancelled;
    EXPECT_EQ(words(), "Cancelled");
}

TEST_F(JobWordsTest, tellThatItWaits)
{
    job.state = JobState::Waiting;
    EXPECT_EQ(words(), "Waits for what was begun before it");
}

} // namespace entente::ui
