// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/marking.h"

#include <QString>

#include <gmock/gmock.h>

#include <tuple>

namespace entente {

namespace {

using ::testing::HasSubstr;

/// What an export bears, or why it cannot.
std::string markingOver(const char *own, const char *asked)
{
    const Result<Marking> result = overridden(parseMarking(own), parseMarking(asked));
    return result ? result.value().text : sentence(result.error()).toStdString();
}

std::string highestOf(const std::vector<std::string> &markings)
{
    std::vector<Marking> parsed;
    for (const std::string &marking : markings)
        parsed.push_back(parseMarking(marking));
    return highest(parsed).text;
}

} // namespace

TEST(Marking, knowsTheLabelsOfTlpHoweverTheyAreTyped)
{
    const std::vector<std::tuple<const char *, Tlp, const char *>> known{
        {"TLP:RED", Tlp::Red, "TLP:RED"},
        {"tlp: amber + strict", Tlp::AmberStrict, "TLP:AMBER+STRICT"},
        {" TLP :\u00a0Amber ", Tlp::Amber, "TLP:AMBER"},
        {"ＴＬＰ：ＧＲＥＥＮ", Tlp::Green, "TLP:GREEN"},
        {"Tlp:\nClear", Tlp::Clear, "TLP:CLEAR"},
        {"TLP:WHITE", Tlp::Clear, "TLP:CLEAR"},
    };
    for (const auto &[given, label, written] : known) {
        const Marking marking = parseMarking(given);
        EXPECT_EQ(marking.tlp, label) << given;
        EXPECT_EQ(marking.text, written);
    }
}

TEST(Marking, keepsOtherWordsAsTheyAreButOnOneLine)
{
    for (const char *given :
         {"OFFICIAL – SENSITIVE", "red", "秘", "Eyes of the committee", "//SECRET//NOFORN"}) {
        EXPECT_EQ(parseMarking(given).tlp, std::nullopt) << given;
        EXPECT_EQ(parseMarking(given).text, given);
        EXPECT_TRUE(parseMarking(given).isUnderstood) << given;
    }
    EXPECT_EQ(parseMarking("  For\n official\t use ").text, "For official use");
    EXPECT_TRUE(parseMarking(" \n ").isEmpty());
}

TEST(Marking, hasTheColoursOfTheStandard)
{
    EXPECT_EQ(coloursOf(Tlp::Red).ink, 0xFF2B2BU);
    EXPECT_EQ(coloursOf(Tlp::Amber).ink, 0xFFC000U);
    EXPECT_EQ(coloursOf(Tlp::AmberStrict).ink, 0xFFC000U);
    EXPECT_EQ(coloursOf(Tlp::Green).ink, 0x33FF00U);
    EXPECT_EQ(coloursOf(Tlp::Clear).ink, 0xFFFFFFU);
    EXPECT_EQ(coloursOf(Tlp::Clear).ground, 0x000000U);
}

TEST(Marking, mayBeRaised)
{
    EXPECT_EQ(markingOver("", ""), "");
    EXPECT_EQ(markingOver("TLP:GREEN", ""), "TLP:GREEN");
    EXPECT_EQ(markingOver("", "tlp:green"), "TLP:GREEN");
    EXPECT_EQ(markingOver("", "OFFICIAL"), "OFFICIAL");
    EXPECT_EQ(markingOver("TLP:AMBER", "TLP:AMBER+STRICT"), "TLP:AMBER+STRICT");
    EXPECT_EQ(markingOver("TLP:WHITE", "TLP:RED"), "TLP:RED");
    EXPECT_EQ(markingOver("OFFICIAL  USE", "OFFICIAL USE"), "OFFICIAL USE");
}

TEST(Marking, findsALabelAmongOtherWords)
{
    const std::vector<std::tuple<const char *, Tlp, const char *>> known{
        {"TLP:RED NOFORN", Tlp::Red, "TLP:RED NOFORN"},
        {"tlp red", Tlp::Red, "TLP:RED"},
        {"TLP-Amber-Strict", Tlp::AmberStrict, "TLP:AMBER+STRICT"},
        {"tlp:green // board only", Tlp::Green, "TLP:GREEN · board only"},
        {"TLP:GREEN, TLP:RED", Tlp::Red, "TLP:RED"},
        {"[TLP:AMBER]", Tlp::Amber, "TLP:AMBER"},
    };
    for (const auto &[given, label, written] : known) {
        EXPECT_EQ(parseMarking(given).tlp, label) << given;
        EXPECT_EQ(parseMarking(given).text, written);
    }
}

TEST(Marking, knowsTheLevelsOfSeveralSchemes)
{
    const std::vector<std::pair<const char *, const char *>> known{
        {"//SECRET//NOFORN", "SECRET"},
        {"TOP SECRET//SI//NOFORN", "TOP SECRET"},
        {"TS//SCI", "TOP SECRET"},
        {"U//FOUO", "FOUO"},
        {"OFFICIAL-SENSITIVE", "OFFICIAL-SENSITIVE"},
        {"Official: Sensitive", "OFFICIAL-SENSITIVE"},
        {"UK SECRET", "SECRET"},
        {"NATO SECRET", "NATO SECRET"},
        {"COSMIC TOP SECRET ATOMAL", "COSMIC TOP SECRET"},
        {"RESTREINT UE/EU RESTRICTED", "RESTREINT UE/EU RESTRICTED"},
        {"très secret ue/eu top secret", "TRÈS SECRET UE/EU TOP SECRET"},
        {"極秘", "極秘"},
        {"【特定秘密】", "特定秘密"},
        {"VS-NfD", "VS-NfD"},
        {"S E C R E T", "SECRET"},
    };
    for (const auto &[given, level] : known) {
        const Marking marking = parseMarking(given);
        ASSERT_EQ(marking.levels.size(), 1U) << given;
        EXPECT_EQ(marking.levels[0].name, level) << given;
    }
}

TEST(Marking, thatNobodyUnderstandsIsKeptAndSaidToBeSo)
{
    for (const char *given : {"TLP:PURPLE", "TLP", "TLP:", "tlp: amb", "{colour: red}", "3", "true",
                              "TLP:RED · TLP:PINK"}) {
        EXPECT_FALSE(parseMarking(given).isUnderstood) << given;
        EXPECT_EQ(parseMarking(given).text, given);
        EXPECT_FALSE(highest({parseMarking("TLP:RED"), parseMarking(given)}).isUnderstood);
    }
    EXPECT_THAT(markingOver("TLP:GREEN", "TLP:PURPLE"),
                HasSubstr("“TLP:PURPLE” is not understood"));
    EXPECT_TRUE(parseMarking("none").isEmpty());
}

TEST(Marking, ofALevelMayBeRaisedInItsScheme)
{
    EXPECT_EQ(markingOver("SECRET", "TOP SECRET"), "TOP SECRET");
    EXPECT_EQ(markingOver("SECRET//NOFORN", "TOP SECRET//NOFORN"), "TOP SECRET//NOFORN");
    EXPECT_EQ(markingOver("OFFICIAL", "OFFICIAL-SENSITIVE"), "OFFICIAL-SENSITIVE");
    EXPECT_EQ(markingOver("OFFICIAL", "TLP:RED · OFFICIAL"), "TLP:RED · OFFICIAL");
    EXPECT_EQ(markingOver("秘", "極秘"), "極秘");
    EXPECT_EQ(markingOver("OFFICIAL", "official"), "OFFICIAL") << "the same, however it is typed";
}

TEST(Marking, isNeverLoweredDroppedOrReworded)
{
    const std::vector<std::pair<const char *, const char *>> refused{
        {"TLP:RED", "TLP:AMBER+STRICT"},
        {"TLP:AMBER+STRICT", "TLP:AMBER"},
        {"TLP:CLEAR", "OFFICIAL"},
        {"OFFICIAL", "TLP:RED"},
        {"OFFICIAL", "for the board"},
        {"TLP:GREEN · OFFICIAL", "TLP:RED"},
        {"SECRET", "CONFIDENTIAL"},
        {"SECRET//NOFORN", "TOP SECRET"},
        {"NATO SECRET", "TOP SECRET"},
        {"OFFICIAL-SENSITIVE", "OFFICIAL"},
        {"極秘", "秘"},
        {"TLP:AMBER NOFORN", "TLP:RED"},
    };
    for (const auto &[own, asked] : refused) {
        const std::string words = markingOver(own, asked);
        EXPECT_THAT(words, HasSubstr("“" + std::string(own) + "” cannot become")) << asked;
        EXPECT_THAT(words, HasSubstr("“" + std::string(asked) + "”"));
        EXPECT_THAT(words, HasSubstr("raise"));
    }
}

TEST(Marking, ofSeveralIsTheHighestOfEachSchemeWithAllCaveats)
{
    EXPECT_EQ(highestOf({}), "");
    EXPECT_EQ(highestOf({"", "TLP:GREEN", "tlp:amber", ""}), "TLP:AMBER");
    EXPECT_EQ(highestOf({"OFFICIAL", "", "OFFICIAL"}), "OFFICIAL");
    EXPECT_EQ(highestOf({"OFFICIAL", "TLP:CLEAR", "SECRET", "TLP:RED", "SECRET"}),
              "TLP:RED · SECRET");
    EXPECT_EQ(highestOf({"SECRET//NOFORN", "TOP SECRET//SI"}), "TOP SECRET//NOFORN//SI");
    EXPECT_EQ(highestOf({"TLP:AMBER", "//SECRET//NOFORN"}), "TLP:AMBER · SECRET//NOFORN");
    EXPECT_EQ(highestOf({"NATO SECRET", "TOP SECRET"}), "NATO SECRET · TOP SECRET")
        << "no order between two schemes is known";
    EXPECT_EQ(highestOf({"//SECRET//NOFORN", "SECRET"}), "//SECRET//NOFORN");
    EXPECT_EQ(highestOf({"For the board", "for the board"}), "For the board");
}

} // namespace entente
