// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/dossieredition.h"

#include "core/briefing/markingerror.h"
#include "core/publishing/dossiertext.h"
#include "core/publishing/publication.h"

#include <gmock/gmock.h>

namespace entente {

namespace {

using ::testing::HasSubstr;
using ::testing::Not;

DossierText dossier()
{
    DossierText text;
    text.title = "Missile defence";
    text.purpose = "What changed?";
    DossierSource report;
    report.reference.title = "Shield";
    report.reference.publisher = "Senate";
    report.reference.date = Date::parse("2024-02-01");
    report.file = "shield.md";
    report.marking = "TLP:GREEN";
    DossierSource plan = report;
    plan.reference.title = "A plan";
    plan.reference.publisher = "Cabinet";
    plan.marking = "TLP:AMBER";
    DossierSource gone;
    gone.isMissing = true;
    text.sources = {report, plan, gone};
    const auto passage = [](const char *quote, std::size_t source, const char *words) {
        DossierPart part;
        part.sort = DossierPart::Sort::Passage;
        part.quote = quote;
        part.words = words;
        part.citation = DossierCitation{source, {}, {}};
        return part;
    };
    DossierPart heading;
    heading.sort = DossierPart::Sort::Heading;
    heading.words = "What is new";
    DossierPart table;
    table.sort = DossierPart::Sort::Table;
    table.words = "Sites";
    table.heads = {"Aspect", "Past", "Current"};
    table.rows = {{{"Radar", {}}, {"One", {{0, {}, {}}}}, {"Two", {{1, {}, {}}, {0, {}, {}}}}}};
    text.parts = {passage("Interceptors cover <the> harbour.", 0, "First of all.\n\n- An item"),
                  heading, passage("Two sites are planned.", 1, ""), table,
                  passage("Nobody knows.", 2, "")};
    text.parts[2].citation->remark = QStringLiteral("A newer edition does not say this.");
    return text;
}

std::string published(OutputFormat format, DossierOptions options = {})
{
    const Result<edition::Edition> made = dossierEdition(dossier(), options);
    if (!made) {
        ADD_FAILURE() << sentence(made.error()).toStdString();
        return {};
    }
    const Result<QByteArray> bytes = publish(made.value(), format, {});
    if (!bytes) {
        ADD_FAILURE() << sentence(bytes.error()).toStdString();
        return {};
    }
    return bytes.value().toStdString();
}

} // namespace

TEST(DossierEdition, numbersItsReferencesThroughAllParts)
{
    const std::string text = published(OutputFormat::Markdown);
    EXPECT_THAT(text, HasSubstr("## Collected"));
    EXPECT_THAT(text, HasSubstr("> Interceptors cover \\<the> harbour.[^1]"));
    EXPECT_THAT(text, HasSubstr("## What is new"));
    EXPECT_THAT(text, HasSubstr("> Two sites are planned.[^2]"));
    EXPECT_THAT(text, HasSubstr("| Radar | One[^3] | Two[^4][^5] |"));
    EXPECT_THAT(text, HasSubstr("[^2]: "));
    EXPECT_THAT(text, HasSubstr("A newer edition does not say this."));
    EXPECT_THAT(text, Not(HasSubstr("[^7]")));
}

TEST(DossierEdition, listsItsSourcesByTheirWordsAtTheEnd)
{
    const std::string text = published(OutputFormat::Text);
    const std::size_t sources = text.find("Sources\n");
    ASSERT_NE(sources, std::string::npos);
    EXPECT_LT(text.find("Cabinet", sources), text.find("Senate", sources));
    EXPECT_THAT(text.substr(sources), HasSubstr("Cited, and not at hand: briefings 1."));
}

TEST(DossierEdition, bearsTheHighestMarkingOfWhatItCites)
{
    EXPECT_EQ(markingOf(dossier()).text, "TLP:AMBER");
    EXPECT_THAT(published(OutputFormat::Html), HasSubstr("TLP:AMBER"));
    DossierText unclear = dossier();
    unclear.sources[0].marking = "TLP:PINK";
    EXPECT_EQ(dossierEdition(unclear, {}).error().code, MarkingError::MarkingUnclear);
}

TEST(DossierEdition, hasEachNoteOnceInEachFormat)
{
    const std::string html = published(OutputFormat::Html);
    EXPECT_THAT(html, HasSubstr("id=\"note-6\""));
    EXPECT_EQ(html.find("id=\"note-1\""), html.rfind("id=\"note-1\""));
    EXPECT_THAT(html, HasSubstr("Interceptors cover &lt;the&gt; harbour."));
    const std::string pdf = published(OutputFormat::Pdf);
    EXPECT_TRUE(pdf.starts_with("%PDF"));
    EXPECT_FALSE(published(OutputFormat::Docx).empty());
}

TEST(DossierEdition, citesInTheStyleThatIsAskedFor)
{
    DossierOptions apa;
    apa.style = citation::Style::Apa;
    EXPECT_THAT(published(OutputFormat::Text, apa), HasSubstr("Senate. (2024, February 1)."));
}

TEST(DossierEdition, isTheSameTwice)
{
    EXPECT_EQ(published(OutputFormat::Pdf), published(OutputFormat::Pdf));
}

TEST(DossierEdition, ofNothingIsADocumentAllTheSame)
{
    DossierText text;
    text.title = "Empty";
    const Result<edition::Edition> made = dossierEdition(text, {});
    ASSERT_TRUE(made);
    EXPECT_TRUE(publish(made.value(), OutputFormat::Pdf, {}));
}

TEST(DossierCsv, hasALineForEachItemAndCell)
{
    const std::string csv = dossierCsv(dossier());
    EXPECT_TRUE(csv.starts_with("section,sort,row,column,words,quotation,title,date,publisher,"
                                "file,place,marking\r\n"));
    EXPECT_THAT(csv,
                HasSubstr(",passage,,,\"First of all.\n\n- An item\","
                          "Interceptors cover <the> harbour.,Shield,2024-02-01,Senate,"
                          "shield.md,,TLP:GREEN\r\n"));
    EXPECT_THAT(csv, HasSubstr("What is new,table,Radar,Current,Two,,A plan,"));
    EXPECT_THAT(csv, HasSubstr("What is new,table,Radar,Current,Two,,Shield,"));
}

TEST(DossierEdition, drawsTheNumbersOfATableAndCitesWhatWasCounted)
{
    DossierText text = dossier();
    DossierPart table;
    table.sort = DossierPart::Sort::Table;
    table.words = "Radars by site";
    table.heads = {"Site", "Radars"};
    table.rows = {{{"North", {}}, {"4", {}}}, {{"South", {}}, {"2", {{0, {}, {}}}}}};
    table.sources = {{1, {}, {}}};
    table.isDrawn = true;
    text.parts = {table};
    const auto made = dossierEdition(text, {});
    ASSERT_TRUE(made);
    const auto &blocks = std::get<std::vector<edition::TextBlock>>(
        made.value().chapters.front().sections.front().content);
    ASSERT_EQ(blocks.size(), 1U);
    ASSERT_EQ(blocks.front().bars.size(), 1U);
    EXPECT_EQ(blocks.front().bars.front().bars.front().value, 4);
    const std::string html = publish(made.value(), OutputFormat::Html, {}).value().toStdString();
    EXPECT_THAT(html, HasSubstr("<span class=\"bar\" style=\"width: 100%\"></span>"));
    EXPECT_THAT(html, HasSubstr("<span class=\"bar\" style=\"width: 50%\"></span>"));
    const std::string words =
        publish(made.value(), OutputFormat::Markdown, {}).value().toStdString();
    EXPECT_THAT(words, HasSubstr("Radars by site[^1]"));
    EXPECT_THAT(words, HasSubstr("| South | 2[^2] |"));
    EXPECT_THAT(words, HasSubstr("[^1]: “A plan,”"));
}

TEST(DossierEdition, saysWhatAFilterFindsAndListsTheBriefingsAmongTheSources)
{
    DossierText text = dossier();
    DossierPart filter;
    filter.sort = DossierPart::Sort::Filter;
    filter.quote = "Shields";
    filter.sentence = QStringLiteral("Topics that touch Missile defence. Found: 4 in 3 briefings.");
    filter.words = "More than before.";
    filter.found = {{{0, {}, {}}, 3}, {{1, {}, {}}, 1}};
    filter.further = 1;
    text.parts = {filter};
    const auto made = dossierEdition(text, {});
    ASSERT_TRUE(made);
    const std::string words =
        publish(made.value(), OutputFormat::Markdown, {}).value().toStdString();
    EXPECT_THAT(words, HasSubstr("**Shields.** Topics that touch Missile defence."));
    EXPECT_THAT(words, HasSubstr("| Shield | Senate | 1 February 2024 | 3 |"));
    EXPECT_THAT(words, HasSubstr("older than these: 1."));
    EXPECT_THAT(words, HasSubstr("More than before."));
    EXPECT_THAT(words, HasSubstr("Senate. “Shield.”"));
    EXPECT_THAT(dossierCsv(text), HasSubstr("filter,Shields,found,3,,Shield,2024-02-01,Senate"));
}

} // namespace entente
