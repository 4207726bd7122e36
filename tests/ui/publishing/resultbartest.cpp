// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publishing/resultbar.h"

#include "tests/ui/publishing/exporting.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace entente::ui {

namespace {

class ResultBarTest : public ::testing::Test
{
protected:
    ResultBarTest() : m_bar(new ResultBar(&m_window))
    {
        m_window.resize(900, 600);
        m_window.show();
    }

    QWidget m_window;
    ResultBar *m_bar;
    const QString m_file = QStringLiteral("/tmp/A briefing.pdf");
};

} // namespace

TEST_F(ResultBarTest, isNotThereUntilThereIsAResult)
{
    EXPECT_FALSE(m_bar->isVisible());
}

TEST_F(ResultBarTest, offersToOpenWhatWasSavedAndItsFolder)
{
    QSignalSpy open(m_bar, &ResultBar::openRequested);
    QSignalSpy folder(m_bar, &ResultBar::folderRequested);
    m_bar->showSaved(m_file);
    EXPECT_TRUE(m_bar->isVisible());
    EXPECT_EQ(child<QLabel>(m_bar, "resultText")->text(), QStringLiteral("Saved as ") + m_file);
    QTest::mouseClick(child<QPushButton>(m_bar, "openResult"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(m_bar, "showFolder"), Qt::LeftButton);
    EXPECT_EQ(open.value(0).value(0).toString(), m_file);
    EXPECT_EQ(folder.value(0).value(0).toString(), m_file);
}

TEST_F(ResultBarTest, offersNothingToOpenAfterAProblem)
{
    m_bar->showSaved(m_file);
    m_bar->showProblem(QStringLiteral("x.pdf: the output could not be written."));
    EXPECT_FALSE(child<QPushButton>(m_bar, "openResult")->isVisible());
    EXPECT_EQ(m_bar->accessibleName(), QStringLiteral("x.pdf: the output could not be written."));
}

TEST_F(ResultBarTest, isDismissedByMouseAndByKey)
{
    m_bar->showSaved(m_file);
    QTest::mouseClick(child<QToolButton>(m_bar, "dismissResult"), Qt::LeftButton);
    EXPECT_FALSE(m_bar->isVisible());
    m_bar->showSaved(m_file);
    QTest::keyClick(child<QPushButton>(m_bar, "openResult"), Qt::Key_Escape);
    EXPECT_FALSE(m_bar->isVisible());
}

TEST_F(ResultBarTest, staysWithinTheWindowWhateverItsSize)
{
    m_bar->showSaved(QStringLiteral("/a/very/long/way/to/") + QString(120, u'x')
                     + QStringLiteral(" and more.pdf"));
    for (const QSize size : {QSize(400, 300), QSize(1600, 900), QSize(640, 480)}) {
        m_window.resize(size);
        QCoreApplication::processEvents();
        EXPECT_TRUE(m_window.rect().contains(m_bar->geometry())) << size.width();
    }
}

TEST_F(ResultBarTest, takesNoFocusFromWhatIsBeingDone)
{
    auto *other = new QPushButton(&m_window);
    other->show();
    other->setFocus();
    m_bar->showSaved(m_file);
    EXPECT_EQ(m_window.focusWidget(), other);
}

TEST_F(ResultBarTest, standsAboveTheListOfJobsAndLeadsToItAfterAProblem)
{
    auto *foot = new QWidget(&m_window);
    foot->setGeometry(0, 400, 900, 200);
    m_bar->setFoot(foot);
    m_bar->showProblem(QStringLiteral("x.pdf: the output could not be written."));
    EXPECT_GT(m_bar->geometry().bottom(), 500);
    foot->show();
    EXPECT_LT(m_bar->geometry().bottom(), 400);
    foot->hide();
    EXPECT_GT(m_bar->geometry().bottom(), 500);
    QSignalSpy wanted(m_bar, &ResultBar::jobsRequested);
    QTest::mouseClick(child<QPushButton>(m_bar, "resultJobs"), Qt::LeftButton);
    EXPECT_EQ(wanted.count(), 1);
    m_bar->showSaved(m_file);
    EXPECT_FALSE(child<QPushButton>(m_bar, "resultJobs")->isVisible());
}

} // namespace entente::ui
