// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/timeline.h"

#include "tests/ui/workspace/librarysessions.h"
#include "ui/library/events.h"

namespace entente::ui {

namespace {

class TimelineTest : public LibrarySessionTest
{
protected:
    void SetUp() override
    {
        LibrarySessionTest::SetUp();
        importBoth();
        m_timeline = std::make_unique<Timeline>(m_workspace.get(), m_session.get(), &m_events);
        m_timeline->resize(800, m_timeline->sizeHint().height());
        m_timeline->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_timeline.get()));
    }

    void TearDown() override { m_timeline.reset(); }

    [[nodiscard]] QPoint at(int year) const { return m_timeline->yearRect(year).center(); }

    [[nodiscard]] std::pair<std::string, std::string> dates() const
    {
        const Filter &filter = m_workspace->filter();
        return {filter.since ? filter.since->toString() : "",
                filter.until ? filter.until->toString() : ""};
    }

    Events m_events;
    std::unique_ptr<Timeline> m_timeline;
};

using Dates = std::pair<std::string, std::string>;

} // namespace

TEST_F(TimelineTest, spansTheYearsOfTheResults)
{
    EXPECT_EQ(m_timeline->firstYear(), 2021);
    EXPECT_EQ(m_timeline->years(), 4);
    ASSERT_EQ(m_timeline->series().size(), 1U);
    EXPECT_EQ(m_timeline->series()[0].counts, (std::vector<int>{2, 0, 0, 1}));
}

TEST_F(TimelineTest, filtersByTheYearsThatAreBrushed)
{
    QTest::mousePress(m_timeline.get(), Qt::LeftButton, {}, at(2022));
    QTest::mouseMove(m_timeline.get(), at(2024));
    QTest::mouseRelease(m_timeline.get(), Qt::LeftButton, {}, at(2024));
    EXPECT_EQ(dates(), (Dates{"2022-01-01", "2024-12-31"}));
    m_session->finish();
    EXPECT_EQ(m_timeline->years(), 4) << "the line itself is not cut";
}

TEST_F(TimelineTest, takesAYearAtAClickAndGivesItBackAtTheNext)
{
    QTest::mouseClick(m_timeline.get(), Qt::LeftButton, {}, at(2021));
    EXPECT_EQ(dates(), (Dates{"2021-01-01", "2021-12-31"}));
    QTest::mouseClick(m_timeline.get(), Qt::LeftButton, {}, at(2021));
    EXPECT_EQ(dates(), Dates());
}

TEST_F(TimelineTest, isBrushedWithTheKeyboardToo)
{
    m_timeline->setFocus();
    QTest::keyClick(m_timeline.get(), Qt::Key_End);
    QTest::keyClick(m_timeline.get(), Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(m_timeline.get(), Qt::Key_Return);
    EXPECT_EQ(dates(), (Dates{"2023-01-01", "2024-12-31"}));
    QTest::keyClick(m_timeline.get(), Qt::Key_Escape);
    EXPECT_EQ(dates(), Dates());
}

TEST_F(TimelineTest, drawsALineForEachFocusAreaAndTellsIt)
{
    m_workspace->toggleArea(*m_workspace->vocabulary().find("cybersecurity"));
    m_session->finish();
    ASSERT_EQ(m_timeline->series().size(), 1U);
    EXPECT_EQ(m_timeline->series()[0].name, QStringLiteral("Cybersecurity"));
    EXPECT_TRUE(m_timeline->accessibleDescription().contains(QStringLiteral("2021: 1")));
}

} // namespace entente::ui
