// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/markingerror.h"
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

} // namespace

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
        EXPECT_EQ(bytes.error().code, MarkingError::MarkingLowered);
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
    EXPECT_THAT(own, HasSubstr("\"encoding\": \"UTF-8\", \"marking\": \"TLP:GREEN\"}"));
    EXPECT_THAT(own, HasSubstr("\"encoding\": \"UTF-8\"}"));
    const std::string raised = published({marked("tlp:green"), marked("")}, OutputFormat::Json,
                                         "tlp:red");
    EXPECT_THAT(raised, Not(HasSubstr("\"encoding\": \"UTF-8\"}")));
    EXPECT_THAT(raised, Not(HasSubstr("GREEN")));
}

TEST(PublicationMarking, standsInEachRowOfCsv)
{
    const std::string own = published({marked("tlp:green"), marked("")}, OutputFormat::Csv);
    EXPECT_THAT(own, HasSubstr(",certainty,marking,corrected\r\n"));
    EXPECT_THAT(own, HasSubstr(",inferred,TLP:GREEN,\r\n"));
    EXPECT_THAT(own, HasSubstr(",inferred,,\r\n"));
    const std::string raised = published({marked("tlp:green"), marked("")}, OutputFormat::Csv,
                                         "tlp:red");
    EXPECT_THAT(raised, Not(HasSubstr(",inferred,,\r\n")));
    EXPECT_THAT(raised, Not(HasSubstr("GREEN")));
}

TEST(PublicationMarking, thatIsNotUnderstoodRefusesEveryFormat)
{
    for (const OutputFormat format : allOutputFormats) {
        const Result<QByteArray> bytes = publish(
            test::publicationOf({marked("TLP:RED"), marked("TLP:PURPLE")}), format,
            test::datedOptions());
        ASSERT_FALSE(bytes) << ending(format);
        EXPECT_EQ(bytes.error().code, MarkingError::MarkingUnclear);
        const std::string words = sentence(bytes.error()).toStdString();
        EXPECT_THAT(words, HasSubstr("briefing.md"));
        EXPECT_THAT(words, HasSubstr("“TLP:PURPLE” is not understood"));
    }
}

TEST(PublicationMarking, isBorneInEveryFormatHoweverItIsWritten)
{
    for (const char *head :
         {"marking: [TLP:RED]", "marking:\n  - TLP:GREEN\n  - TLP:RED", "marking: {tlp: red}",
          "Marking: TLP:RED", "MARKING: tlp red", "tlp: red", "classification: TLP:RED",
          "marking: TLP:CLEAR\nmarking: TLP:RED", "marking: TLP:RED\nmarking: TLP:CLEAR"}) {
        const BriefingPtr briefing = test::briefing("---\ntitle: T\n" + std::string(head)
                                                    + "\n---\n\n- **One:** two\n");
        for (const OutputFormat format :
             {OutputFormat::Html, OutputFormat::Markdown, OutputFormat::Text, OutputFormat::Csv,
              OutputFormat::Json})
            EXPECT_THAT(published({briefing}, format), HasSubstr("TLP:RED"))
                << head << " in " << ending(format);
        PublishOptions lower = test::datedOptions();
        lower.marking = "TLP:CLEAR";
        for (const OutputFormat format : allOutputFormats)
            EXPECT_FALSE(publish(test::publicationOf({briefing}), format, lower)) << head;
    }
}

} // namespace entente
