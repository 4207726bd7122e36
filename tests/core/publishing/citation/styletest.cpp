// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/citation/style.h"

#include <gtest/gtest.h>

namespace entente::citation {

namespace {

std::string one(Style style, const Reference &reference)
{
    return cited(style, std::span(&reference, 1));
}

/// A page of an organisation, as the examples of all manuals have one.
Reference page()
{
    Reference made;
    made.title = "The Ten Harbours That Freeze";
    made.publisher = "Harbour Authority";
    made.date = Date::parse("2024-04-10");
    made.address = "https://harbour.example/ten";
    return made;
}

Reference article()
{
    Reference made = page();
    made.authors = {{"Ferris", "Ada Mary", ""}, {"Roe", "Max", "Jr."}};
    made.title = "Who Lights the “Night”?";
    return made;
}

Reference at(Reference reference, const Place &place)
{
    reference.place = place;
    return reference;
}

const Place onPages{3, 4, {}, 0, 0};
const Place underHeading{0, 0, "Ice", 2, 0};

} // namespace

TEST(ChicagoStyle, beginsANoteWithTheTitleWhereAnOrganisationAnswersForIt)
{
    EXPECT_EQ(one(Style::Chicago, page()),
              "Harbour Authority. “The Ten Harbours That Freeze.” April 10, 2024. "
              "https://harbour.example/ten.\n");
    EXPECT_EQ(one(Style::Chicago, at(page(), onPages)),
              "“The Ten Harbours That Freeze,” Harbour Authority, April 10, 2024, 3–4, "
              "https://harbour.example/ten.\n");
    EXPECT_EQ(one(Style::Chicago, at(page(), underHeading)),
              "“The Ten Harbours That Freeze,” Harbour Authority, April 10, 2024, under “Ice,” "
              "para. 2, https://harbour.example/ten.\n");
}

TEST(ChicagoStyle, invertsTheFirstNameOfAnEntryAlone)
{
    EXPECT_EQ(one(Style::Chicago, article()),
              "Ferris, Ada Mary, and Max Roe Jr. “Who Lights the ‘Night’?” Harbour Authority. "
              "April 10, 2024. https://harbour.example/ten.\n");
    EXPECT_EQ(one(Style::Chicago, at(article(), onPages)),
              "Ada Mary Ferris and Max Roe Jr., “Who Lights the ‘Night’?,” Harbour Authority, "
              "April 10, 2024, 3–4, https://harbour.example/ten.\n");
}

TEST(ChicagoStyle, tellsADayOfAccessWhereThereIsNoDateAndElseThatThereIsNone)
{
    Reference undated = page();
    undated.date.reset();
    EXPECT_EQ(one(Style::Chicago, undated),
              "Harbour Authority. “The Ten Harbours That Freeze.” n.d. "
              "https://harbour.example/ten.\n");
    undated.accessed = Date::parse("2026-11-29");
    EXPECT_EQ(one(Style::Chicago, undated),
              "Harbour Authority. “The Ten Harbours That Freeze.” Accessed November 29, 2026. "
              "https://harbour.example/ten.\n");
}

TEST(ChicagoStyle, shortensTheNoteOfFourAuthorsAndTheEntryOfEleven)
{
    Reference many = page();
    many.authors = {{"A", "Ann", ""}, {"B", "Bea", ""}, {"C", "Cid", ""}, {"D", "Dan", ""}};
    EXPECT_TRUE(one(Style::Chicago, at(many, onPages)).starts_with("Ann A et al., “"));
    EXPECT_TRUE(one(Style::Chicago, many).starts_with("A, Ann, Bea B, Cid C, and Dan D. “"));
    many.authors.resize(11, {"E", "Eve", ""});
    EXPECT_TRUE(one(Style::Chicago, many)
                    .starts_with("A, Ann, Bea B, Cid C, Dan D, Eve E, Eve E, Eve E, et al. “"));
}

TEST(ApaStyle, putsTheOrganisationForTheAuthorAndDoesNotNameItTwice)
{
    EXPECT_EQ(one(Style::Apa, page()),
              "Harbour Authority. (2024, April 10). The Ten Harbours That Freeze. "
              "https://harbour.example/ten\n");
    EXPECT_EQ(one(Style::Apa, at(page(), underHeading)),
              "(Harbour Authority, 2024, Ice section, para. 2)\n"
              "Harbour Authority. (2024, April 10). The Ten Harbours That Freeze. "
              "https://harbour.example/ten\n");
}

TEST(ApaStyle, writesInitialsAndAnAmpersand)
{
    EXPECT_EQ(one(Style::Apa, at(article(), onPages)),
              "(Ferris & Roe, 2024, pp. 3–4)\n"
              "Ferris, A. M., & Roe, M., Jr. (2024, April 10). Who Lights the “Night”? Harbour "
              "Authority. https://harbour.example/ten\n");
}

TEST(ApaStyle, putsTheTitleFirstWhereNobodyIsNamed)
{
    Reference nobody = page();
    nobody.publisher.clear();
    nobody.date.reset();
    EXPECT_EQ(one(Style::Apa, nobody),
              "The Ten Harbours That Freeze. (n.d.). https://harbour.example/ten\n");
    nobody.accessed = Date::parse("2026-11-29");
    EXPECT_EQ(one(Style::Apa, nobody),
              "The Ten Harbours That Freeze. (n.d.). Retrieved November 29, 2026, from "
              "https://harbour.example/ten\n");
}

TEST(ApaStyle, leavesOutAuthorsBetweenTheNineteenthAndTheLast)
{
    Reference many = page();
    many.authors.assign(20, {"A", "Ann", ""});
    many.authors.push_back({"Last", "Lea", ""});
    const std::string entry = one(Style::Apa, many);
    EXPECT_NE(entry.find("A, A., . . . Last, L. (2024"), std::string::npos) << entry;
    many.authors.erase(many.authors.begin());
    EXPECT_NE(one(Style::Apa, many).find("A, A., & Last, L. (2024"), std::string::npos);
}

TEST(ApaStyle, keepsTheFullStopOfATitleWithinItsQuotationMark)
{
    Reference quoting = page();
    quoting.title = "A Word on “Ice”";
    EXPECT_EQ(one(Style::Apa, quoting),
              "Harbour Authority. (2024, April 10). A Word on “Ice.” "
              "https://harbour.example/ten\n");
}

TEST(HarvardStyle, namesTheYearAloneAndTheDayOfAccess)
{
    Reference looked = page();
    looked.accessed = Date::parse("2026-11-29");
    EXPECT_EQ(one(Style::Harvard, looked),
              "Harbour Authority (2024) The Ten Harbours That Freeze. Available at: "
              "https://harbour.example/ten (Accessed: 29 November 2026).\n");
    EXPECT_EQ(one(Style::Harvard, at(article(), onPages)),
              "(Ferris and Roe, 2024, pp. 3–4)\n"
              "Ferris, A.M. and Roe, M., Jr. (2024) Who Lights the “Night”? Harbour Authority. "
              "Available at: https://harbour.example/ten.\n");
}

TEST(HarvardStyle, saysThatThereIsNoDateAndPutsTheTitleForTheAuthor)
{
    Reference nobody = page();
    nobody.publisher.clear();
    nobody.date.reset();
    EXPECT_EQ(one(Style::Harvard, nobody),
              "The Ten Harbours That Freeze (no date). Available at: "
              "https://harbour.example/ten.\n");
    EXPECT_EQ(citedHtml(Style::Harvard, nobody).toStdString(),
              "<p><i>The Ten Harbours That Freeze</i> (no date). Available at: "
              "https://harbour.example/ten.</p>");
}

TEST(GovernmentStyle, tellsWhoWhatWhenAndWhere)
{
    EXPECT_EQ(one(Style::Government, page()),
              "Harbour Authority, “The Ten Harbours That Freeze,” April 10, 2024, at "
              "https://harbour.example/ten.\n");
    EXPECT_EQ(one(Style::Government, at(article(), onPages)),
              "Ada Mary Ferris and Max Roe Jr., “Who Lights the ‘Night’?,” Harbour Authority, "
              "April 10, 2024, pp. 3–4, at https://harbour.example/ten.\n");
}

TEST(CitationStyles, tellADateAsFarAsItIsKnown)
{
    Reference dated = page();
    dated.date = Date::parse("2024");
    EXPECT_TRUE(one(Style::Apa, dated).starts_with("Harbour Authority. (2024). "));
    EXPECT_NE(one(Style::Chicago, dated).find("” 2024. "), std::string::npos);
    dated.date = Date::parse("2024-04");
    EXPECT_TRUE(one(Style::Apa, dated).starts_with("Harbour Authority. (2024, April). "));
    EXPECT_NE(one(Style::Chicago, dated).find("” April 2024. "), std::string::npos);
}

TEST(CitationStyles, leaveJapaneseNamesAndTitlesAsTheyAreWritten)
{
    Reference japanese;
    japanese.authors = namesOf("山田 太郎");
    japanese.title = "港は凍るか？";
    japanese.date = Date::parse("2024");
    EXPECT_EQ(one(Style::Apa, japanese), "山田 太郎. (2024). 港は凍るか？\n");
    EXPECT_EQ(one(Style::Chicago, japanese), "山田 太郎. “港は凍るか？” 2024.\n");
}

TEST(CitationStyles, areFoundByTheirOwnNameAndThatOfTheCslProject)
{
    ASSERT_NE(styleNamed("harvard"), nullptr);
    EXPECT_EQ(styleNamed("harvard"), styleNamed("harvard-cite-them-right"));
    EXPECT_EQ(styleNamed("chicago-note-bibliography"), styleNamed("chicago"));
    EXPECT_EQ(styleNamed("mla"), nullptr);
    EXPECT_EQ(styleNamed(""), nullptr);
}

TEST(CitationStyles, escapeWhatHtmlWouldTakeForItsOwn)
{
    Reference sharp = page();
    sharp.title = "Ice <b>& Fog</b>";
    EXPECT_NE(citedHtml(Style::Apa, sharp)
                  .indexOf(QStringLiteral("<i>Ice &lt;b&gt;&amp; Fog&lt;/b&gt;.</i>")),
              -1);
}

} // namespace entente::citation
