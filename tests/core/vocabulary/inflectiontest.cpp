// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vocabulary/inflection.h"

#include <gmock/gmock.h>

namespace entente {

using testing::Contains;
using testing::ElementsAre;
using testing::IsSupersetOf;

TEST(Inflections, beginWithTheWordItself)
{
    for (const char *const word : {"exercise", "policy", "training", "bus", "日米"})
        EXPECT_EQ(inflections(word).front(), word);
}

TEST(Inflections, arePluralThirdPersonPastAndPresentParticiple)
{
    EXPECT_THAT(inflections("attack"), IsSupersetOf({"attacks", "attacked", "attacking"}));
    EXPECT_THAT(inflections("exercise"), IsSupersetOf({"exercises", "exercised", "exercising"}));
    EXPECT_THAT(inflections("ally"), IsSupersetOf({"allies", "allied", "allying"}));
    EXPECT_THAT(inflections("deploy"), IsSupersetOf({"deploys", "deployed", "deploying"}));
    EXPECT_THAT(inflections("breach"), IsSupersetOf({"breaches", "breached", "breaching"}));
    EXPECT_THAT(inflections("tax"), Contains("taxes"));
}

TEST(Inflections, ofAnInflectedWordHoldItsBase)
{
    EXPECT_THAT(inflections("exercises"), Contains("exercise"));
    EXPECT_THAT(inflections("policies"), Contains("policy"));
    EXPECT_THAT(inflections("breaches"), Contains("breach"));
    EXPECT_THAT(inflections("sharing"), Contains("share"));
    EXPECT_THAT(inflections("training"), Contains("train"));
}

TEST(Inflections, leaveAloneWhatIsNoEnglishWord)
{
    EXPECT_THAT(inflections("抑止"), ElementsAre("抑止"));
    EXPECT_THAT(inflections("5g"), ElementsAre("5g"));
    EXPECT_THAT(inflections("eu"), ElementsAre("eu"));
}

TEST(Inflections, areGivenForLettersThatAreNearlyAllEnding)
{
    for (const char *const word : {"xes", "ies", "sses", "ches", "ing", "s", ""})
        EXPECT_EQ(inflections(word).front(), word);
}

TEST(Inflections, doNotShortenWordsThatOnlyLookPlural)
{
    EXPECT_THAT(inflections("crisis"), testing::Not(Contains("crisi")));
    EXPECT_THAT(inflections("logistics"), testing::Not(Contains("logistic")));
    EXPECT_THAT(inflections("press"), testing::Not(Contains("pres")));
    EXPECT_THAT(inflections("aukus"), testing::Not(Contains("auku")));
}

} // namespace entente
