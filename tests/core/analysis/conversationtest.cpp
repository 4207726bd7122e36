// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/speakernames.h"
#include "tests/support/briefings.h"

#include <gmock/gmock.h>

namespace entente::test {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// The titles of the topics of a briefing.
std::vector<std::string> titles(const std::string &markdown)
{
    const BriefingPtr read = briefing("# T\n\n" + markdown);
    std::vector<std::string> found;
    for (const Topic &topic : read->topics)
        found.push_back(simplified(read->words(topic.title)));
    return found;
}

std::string repeated(const std::string &words, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += words;
    return all;
}

} // namespace

TEST(Topics, ofATranscriptAreNotItsSpeakers)
{
    const char *const conversations[] = {
        "**THE MINISTER:** We spoke.\n\n**Q:** About what?\n\n",
        "**MS. ITO:** Good morning.\n\n**Q**    And the strait?\n\n",
        "**Mr. Larsen.** It is open.\n\n**Q.** For how long.\n\n",
        "**Q:** Is it open?\n\n**A:** It is open.\n\n",
        "**Tanaka:** The strait is open.\n\n**Larsen:** For how long?\n\n",
        "**Foreign Minister Ito:** I thank you.\n\n**Reporter:** May I ask?\n\n",
        "**Ito Keiko (via interpreter):** You are right.\n\nSo I think.\n\n**Host:** Why?\n\n",
        "**記者：** 海峡は開いていますか。\n\n**大臣：** 開いていると思います。\n\n",
    };
    for (const char *const conversation : conversations)
        EXPECT_THAT(titles(repeated(conversation, 3)), IsEmpty()) << conversation;
}

TEST(Topics, areParagraphsThatBeginWithTheSameLabel)
{
    EXPECT_THAT(titles("**Finding:** The quay is old.\n\n**Finding:** The crane is old.\n\n"
                       "**Finding:** The road is old.\n"),
                ElementsAre("Finding", "Finding", "Finding"));
    EXPECT_THAT(titles(repeated("## A port\n\n**Finding:** You cannot land.\n\n"
                                "**Impact:** Ships wait.\n\n**Role:** The navy leads.\n\n",
                                3)),
                testing::SizeIs(9));
    for (const char *const pair :
         {"**MYTH:** “I pay for you.”\n\n**FACT:** Nobody pays.\n\n",
          "**Japan:** Two ships.\n\n**Norland:** One ship.\n\n",
          "**Host:** Norland\n\n**Moderator:** Ms. Ito\n\n",
          "**Threat:** Could the strait close?\n\n**Response:** Patrols.\n\n",
          "**Secretary of Defence:** orders patrols.\n\n**Director:** reports.\n\n",
          "**Key Finding:** The quay is old.\n\n**Next Steps:** Repair it.\n\n"}) {
        EXPECT_THAT(titles(repeated(pair, 3)), testing::SizeIs(6)) << pair;
    }
}

TEST(Topics, ofSectionsBesideATranscriptStay)
{
    const std::string interview = repeated("**Q:** Why?\n\n**MR. LARSEN:** Because.\n\n", 3);
    EXPECT_THAT(
        titles("## Assessment\n\n**Threat.** Mines.\n\n**Trade.** Ships.\n\n## Interview\n\n"
               + interview + "**MS. ITO:** Thank you all.\n\n**MR. LARSEN:** Goodbye.\n\n"
               + "## Measures\n\n**Patrols.** More of them.\n"),
        ElementsAre("Threat", "Trade", "Patrols"));
    EXPECT_THAT(titles("**Background**\n\nA plain paragraph.\n\n**Interview**\n\n" + interview
                       + "**Facts**\n\nAnother paragraph.\n"),
                ElementsAre("Background", "Facts"));
}

TEST(Topics, areNamesThatDoNotSpeakInTurn)
{
    EXPECT_THAT(titles("**Senator Larsen:** “I welcome it.”\n\n**Ms. Ito:** “You were right.”\n\n"
                       "**The Minister:** “Thank you.”\n"),
                ElementsAre("Senator Larsen", "Ms. Ito", "The Minister"));
    EXPECT_THAT(titles(repeated("**The Minister:** opens a port.\n\n", 3)), testing::SizeIs(3));
}

TEST(SpeakerNames, areToldFromThings)
{
    for (const char *const name : {"Q", "A2", "Ms. Ito", "MR. KIRBY", "THE PRESIDENT", "記者",
                                   "The Prime Minister", "Gen. O’Hara"})
        EXPECT_EQ(speakerName(name), SpeakerName::Certain) << name;
    for (const char *const name :
         {"Tanaka", "Foreign Minister Ito", "SENIOR ADMINISTRATION OFFICIAL",
          "Ursula von der Leyen", "大臣", "Karine Jean-Pierre, Press Secretary", "Japan"})
        EXPECT_EQ(speakerName(name), SpeakerName::Possible) << name;
    for (const char *const thing :
         {"Finding", "IMPACT", "Why it matters", "Key Finding", "The Threat", "Promise Kept",
          "Regional Risks", "Recommendations", "Modernisation", "small letters", ""})
        EXPECT_EQ(speakerName(thing), SpeakerName::None) << thing;
}

} // namespace entente::test
