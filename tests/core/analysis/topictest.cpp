// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resources/bundleerror.h"
#include "tests/support/briefings.h"

#include <gtest/gtest.h>

namespace entente::test {

namespace {

/// The topics of a briefing, each as "title / text".
std::string topics(const std::string &markdown)
{
    const BriefingPtr read = briefing(markdown);
    std::string found;
    for (const Topic &topic : read->topics) {
        found += simplified(read->words(topic.title)) + " / " + simplified(read->words(topic.text))
            + '\n';
    }
    return found;
}

TableRole roleOf(const std::string &heads, const std::string &row = "a | b | c")
{
    const std::string hyphens = heads.find('|') == heads.rfind('|') ? "---|---" : "---|---|---";
    const BriefingPtr read = briefing("# T\n\n" + heads + '\n' + hyphens + '\n' + row + '\n');
    EXPECT_EQ(read->tables.size(), 1U) << heads;
    return read->tables.empty() ? TableRole::Data : read->tables[0].role;
}

} // namespace

TEST(TopicTitle, isSetOffAsReleasesDo)
{
    EXPECT_EQ(topics("# T\n\n- **Trade:** More ships.\n"), "Trade / More ships.\n");
    EXPECT_EQ(topics("# T\n\n- **Trade.** More ships.\n"), "Trade / More ships.\n");
    EXPECT_EQ(topics("# T\n\n- **Trade** – More ships.\n"), "Trade / More ships.\n");
    EXPECT_EQ(topics("# T\n\n- **Trade**: More ships.\n"), "Trade / More ships.\n");
    EXPECT_EQ(topics("# T\n\n- Trade: More ships.\n"), "Trade / More ships.\n");
    EXPECT_EQ(topics("# T\n\n**Trade.** More ships.\n"), "Trade / More ships.\n");
    EXPECT_EQ(topics("# T\n\n- **貿易：** 船が増える。\n"), "貿易 / 船が増える。\n");
}

TEST(TopicTitle, isNoneWhereNothingSetsItOff)
{
    EXPECT_EQ(topics("# T\n\n- Just an item of words.\n"), " / Just an item of words.\n");
    EXPECT_EQ(topics("# T\n\n- The **bold** word is within.\n"), " / The bold word is within.\n");
    EXPECT_EQ(topics("# T\n\n- At 10:30 they met.\n"), " / At 10:30 they met.\n");
    EXPECT_EQ(topics("# T\n\n- One, two, three: all of them.\n"),
              " / One, two, three: all of them.\n");
    EXPECT_EQ(topics("# T\n\n- **Hugh Nelson, Jr.** will receive a medal.\n"),
              " / Hugh Nelson, Jr. will receive a medal.\n");
}

TEST(TopicTitle, isNeverCutWithinABracket)
{
    EXPECT_EQ(topics("# T\n\n- EdTech（Education Technology：教える製品）を使う。\n"),
              " / EdTech（Education Technology：教える製品）を使う。\n");
    EXPECT_EQ(topics("# T\n\n- Drones (small ones: under a ton) fly low.\n"),
              " / Drones (small ones: under a ton) fly low.\n");
    EXPECT_EQ(topics("# T\n\n- Drones (small ones): they fly low.\n"),
              "Drones (small ones) / they fly low.\n");
    EXPECT_EQ(topics("# T\n\n- a) Drones: they fly low.\n"), "a) Drones / they fly low.\n");
}

TEST(TopicText, holdsTheParagraphsThatContinueAnItem)
{
    EXPECT_EQ(topics("# T\n\n- **Trade:** More ships.\n\n  And larger ones.\n"),
              "Trade / More ships. And larger ones.\n");
}

TEST(Topics, areNoEntriesOfTheContents)
{
    EXPECT_EQ(topics("# T\n\n## Contents\n\n- [One](#one)\n- [Two](https://x.org/#two)\n"), "");
    EXPECT_NE(topics("# T\n\n## Contents\n\n- [One](#one) of three\n"), "");
    EXPECT_NE(topics("# T\n\n## Reading\n\n- [One](#one)\n"), "");
}

TEST(Topics, areNoEntriesOfContentsWithoutLinksEither)
{
    EXPECT_TRUE(
        briefing(
            "# T\n\n## Contents\n\n1. Introduction ..... 3\n2. Key threats\n\n## Introduction\n\n"
            "## 2. Key threats\n")
            ->topics.empty());
}

TEST(Topics, areNoneOfPlainParagraphs)
{
    EXPECT_EQ(topics("# T\n\nOne paragraph.\n\nAnother one.\n"), "");
}

TEST(TopicTitle, isOfAnyLength)
{
    for (const std::size_t length : {20U, 110U, 125U, 200U, 400U, 3000U}) {
        std::string lead = "Ships";
        while (lead.size() < length)
            lead += " and more ships";
        EXPECT_EQ(topics("# T\n\n**" + lead + ".** They sail.\n"), lead + " / They sail.\n");
        EXPECT_EQ(topics("# T\n\n**" + lead + ":** They sail.\n"), lead + " / They sail.\n");
        EXPECT_EQ(topics("# T\n\n- **" + lead + ".** They sail.\n"), lead + " / They sail.\n");
        EXPECT_EQ(topics("# T\n\n**" + lead + "**\n\nThey sail.\n\n**Ports**\n\nOld ones.\n"),
                  lead + " / They sail.\nPorts / Old ones.\n");
    }
}

TEST(TableRoles, areSaidByTheColumnHeads)
{
    EXPECT_EQ(roleOf("Focus Area | Plan", "a | b"), TableRole::FocusAreas);
    EXPECT_EQ(roleOf("focus area | Plan | Cost"), TableRole::FocusAreas);
    EXPECT_EQ(roleOf("Aspect | Norland | Ostmark"), TableRole::Comparison);
    EXPECT_EQ(roleOf("Topic | Current Approach | Past Approach"), TableRole::Comparison);
    EXPECT_EQ(roleOf("Base | 2015 | 2024", "Harbour | open | closed"), TableRole::Comparison);
}

TEST(TableRoles, areDataWhereNothingSaysMore)
{
    EXPECT_EQ(roleOf("Base | 2015 | 2024", "Harbour | 1,200 | 1,400"), TableRole::Data)
        << "numbers are not compared word by word";
    EXPECT_EQ(roleOf("Name | Rank", "a | b"), TableRole::Data);
    EXPECT_EQ(roleOf("Name | Rank | Ship"), TableRole::Data);
}

TEST(TableRows, ofFocusAreasAreTopics)
{
    EXPECT_EQ(topics("# T\n\nFocus Area | Plan\n---|---\nLogistics | Depots\n"),
              "Logistics / Depots\n");
    EXPECT_EQ(topics("# T\n\nAspect | Now | Then\n---|---|---\nDrills | Four | One\n"), "");
}

TEST(TableCaption, isTheSentenceThatIntroducesIt)
{
    const BriefingPtr read = briefing(
        "# T\n\nMoney is short. The table below says where it goes:\n\nA | B\n---|---\n1 | 2\n");
    ASSERT_EQ(read->tables.size(), 1U);
    EXPECT_EQ(read->words(read->tables[0].caption), "The table below says where it goes:");
}

TEST(BriefingTitle, isTheFirstOfTheHighestHeadings)
{
    EXPECT_EQ(briefing("## Lower\n\n# The title\n\n# Another\n")->meta.title, "The title");
    EXPECT_EQ(briefing("---\ntitle: Given\n---\n# The title\n")->meta.title, "Given");
    EXPECT_EQ(briefing("No heading here. Only words.\n")->meta.title, "No heading here");
    EXPECT_EQ(briefing("---\n\nThree threats\n\n---\n\nWords.\n")->meta.title, "Three threats");
}

TEST(BriefingDate, isALineThatIsNothingButADate)
{
    EXPECT_EQ(briefing("# T\n\nApril 10, 2024\n\nText.\n")->meta.date, Date::parse("2024-04-10"));
    EXPECT_EQ(briefing("# T\n\nDate: 10 April 2024\n")->meta.date, Date::parse("2024-04-10"));
    EXPECT_FALSE(briefing("# T\n\nThey met on April 10, 2024 for tea.\n")->meta.date.has_value());
    EXPECT_FALSE(briefing("# T\n\n2024\n")->meta.date.has_value())
        << "a bare year is a number like any other";
}

TEST(Sections, areHeadingsAndBoldLines)
{
    const BriefingPtr read = briefing(
        "# One\n\n**Two**\n\nText under it, long enough to be a paragraph.\n\n### Three\n");
    ASSERT_EQ(read->sections.size(), 3U);
    EXPECT_EQ(read->words(read->sections[1].heading), "Two");
    EXPECT_EQ(read->sections[1].level, 2);
    EXPECT_EQ(read->sections[2].level, 3);
    EXPECT_EQ(lineOf(read->locatorOf(read->sections[2].heading.begin)), 7U);
}

TEST(Tags, restOnWordsThatStandInTheTopic)
{
    const BriefingPtr read = bundled();
    for (const Topic &topic : read->topics) {
        for (std::uint32_t tag = topic.firstTag; tag < topic.lastTag; ++tag) {
            EXPECT_FALSE(read->words(read->tagWords.at(tag)).empty());
            EXPECT_LT(read->tags.at(tag), bundledVocabulary()->size());
        }
    }
}

TEST(BundledBriefing, hasAllThatTheArticleMakes)
{
    const BriefingPtr read = bundled();
    std::array<int, allKinds.size()> counts{};
    int listed = 0;
    for (const Topic &topic : read->topics) {
        if (read->isOfProse(topic))
            continue;
        ++counts[static_cast<std::size_t>(topic.kind)];
        ++listed;
    }
    EXPECT_EQ(listed, 19);
    EXPECT_EQ(read->tables.size(), 3U);
    EXPECT_EQ(counts[static_cast<std::size_t>(Kind::Recommendation)], 4);
    EXPECT_EQ(counts[static_cast<std::size_t>(Kind::Implication)], 3);
    EXPECT_EQ(counts[static_cast<std::size_t>(Kind::Benefit)], 3);
    EXPECT_EQ(counts[static_cast<std::size_t>(Kind::FocusArea)], 6);
    EXPECT_EQ(counts[static_cast<std::size_t>(Kind::Point)], 0);
    EXPECT_EQ(counts[static_cast<std::size_t>(Kind::Commitment)], 0);
}

TEST(BundledBriefings, areAtLeastFourSamplesBesideTheFirst)
{
    EXPECT_EQ(bundledBriefings().front(), "entente:alliance");
    EXPECT_GE(bundledBriefings().size(), 5U);
    for (const std::string &file : bundledBriefings()) {
        const BriefingPtr read = briefing(bundledBriefing(file).value(), file);
        EXPECT_EQ(read->meta.title, bundledTitle(file));
        EXPECT_TRUE(read->meta.date.has_value()) << file;
        EXPECT_FALSE(read->meta.source.empty()) << file;
        EXPECT_EQ(read->meta.language, "en") << file;
        EXPECT_EQ(read->meta.sample, file != "entente:alliance") << file;
    }
    EXPECT_EQ(bundledBriefing("entente:nowhere").error().code, BundleError::UnknownBundledBriefing);
}

} // namespace entente::test
