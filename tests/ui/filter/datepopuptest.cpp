// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filter/datepopup.h"

#include "tests/support/briefings.h"
#include "ui/workspace/workspace.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

using namespace entente;
using namespace entente::ui;

namespace {

struct Dates : ::testing::Test
{
    Workspace workspace{bundledVocabulary()};
    QWidget window;
    DatePopup popup{&workspace, &window};
    QLineEdit *since = popup.findChild<QLineEdit *>(QStringLiteral("sinceField"));
    QLineEdit *until = popup.findChild<QLineEdit *>(QStringLiteral("untilField"));
    QLabel *message = popup.findChild<QLabel *>(QStringLiteral("dateMessage"));

    Dates()
    {
        workspace.setBriefings(test::indexOf({test::bundled(), test::bundled("us-japan-2015")}), 0);
        workspace.setShowsAll(true);
        window.show();
        popup.openBelow(&window);
    }
    std::string sinceDay() const
    {
        return workspace.filter().since ? workspace.filter().since->toString() : std::string();
    }
};

} // namespace

using DatePopupTest = Dates;

TEST_F(DatePopupTest, takesAYearAMonthOrADay)
{
    for (const char *date : {"2024", "2024-04", "2024-04-10"}) {
        since->clear();
        QTest::keyClicks(since, QString::fromLatin1(date));
        EXPECT_EQ(sinceDay(), date);
    }
}

TEST_F(DatePopupTest, saysWhatIsNotADateAndLeavesTheFilterAsItWas)
{
    QTest::keyClicks(since, QStringLiteral("2024"));
    QTest::keyClicks(since, QStringLiteral("-13"));
    EXPECT_TRUE(message->text().contains(QStringLiteral("“2024-13” is not a date")));
    EXPECT_NE(sinceDay(), "2024-13");
    EXPECT_TRUE(workspace.filter().since.has_value());
}

TEST_F(DatePopupTest, takesDatesAsPeopleWriteThem)
{
    QTest::keyClicks(since, QStringLiteral("5 May 2025"));
    EXPECT_EQ(workspace.filter().since, Date::parse("2025-05-05"));
    since->setText(QStringLiteral("2025年5月"));
    QTest::keyClicks(since, QStringLiteral(" "));
    EXPECT_EQ(workspace.filter().since, Date::parse("2025-05"));
}

TEST_F(DatePopupTest, refusesARangeThatRunsBackwards)
{
    QTest::keyClicks(since, QStringLiteral("2024"));
    QTest::keyClicks(until, QStringLiteral("2020"));
    EXPECT_TRUE(message->text().contains(QStringLiteral("later than the last")));
    EXPECT_FALSE(workspace.filter().until.has_value());
}

TEST_F(DatePopupTest, anEmptiedFieldAsksForNothing)
{
    QTest::keyClicks(since, QStringLiteral("2024"));
    since->clear();
    EXPECT_TRUE(workspace.filter().isEmpty());
}

TEST_F(DatePopupTest, opensWithTheDatesOfTheFilter)
{
    popup.close();
    Filter filter;
    filter.until = Date::parse("2023-05");
    workspace.setFilter(filter);
    popup.openBelow(&window);
    EXPECT_TRUE(since->text().isEmpty());
    EXPECT_EQ(until->text(), QStringLiteral("2023-05"));
}
