// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/jobnotices.h"

#include "ui/jobs/jobs.h"
#include "ui/settings/preferences.h"

#include <QDBusConnection>
#include <QSettings>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

namespace entente::ui {

namespace {

using namespace std::chrono_literals;

/// Counts how often the bus is asked for, and has none.
class JobNoticesTest : public ::testing::Test
{
protected:
    JobNoticesTest()
        : m_jobs([this] { return m_now; }, 0ms),
          m_desktop(
              [this] {
                  ++m_told;
                  return QDBusConnection(QStringLiteral("none"));
              },
              nullptr),
          m_notices(&m_jobs, &m_desktop, nullptr)
    {
        QSettings().clear();
    }

    void work(int seconds, JobState state = JobState::Done)
    {
        RunningJob job = m_jobs.begin({QStringLiteral("Export")});
        m_now += seconds * 1000;
        JobEnd end{state, {}};
        end.notice = QStringLiteral("The export is finished");
        job.finish(std::move(end));
    }

    qint64 m_now = 0;
    int m_told = 0;
    Jobs m_jobs;
    DesktopNotices m_desktop;
    JobNotices m_notices;
};

} // namespace

TEST_F(JobNoticesTest, tellWhatTookAWhileAndEndedOrFailed)
{
    work(6);
    EXPECT_EQ(m_told, 1);
    work(6, JobState::Failed);
    EXPECT_EQ(m_told, 2);
    work(6, JobState::Cancelled); // by whoever sits here
    work(2);                      // nobody is elsewhere so soon
    EXPECT_EQ(m_told, 2);
}

TEST_F(JobNoticesTest, tellNothingWhereTheWindowIsInFront)
{
    QWidget window;
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    work(6);
    EXPECT_EQ(m_told, 0);
}

TEST_F(JobNoticesTest, tellNothingWhereTheSettingsSayNo)
{
    QSettings settings;
    saveDesktopNotices(settings, false);
    work(6);
    EXPECT_EQ(m_told, 0);
    saveDesktopNotices(settings, true);
    work(6);
    EXPECT_EQ(m_told, 1);
}

} // namespace entente::ui
