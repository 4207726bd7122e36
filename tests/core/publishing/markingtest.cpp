// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/marking.h"

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
    for (const char *given : {"OFFICIAL – SENSITIVE", "TLP:PURPLE", "red", "秘"}) {
        EXPECT_EQ(parseMarking(given).tlp, std::nullopt) << given;
        EXPECT_EQ(parseMarking(given).text, given);
    }
    EXPECT_EQ(parseMarking("  For\n official\t use ").text, "For official use");
    EXPECT_TRUE(parseMarking(" \n ").isEmpty());
}

TEST(Marking, isThatOfItsLabelWithWordsBehindIt)
{
    for (const char *given :
         {"TLP:RED NOFORN", "tlp red (for the desk only)", "TLP-RED · OFFICIAL"}) {
        EXPECT_EQ(parseMarking(given).tlp, Tlp::Red) << given;
        EXPECT_EQ(parseMarking(given).text, given);
    }
    EXPECT_EQ(parseMarking("TLP:AMBER+STRICT until May").tlp, Tlp::AmberStrict);
}

TEST(Marking, isNotUnderstoodWhereNoVersionOfTlpHasTheLabelOrThereAreNoWords)
{
    for (const char *given : {"TLP:PURPLE", "TLP", "TLP:AMBER · tlp:blue", "3", "true", "//", "-"})
        EXPECT_FALSE(isUnderstood(parseMarking(given))) << given;
    for (const char *given :
         {"TLP:WHITE", "TLP:RED NOFORN", "SECRET//NOFORN", "red", "秘", "Level 3"})
        EXPECT_TRUE(isUnderstood(parseMarking(given))) << given;
}

TEST(Marking, isALineOfItsOwn)
{
    const std::vector<std::pair<const char *, const char *>> lines{
        {"TLP:AMBER", "TLP:AMBER"},
        {"[tlp: red]", "TLP:RED"},
        {"//SECRET//NOFORN", "//SECRET//NOFORN"},
        {"TOP SECRET//SI//NOFORN", "TOP SECRET//SI//NOFORN"},
        {"SECRET//REL TO USA, JPN", "SECRET//REL TO USA, JPN"},
        {"OFFICIAL-SENSITIVE", "OFFICIAL-SENSITIVE"},
        {"OFFICIAL – SENSITIVE", "OFFICIAL – SENSITIVE"},
        {"OFFICIAL: SENSITIVE", "OFFICIAL: SENSITIVE"},
        {"UNCLASSIFIED//FOR OFFICIAL USE ONLY", "UNCLASSIFIED//FOR OFFICIAL USE ONLY"},
        {"NATO RESTRICTED", "NATO RESTRICTED"},
        {"RESTREINT UE/EU RESTRICTED", "RESTREINT UE/EU RESTRICTED"},
        {"CUI//SP-CTI", "CUI//SP-CTI"},
        {"【機密】", "機密"},
        {"取扱注意", "取扱注意"},
    };
    for (const auto &[line, marking] : lines) {
        ASSERT_TRUE(markingLine(line)) << line;
        EXPECT_EQ(markingLine(line)->text, marking);
    }
    for (const char *words :
         {"", "Secret", "SECRET WEAPONS OF THE DEEP", "OFFICIALS", "CONFIDENTIALITY",
          "TLP:AMBER is what most reports bear.", "RESTRICTED AREAS", "The text is UNCLASSIFIED",
          "秘密保護法", "Amber"})
        EXPECT_FALSE(markingLine(words)) << words;
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

TEST(PublicationMarking, standsInEachRowOfTheCsv)
{
    const std::string own = published({marked("tlp:green"), marked("")}, OutputFormat::Csv);
    EXPECT_THAT(own, HasSubstr(",certainty,marking\r\n"));
    EXPECT_THAT(own, HasSubstr(",inferred,TLP:GREEN\r\n"));
    EXPECT_THAT(own, HasSubstr(",inferred,\r\n"));
    const std::string raised = published({marked("tlp:green"), marked("")}, OutputFormat::Csv,
                                         "tlp:red");
    EXPECT_THAT(raised, Not(HasSubstr(",inferred,\r\n")));
    EXPECT_THAT(raised, Not(HasSubstr("GREEN")));
}

TEST(PublicationMarking, thatIsNotUnderstoodIsNotPublished)
{
    for (const OutputFormat format : allOutputFormats) {
        const Result<QByteArray> bytes = publish(test::publicationOf({marked("TLP:PURPLE")}),
                                                 format, test::datedOptions());
        ASSERT_FALSE(bytes) << ending(format);
        EXPECT_EQ(bytes.error().code, ErrorCode::MarkingUnknown);
        EXPECT_THAT(sentence(bytes.error()).toStdString(), HasSubstr("briefing.md"));
        EXPECT_THAT(sentence(bytes.error()).toStdString(), HasSubstr("“TLP:PURPLE”"));
    }
}

TEST(PublicationMarking, isReadInEveryFormThatFrontMatterKnows)
{
    const std::vector<std::pair<const char *, const char *>> forms{
        {"marking: [TLP:RED]", "TLP:RED"},
        {"marking:\n  - TLP:GREEN\n  - TLP:RED", "TLP:RED"},
        {"marking: {tlp: red}", "TLP:RED"},
        {"marking:\n  tlp: AMBER\n  caveat: NOFORN", "TLP:AMBER · NOFORN"},
        {"Marking: tlp:red", "TLP:RED"},
        {"MARKING: TLP:RED", "TLP:RED"},
        {"tlp: red", "TLP:RED"},
        {"TLP: amber+strict", "TLP:AMBER+STRICT"},
        {"classification: SECRET//NOFORN", "SECRET//NOFORN"},
        {"Protective Marking: OFFICIAL-SENSITIVE", "OFFICIAL-SENSITIVE"},
        {"metadata: {marking: TLP:RED}", "TLP:RED"},
        {"marking: TLP:GREEN\nmarking: TLP:RED", "TLP:RED"},
        {"marking: TLP:RED\nmarking: TLP:GREEN", "TLP:RED"},
        {"marking: none", ""},
        {"marking:", ""},
        {"tlp: purple", "TLP:purple"},
        {"marking: 3", "3"},
    };
    for (const auto &[line, marking] : forms) {
        const BriefingPtr read = test::briefing(std::string("---\ntitle: T\n") + line
                                                + "\n---\n\n- **One:** two\n");
        EXPECT_EQ(read->meta.marking, marking) << line;
    }
}

TEST(PublicationMarking, isFoundInTheTextAndTheHighestCounts)
{
    const auto markingOf = [](const std::string &text) {
        return test::briefing(text)->meta.marking;
    };
    EXPECT_EQ(markingOf("TLP:AMBER\n\n# Strait\n\nText.\n"), "TLP:AMBER");
    EXPECT_EQ(markingOf("# Strait\n\nText.\n\n**//SECRET//NOFORN**\n"), "//SECRET//NOFORN");
    EXPECT_EQ(markingOf("---\ntitle: T\nmarking: TLP:GREEN\n---\n\nTLP:RED\n\nText.\n"), "TLP:RED");
    EXPECT_EQ(markingOf("---\ntitle: T\nmarking: TLP:RED\n---\n\nTLP:GREEN\n\nText.\n"), "TLP:RED");
    EXPECT_EQ(markingOf("# One\n\nA.\n\nB.\n\nTLP:RED\n\nC.\n\nD.\n\nE.\n"), "");
    EXPECT_EQ(test::briefing("TLP:AMBER\n\nThe strait is closed.\n")->meta.title,
              "The strait is closed.");
}

} // namespace entente
