// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vocabulary/lookup.h"

#include "resources/resources.h"

#include <gmock/gmock.h>

namespace entente {

namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

const Vocabulary &small()
{
    static const Vocabulary known = Vocabulary::parse(R"(concepts:
  - id: air-defence
    prefLabel: {en: Air defence, ja: 防空}
    altLabel: {en: [surface to air missile, shield]}
  - id: missile-defence
    prefLabel: {en: Missile defence, ja: ミサイル防衛}
    altLabel: {en: [THAAD, ballistic missile]}
  - id: strike
    prefLabel: {en: Strike}
    altLabel: {en: [missile strike]}
  - id: missile
    prefLabel: {en: Projectiles}
  - id: control
    prefLabel: {en: Counter-missile treaties}
)",
                                                      "small.yaml")
                                        .value();
    return known;
}

LabelMatch match(ConceptIndex area, std::string_view typed)
{
    return labelMatch(small().at(area), comparableLabel(typed));
}

std::vector<std::string> ids(const std::vector<ConceptIndex> &areas, const Vocabulary &of = small())
{
    std::vector<std::string> all;
    for (const ConceptIndex area : areas)
        all.push_back(of.at(area).id);
    return all;
}

} // namespace

TEST(LabelMatches, rankThePreferredLabelBeforeOthersAndBeginningsBeforeWordsWithin)
{
    EXPECT_EQ(match(1, "Missile  Defence"), LabelMatch::Preferred);
    EXPECT_EQ(match(1, "missile"), LabelMatch::PreferredBegins);
    EXPECT_EQ(match(1, "thaad"), LabelMatch::Other);
    EXPECT_EQ(match(3, "missile"), LabelMatch::Other) << "its id";
    EXPECT_EQ(match(2, "missile"), LabelMatch::OtherBegins);
    EXPECT_EQ(match(4, "missile"), LabelMatch::WithinPreferred);
    EXPECT_EQ(match(0, "missile"), LabelMatch::WithinOther);
    EXPECT_EQ(match(0, "issile"), LabelMatch::None) << "the middle of a word";
    EXPECT_EQ(match(0, "cyber"), LabelMatch::None);
}

TEST(LabelMatches, findJapaneseWithinAnUnbrokenLabel)
{
    EXPECT_EQ(match(1, "ミサイル"), LabelMatch::PreferredBegins);
    EXPECT_EQ(match(1, "防衛"), LabelMatch::WithinPreferred);
}

TEST(LabelMatches, areAllThereIsToNoWords)
{
    EXPECT_NE(match(0, ""), LabelMatch::None);
}

TEST(ConceptsNamed, areThoseOfJustThisNameElseAllThatBeginSo)
{
    EXPECT_THAT(ids(conceptsNamed(small(), "missile-defence")), ElementsAre("missile-defence"));
    EXPECT_THAT(ids(conceptsNamed(small(), "MISSILE DEFENCE")), ElementsAre("missile-defence"));
    EXPECT_THAT(ids(conceptsNamed(small(), "missile")), ElementsAre("missile"));
    EXPECT_THAT(ids(conceptsNamed(small(), "missile d")), ElementsAre("missile-defence"));
    EXPECT_THAT(ids(conceptsNamed(small(), "s")), ElementsAre("air-defence", "strike"));
    EXPECT_THAT(conceptsNamed(small(), "cheese"), IsEmpty());
    EXPECT_THAT(conceptsNamed(small(), " "), IsEmpty());
}

TEST(ConceptsNear, areWhatMisspeltWordsMayHaveMeant)
{
    EXPECT_THAT(ids(conceptsNear(small(), "misile defense")), ElementsAre("missile-defence"));
    EXPECT_EQ(ids(conceptsNear(small(), "misile")).front(), "missile")
        << "its id, before a word of a label";
    EXPECT_THAT(ids(conceptsNear(small(), "stirke")), Contains("strike"));
    EXPECT_THAT(ids(conceptsNear(*bundledVocabulary(), "cybersecurty"), *bundledVocabulary()),
                Contains("cybersecurity"));
    EXPECT_THAT(conceptsNear(small(), "nosuch"), IsEmpty());
}

} // namespace entente
