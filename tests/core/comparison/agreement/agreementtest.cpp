// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/agreement/agreement.h"

#include <gtest/gtest.h>

namespace entente {

namespace {

/// Ten letters of a text at a number, as a person left them.
CodedTopic found(std::uint32_t number, Kind kind, std::vector<ConceptIndex> areas = {})
{
    return {{number * 10, number * 10 + 10}, kind, std::move(areas)};
}

/// The same as a person judged them.
CodedTopic judged(std::uint32_t number, Kind kind, std::vector<ConceptIndex> areas = {})
{
    CodedTopic topic = found(number, kind, std::move(areas));
    topic.judgesKind = true;
    topic.judgesAreas = true;
    return topic;
}

CodedTopic rejected(std::uint32_t number)
{
    CodedTopic topic = found(number, Kind::Point);
    topic.isTopic = false;
    return topic;
}

Agreement on(std::vector<CodedTopic> left, std::vector<CodedTopic> right,
             Counted counted = Counted::Judged)
{
    return agreementOn({{"Title", "f.md", {}, {}, {std::move(left)}, {std::move(right)}}}, counted);
}

} // namespace

TEST(Agreement, countsWhatBothJudgedThemselves)
{
    const std::vector<CodedTopic> left{judged(0, Kind::Threat), judged(1, Kind::Driver),
                                       found(2, Kind::Point)};
    const std::vector<CodedTopic> right{judged(0, Kind::Threat), found(1, Kind::Benefit),
                                        found(2, Kind::Point)};
    const Agreement careful = on(left, right);
    EXPECT_EQ(careful.topics.both, 1U);
    EXPECT_EQ(careful.kind.number, 1U);
    EXPECT_EQ(careful.kind.why, NoKappa::OneCategory);
    const Agreement all = on(left, right, Counted::All);
    EXPECT_EQ(all.topics.both, 3U);
    EXPECT_EQ(all.kind.number, 3U);
    EXPECT_NEAR(all.kind.observed, 2.0 / 3, 1e-9);
}

TEST(Agreement, saysInATableWhatWasTakenForWhat)
{
    const Agreement found = on({judged(0, Kind::Threat), judged(1, Kind::Threat)},
                               {judged(0, Kind::Threat), judged(1, Kind::Implication)});
    const auto threat = static_cast<std::size_t>(Kind::Threat);
    EXPECT_EQ(found.kinds.at(threat, threat), 1U);
    EXPECT_EQ(found.kinds.at(threat, static_cast<std::size_t>(Kind::Implication)), 1U);
    EXPECT_EQ(found.kinds.at(static_cast<std::size_t>(Kind::Implication), threat), 0U);
    ASSERT_EQ(found.pairs.size(), 2U);
    EXPECT_FALSE(found.pairs[0].differs());
    EXPECT_TRUE(found.pairs[1].differsInKind());
}

TEST(Agreement, onWhatIsATopicCountsWordsThatBothHoldForNone)
{
    const Agreement found = on(
        {judged(0, Kind::Threat), judged(1, Kind::Threat), rejected(2), rejected(3)},
        {judged(0, Kind::Threat), rejected(1), judged(2, Kind::Driver), rejected(3)});
    EXPECT_EQ(found.topics.both, 1U);
    EXPECT_EQ(found.topics.onlyLeft, 1U);
    EXPECT_EQ(found.topics.onlyRight, 1U);
    EXPECT_EQ(found.topics.neither, 1U);
    EXPECT_NEAR(found.topics.share().value_or(0), 0.5, 1e-9);
    EXPECT_EQ(found.kind.number, 1U); // a topic that one rejects has no second kind
}

TEST(Agreement, takesWordsThatOverlapByHalfForTheSameTopic)
{
    CodedTopic longer = judged(0, Kind::Threat);
    longer.words = {2, 14};
    EXPECT_EQ(on({judged(0, Kind::Threat)}, {longer}).topics.both, 1U);
    longer.words = {6, 14};
    EXPECT_EQ(on({judged(0, Kind::Threat)}, {longer}).topics.both, 0U);
}

TEST(Agreement, pairsEachTopicOnceAndTheBestFirst)
{
    CodedTopic part = judged(0, Kind::Driver);
    part.words = {0, 7};
    const Agreement found = on({judged(0, Kind::Threat)}, {part, judged(0, Kind::Threat)},
                               Counted::All);
    EXPECT_EQ(found.topics.both, 1U);
    EXPECT_EQ(found.topics.onlyRight, 1U);
    EXPECT_EQ(found.kind.observed, 1);
}

TEST(Agreement, saysNothingOfWordsThatOnlyOneEverLookedAt)
{
    const Agreement found = on({judged(0, Kind::Threat)}, {});
    EXPECT_EQ(found.topics.all(), 0U);
    EXPECT_FALSE(found.topics.share());
    EXPECT_EQ(on({judged(0, Kind::Threat)}, {}, Counted::All).topics.onlyLeft, 1U);
}

TEST(Agreement, withWhoJudgesEverythingCountsWhatThatOneDoesNotName)
{
    const Coding person{
        {judged(0, Kind::Threat), judged(7, Kind::Driver), rejected(2), found(3, Kind::Point)}};
    const Coding analysis{{found(0, Kind::Threat), found(2, Kind::Point), found(3, Kind::Point)},
                          true};
    const Agreement found = agreementOn({{"T", "f", {}, {}, person, analysis}}, Counted::Judged);
    EXPECT_EQ(found.topics.both, 1U);
    EXPECT_EQ(found.topics.onlyLeft, 1U);  // that the person added
    EXPECT_EQ(found.topics.onlyRight, 1U); // that the person rejected
    EXPECT_EQ(found.kind.number, 1U);
}

TEST(Agreement, onAreasIsOneTableAnAreaOverAllTopicsThatBothJudged)
{
    const Agreement found = on({judged(0, Kind::Point, {1, 5}), judged(1, Kind::Point, {1}),
                                judged(2, Kind::Point), judged(3, Kind::Point)},
                               {judged(0, Kind::Point, {1}), judged(1, Kind::Point, {1}),
                                judged(2, Kind::Point, {1}), judged(3, Kind::Point)});
    ASSERT_EQ(found.areas.size(), 2U);
    const AreaAgreement &first = found.areas[0];
    EXPECT_EQ(first.area, 1);
    EXPECT_EQ(first.table.at(1, 1), 2U);
    EXPECT_EQ(first.table.at(0, 1), 1U);
    EXPECT_EQ(first.table.at(0, 0), 1U);
    EXPECT_NEAR(first.kappa.value.value_or(0), 0.5, 1e-9);
    EXPECT_EQ(found.areas[1].area, 5);
    EXPECT_EQ(found.areas[1].kappa.number, 4U);
    EXPECT_EQ(found.pooledAreas.number, 8U);
    EXPECT_NEAR(found.pooledAreas.observed, 0.75, 1e-9);
}

TEST(Agreement, ofSeveralDocumentsCountsThemTogetherAndKeepsThemApart)
{
    const CodedDocument one{
        "A", "a", {}, {}, {{judged(0, Kind::Threat)}}, {{judged(0, Kind::Threat)}}};
    const CodedDocument two{
        "B", "b", {}, {}, {{judged(0, Kind::Driver)}}, {{judged(0, Kind::Point)}}};
    const Agreement found = agreementOn({one, two}, Counted::Judged);
    EXPECT_EQ(found.kind.number, 2U);
    ASSERT_EQ(found.pairs.size(), 2U);
    EXPECT_EQ(found.pairs[1].document, 1U);
}

} // namespace entente
