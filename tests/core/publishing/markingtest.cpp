// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/marking.h"

#include "tests/core/publishing/publications.h"

#include <gmock/gmock.h>

namespace entente {

namespace {

using ::testing::HasSubstr;
using ::testing::Not;

BriefingPtr marked(const std::string &marking)
{
    return test::briefing("---\ntitle: T\nmarking: \"" + marking + "\"\n---\n\n- **One:** two\n");
}

std::string published(const std::vector<BriefingPtr> &briefings, OutputFormat format,
                      const std::string &asked = {})
{
    PublishOptions options = test::datedOptions();
    options.marking = asked;
    return test::published(test::publicationOf(briefings), format, options);
}

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
         {"OFFICIAL – SENSITIVE", "TLP:PURPLE", "TLP:RED NOFORN", "red", "秘"}) {
        EXPECT_EQ(parseMarking(given).tlp, std::nullopt) << given;
        EXPECT_EQ(parseMarking(given).text, given);
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

TEST(Marking, isNeverLoweredDroppedOrReworded)
{
    const std::vector<std::pair<const char *, const char *>> refused{
        {"TLP:RED", "TLP:AMBER+STRICT"}, {"TLP:AMBER+STRICT", "TLP:AMBER"},
        {"TLP:CLEAR", "OFFICIAL"},       {"OFFICIAL", "TLP:RED"},
        {"OFFICIAL", "official"},        {"TLP:GREEN · OFFICIAL", "TLP:RED"},
    };
    for (const auto &[own, asked] : refused) {
        const std::string words = markingOver(own, asked);
        EXPECT_THAT(words, HasSubstr("“" + std::string(own) + "” cannot become")) << asked;
        EXPECT_THAT(words, HasSubstr("“" + std::string(asked) + "”"));
        EXPECT_THAT(words, HasSubstr("raise"));
    }
}

TEST(Marking, ofSeveralIsTheHighestWithTheWordsOfOtherSchemes)
{
    EXPECT_EQ(highestOf({}), "");
    EXPECT_EQ(highestOf({"", "TLP:GREEN", "tlp:amber", ""}), "TLP:AMBER");
    EXPECT_EQ(highestOf({"OFFICIAL", "", "OFFICIAL"}), "OFFICIAL");
    EXPECT_EQ(highestOf({"OFFICIAL", "TLP:CLEAR", "SECRET", "TLP:RED", "SECRET"}),
              "TLP:RED · OFFICIAL · SECRET");
}

TEST(PublicationMarking, isThatOfTheBriefingsChosen)
{
    Publication publication = test::publicationOf({marked("TLP:GREEN"), marked("tlp:red")});
    EXPECT_EQ(publicationMarking(publication, {}).value().text, "TLP:RED");
    publication.filter.briefings = {0};
    EXPECT_EQ(publicationMarking(publication, {}).value().text, "TLP:GREEN");
}

TEST(PublicationMarking, isNotLoweredInAnyFormat)
{
    PublishOptions options = test::datedOptions();
    options.marking = "TLP:CLEAR";
    for (const OutputFormat format : allOutputFormats) {
        const Result<QByteArray> bytes = publish(
            test::publicationOf({marked("TLP:AMBER"), marked("")}), format, options);
        ASSERT_FALSE(bytes) << ending(format);
        EXPECT_EQ(bytes.error().code, ErrorCode::MarkingLowered);
    }
}

TEST(PublicationMarking, standsInTheMarkdownAndIsReadAgain)
{
    const std::string markdown = published({marked("tlp: green")}, OutputFormat::Markdown,
                                           "TLP:AMBER");
    EXPECT_THAT(markdown, HasSubstr("marking: \"TLP:AMBER\"\n"));
    EXPECT_THAT(markdown, HasSubstr("# T\n\n> TLP:AMBER\n"));
    EXPECT_THAT(markdown, Not(HasSubstr("GREEN")));
    const BriefingPtr again = test::briefing(markdown);
    EXPECT_EQ(again->meta.marking, "TLP:AMBER");
    EXPECT_EQ(again->topics.size(), 1U);
}

TEST(PublicationMarking, ofSeveralStandsAboveThatOfEach)
{
    const std::string markdown = published({marked("TLP:GREEN"), marked("TLP:RED")},
                                           OutputFormat::Markdown);
    EXPECT_THAT(markdown, HasSubstr("marking: \"TLP:RED\"\n"));
    EXPECT_THAT(markdown, HasSubstr("TLP:GREEN · briefing.md"));
}

TEST(PublicationMarking, standsInTheJsonOfBriefingsThatHaveOne)
{
    const std::string own = published({marked("tlp:green"), marked("")}, OutputFormat::Json);
    EXPECT_THAT(own, HasSubstr("\"file\": \"briefing.md\", \"marking\": \"TLP:GREEN\"}"));
    EXPECT_THAT(own, HasSubstr("\"file\": \"briefing.md\"}"));
    const std::string raised = published({marked("tlp:green"), marked("")}, OutputFormat::Json,
                                         "tlp:red");
    EXPECT_THAT(raised, Not(HasSubstr("\"file\": \"briefing.md\"}")));
    EXPECT_THAT(raised, Not(HasSubstr("GREEN")));
}

TEST(PublicationMarking, leavesTheColumnsOfCsvAsTheyAre)
{
    EXPECT_THAT(published({marked("TLP:RED")}, OutputFormat::Csv), Not(HasSubstr("TLP")));
}

} // namespace entente
