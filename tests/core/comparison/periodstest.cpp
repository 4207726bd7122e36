// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/periods.h"

#include "core/base/writewhole.h"
#include "core/comparison/matrix.h"
#include "core/comparison/perioderror.h"
#include "resources/resources.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace entente {

namespace {

std::vector<Period> two()
{
    return readPeriods("# who governed\n\n2017-01-20 2021-01-19 First\n"
                       "2021-01-20   -   The  second one\n",
                       "p.txt")
        .value();
}

std::optional<std::size_t> in(const char *date)
{
    return periodOf(Date::parse(date), two());
}

} // namespace

TEST(Periods, areReadFromALineEach)
{
    const std::vector<Period> periods = two();
    ASSERT_EQ(periods.size(), 2U);
    EXPECT_EQ(periods[0].until, Date::parse("2021-01-19"));
    EXPECT_EQ(periods[1].name, "The second one");
    EXPECT_EQ(periods[1].until, std::nullopt);
}

TEST(Periods, holdADateAllOfWhichLiesInThem)
{
    EXPECT_EQ(in("2021-01-19"), 0U);
    EXPECT_EQ(in("2021-01-20"), 1U);
    EXPECT_EQ(in("2018"), 0U);
    EXPECT_EQ(in("2030-05"), 1U);
    EXPECT_EQ(in("2021"), std::nullopt) << "which of them it was is not known";
    EXPECT_EQ(in("2016-12-31"), std::nullopt);
    EXPECT_EQ(periodOf(std::nullopt, two()), std::nullopt);
}

TEST(Periods, areRefusedWithTheirLineWhereTheyAreNone)
{
    for (const char *wrong : {"2017-01-20", "2017-01-20 2021-01-19", "soon - Later",
                              "2021-01-20 2017-01-19 Backwards", "2017-01-20 later First"}) {
        const auto read = readPeriods(std::string("# one\n") + wrong, "p.txt");
        ASSERT_FALSE(read) << wrong;
        EXPECT_EQ(read.error().code, PeriodError::InvalidPeriod);
        EXPECT_EQ(read.error().line, 2U);
    }
}

TEST(Periods, areReadAsTheyWereWritten)
{
    const std::string text = writtenPeriods(two());
    EXPECT_EQ(text, "2017-01-20 2021-01-19 First\n2021-01-20 - The second one\n");
    EXPECT_EQ(readPeriods(text, "p.txt").value(), two());
}

TEST(Periods, areWithinATimeWithWhichTheyShareADay)
{
    const auto within = [](const char *since, const char *until) {
        return periodsWithin(two(), {{}, *Date::parse(since), Date::parse(until)}).size();
    };
    EXPECT_EQ(within("2021-01-19", "2021-01-20"), 2U);
    EXPECT_EQ(within("2018", "2018"), 1U);
    EXPECT_EQ(within("2017-01", "2017-01"), 1U);
    EXPECT_EQ(within("2001", "2016"), 0U);
    EXPECT_EQ(within("2020", "-"), 2U) << "what has no end goes on";
}

TEST(Periods, thatTheProgramCarriesAreSound)
{
    const auto carried = namedPeriods();
    ASSERT_TRUE(carried);
    EXPECT_EQ(carried.value()[*periodOf(Date::parse("2024-04-10"), carried.value())].name, "Biden");
}

TEST(Periods, ofOnesOwnLieWhereTheFileThatIsCarriedSays)
{
    QStandardPaths::setTestModeEnabled(true);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/Entente");
    ASSERT_TRUE(QDir().mkpath(folder));
    const QString own = folder + QStringLiteral("/periods.txt");
    ASSERT_TRUE(writeWhole(own.toStdString(), "2001 2001 My own\n"));
    const auto read = namedPeriods();
    QFile::remove(own);
    ASSERT_TRUE(read);
    EXPECT_EQ(read.value().front().name, "My own");
    EXPECT_EQ(eventsFile(), (folder + QStringLiteral("/events.txt")).toStdString());
}

TEST(Periods, areColumnsOfAMatrixInTheirOrder)
{
    MatrixTopics topics;
    for (const char *date : {"2022-03-01", "2018-03-01", "2015", "2022-04-01"})
        topics.documents.push_back({"t", "f", "s", Date::parse(date), {}});
    for (std::uint32_t document = 0; document < 4; ++document)
        topics.topics.push_back({document, 0, 0, Kind::Threat});
    const Matrix matrix = matrixOf(topics, nullptr, MatrixBy::Kind, MatrixBy::Period, two());
    ASSERT_EQ(matrix.columns.size(), 3U);
    EXPECT_EQ(matrix.columns[0].name, "First");
    EXPECT_EQ(matrix.at(0, 0).topics, 1U);
    EXPECT_EQ(matrix.at(0, 1).topics, 2U);
    EXPECT_TRUE(matrix.columns[2].isUnknown);
}

} // namespace entente
