// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/selection.h"

#include "tests/core/publishing/publications.h"

namespace entente {

TEST(Selection, countsWhatIsShownAndWhatIsLeftOut)
{
    Filter filter;
    filter.kinds = {Kind::Threat, Kind::Driver};
    const Selection selection(test::publicationOf({test::bundled()}, filter));
    ASSERT_EQ(selection.shares().size(), 1U);
    const Share &share = selection.shares().front();
    EXPECT_EQ(share.counts.total, 19U);
    EXPECT_EQ(share.counts.count, 3U);
    EXPECT_EQ(share.kindsShown[static_cast<std::size_t>(Kind::Driver)], 2U);
    EXPECT_EQ(share.kindsLeftOut[static_cast<std::size_t>(Kind::FocusArea)], 6U);
    EXPECT_EQ(share.rows, 9U);
    EXPECT_EQ(selection.topics(share, Kind::Driver).size(), 2U);
    EXPECT_TRUE(selection.topics(share, Kind::Benefit).empty());
}

TEST(Selection, saysWhatIsLeftOut)
{
    Filter filter;
    filter.areas = {test::area("cybersecurity")};
    const Selection selection(test::publicationOf({test::bundled()}, filter));
    EXPECT_EQ(selection.leftOut(selection.shares().front()).toStdString(),
              "Left out: 16 topics (1 threat, 1 driver, 5 focus areas, 3 implications, 3 benefits "
              "and 3 recommendations) and 8 of 9 table rows.");
}

TEST(Selection, leavesNothingOutWithoutAFilter)
{
    const Selection selection(test::publicationOf({test::bundled()}));
    EXPECT_TRUE(selection.leftOut(selection.shares().front()).isEmpty());
    EXPECT_EQ(selection.sentence(QStringLiteral("en")).toStdString(), "Showing all 19 topics.");
}

TEST(Selection, holdsTheBriefingsThatTheFilterChooses)
{
    Filter filter;
    filter.briefings = {1};
    const Publication publication = test::publicationOf(
        {test::bundled(), test::bundled("us-philippines")}, filter);
    const Selection selection(publication);
    ASSERT_EQ(selection.shares().size(), 1U);
    EXPECT_EQ(selection.briefing(selection.shares().front()).file, "entente:us-philippines");
    EXPECT_EQ(publicationTitle(publication, {}).toStdString(),
              "The United States and the Philippines: An Alliance Returned to the Sea");
}

TEST(Selection, bearsTheTitleThatIsGivenOrTheNumberOfBriefings)
{
    const Publication two = test::publicationOf({test::bundled(), test::bundled("us-philippines")});
    EXPECT_EQ(publicationTitle(two, {}).toStdString(), "2 briefings");
    PublishOptions options;
    options.title = QStringLiteral("  Two   alliances ");
    EXPECT_EQ(publicationTitle(two, options).toStdString(), "Two alliances");
}

TEST(Selection, writesDatesAsFarAsTheyAreKnown)
{
    const QString english = QStringLiteral("en");
    EXPECT_EQ(writtenDate(*Date::parse("2024-04-10"), english).toStdString(), "10 April 2024");
    EXPECT_EQ(writtenDate(*Date::parse("2024-04"), english).toStdString(), "April 2024");
    EXPECT_EQ(writtenDate(*Date::parse("2024"), english).toStdString(), "2024");
    EXPECT_EQ(writtenDate(*Date::parse("2024-04-10"), QStringLiteral("ja_JP")).toStdString(),
              "2024年4月10日");
}

TEST(PublicationLanguage, isThatOfTheBriefingsWhereTheyHaveOneThatIsSpoken)
{
    const BriefingPtr english = test::bundled();
    const BriefingPtr japanese = test::briefing("---\nlanguage: ja\n---\n# 同盟\n");
    const BriefingPtr french = test::briefing("---\nlanguage: fr\n---\n# Alliance\n");
    const auto spoken = [](std::vector<BriefingPtr> of, const char *asked) {
        PublishOptions options;
        options.language = QString::fromLatin1(asked);
        return publicationLanguage(test::publicationOf(std::move(of)), options).toStdString();
    };
    EXPECT_EQ(spoken({english}, "ja_JP"), "en");
    EXPECT_EQ(spoken({english, english}, "ja"), "en");
    EXPECT_EQ(spoken({english}, "en_GB"), "en_GB") << "English as it is written there";
    EXPECT_EQ(spoken({japanese}, "en"), "ja");
    EXPECT_EQ(spoken({english, japanese}, "ja"), "ja");
    EXPECT_EQ(spoken({japanese, english}, "en"), "en");
    EXPECT_EQ(spoken({french}, "ja"), "ja");
    EXPECT_EQ(spoken({english, french}, "ja"), "ja");
}

} // namespace entente
