// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/marking.h"
#include "core/reading/reader.h"

#include <QString>

#include <gtest/gtest.h>

namespace entente {

namespace {

Briefing read(std::string text)
{
    Result<Briefing> briefing = readBriefing(std::move(text), "given.md");
    if (!briefing) {
        ADD_FAILURE() << sentence(briefing.error()).toStdString();
        return {};
    }
    return std::move(briefing).value();
}

std::string date(const Metadata &meta)
{
    return meta.date ? meta.date->toString() : std::string("none");
}

std::string further(const Metadata &meta)
{
    std::string all;
    for (const Fact &fact : meta.further)
        all += (all.empty() ? "" : "|") + fact.name + "=" + fact.value;
    return all;
}

/// The words of all blocks, a line each.
std::string blocks(const Briefing &briefing)
{
    std::string all;
    for (const Block &block : briefing.blocks)
        all += block.text.isEmpty() ? "" : simplified(briefing.words(block.text)) + "\n";
    return all;
}

std::string markingOf(const std::string &head)
{
    return read("---\ntitle: T\n" + head + "\n---\n\nText of the briefing.\n").meta.marking;
}

std::string titleOf(const std::string &value)
{
    return read("---\ntitle: " + value + "\ndate: 2024\n---\n\nText.\n").meta.title;
}

} // namespace

TEST(FrontMatter, givesTitleDateSourceLanguageAndMarking)
{
    const Briefing briefing = read("---\n"
                                   "title: \"Two Navies: One Strait\"\n"
                                   "subtitle: A year on\n"
                                   "date: 2024-04-10\n"
                                   "source: Office of Straits\n"
                                   "language: en\n"
                                   "marking: For official use\n"
                                   "sample: true\n"
                                   "---\n\n# Heading\n");
    EXPECT_EQ(briefing.meta.title, "Two Navies: One Strait");
    EXPECT_EQ(briefing.meta.subtitle, "A year on");
    EXPECT_EQ(date(briefing.meta), "2024-04-10");
    EXPECT_EQ(briefing.meta.source, "Office of Straits");
    EXPECT_EQ(briefing.meta.language, "en");
    EXPECT_EQ(briefing.meta.marking, "For official use");
    EXPECT_TRUE(briefing.meta.sample);
    ASSERT_EQ(briefing.blocks.size(), 1U);
    EXPECT_EQ(briefing.words(briefing.blocks[0].text), "Heading");
}

TEST(FrontMatter, goesByOtherNamesOnScrapedPages)
{
    const Briefing briefing = read("---\n"
                                   "title: A release\n"
                                   "published_time: \"2021-03-12T10:00:00+00:00\"\n"
                                   "source_url: https://example.org/release\n"
                                   "lang: ja\n"
                                   "unknown: [left, alone]\n"
                                   "---\ntext\n");
    EXPECT_EQ(date(briefing.meta), "2021-03-12");
    EXPECT_EQ(briefing.meta.source, "https://example.org/release");
    EXPECT_EQ(briefing.meta.language, "ja");
    EXPECT_EQ(further(briefing.meta),
              "published_time=2021-03-12T10:00:00+00:00|unknown=left, alone")
        << "a time of day is not in the date";
}

TEST(FrontMatter, mayEndWithThreeFullStopsAndLinesWithReturns)
{
    EXPECT_EQ(read("---\r\ntitle: One\r\n...\r\n\r\ntext\r\n").meta.title, "One");
    EXPECT_EQ(read("\xEF\xBB\xBF---\rtitle: One\r---\rtext\r").meta.title, "One");
    EXPECT_EQ(read("---  \ntitle: One\n---\t\ntext\n").meta.title, "One");
}

TEST(FrontMatter, mayHoldTheBodyAsItsLastEntry)
{
    const Briefing briefing = read(
        "---\ntitle: Strait Watch\ncontent: >-\n  ## Findings\n\n\n"
        "  *   Ships wait at\n  the narrows.\n\n  The last words.\n---\n");
    EXPECT_EQ(briefing.meta.title, "Strait Watch");
    EXPECT_TRUE(briefing.meta.further.empty());
    ASSERT_EQ(briefing.blocks.size(), 3U);
    EXPECT_EQ(briefing.blocks[0].kind, BlockKind::Heading);
    EXPECT_EQ(briefing.blocks[1].kind, BlockKind::ListItem);
    EXPECT_EQ(simplified(briefing.words(briefing.blocks[1].text)), "Ships wait at the narrows.");
    EXPECT_EQ(briefing.blocks[2].kind, BlockKind::Paragraph);
    EXPECT_EQ(briefing.words(briefing.blocks[2].text), "The last words.");
}

TEST(FrontMatter, isNotARuleThatOpensADocument)
{
    EXPECT_EQ(read("---\n\nOne paragraph.\n").blocks.size(), 2U);
    const Briefing between = read("---\n\nJust text between two rules\n\n---\n\nMore.\n");
    EXPECT_NE(between.text.find("Just text between two rules"), std::string::npos);
    EXPECT_EQ(between.meta.title, "");
}

TEST(FrontMatter, isNotASectionBetweenTwoRules)
{
    const Briefing summary = read("---\n\n# Summary\n\nKey judgment: the strait will stay closed.\n"
                                  "\n---\n\n# Detail\n\nShips wait.\n");
    EXPECT_EQ(blocks(summary),
              "Summary\nKey judgment: the strait will stay closed.\nDetail\nShips wait.\n");
    EXPECT_EQ(blocks(read("---\n# Summary\n---\nText.\n")), "Summary\nText.\n");
    for (const char *section : {"From: J2\nTo: J3", "Three threats: mines, missiles", "**Note:** x",
                                "| a | b |\n|---|---|\n| c | d |", "Key judgment: x\n**Note:** y",
                                "- one\n- two", "from: J2\nto: J3", "*Subject*: x", "Words alone",
                                "> quoted: words", "\"Three threats\": mines", "1: one\n2: two"}) {
        const Briefing briefing = read("---\n" + std::string(section) + "\n---\n\n# Detail\n");
        const std::string all = blocks(briefing);
        for (const char *word : {"J2", "J3", "threats", "mines", "missiles", "Note", "Subject",
                                 "judgment", "one", "two", "Words", "quoted", "Detail"}) {
            const bool isGiven = std::string(section).find(word) != std::string::npos
                || std::string(word) == "Detail";
            EXPECT_EQ(all.find(word) != std::string::npos, isGiven) << word << " in " << all;
        }
        EXPECT_EQ(further(briefing.meta), "");
    }
}

TEST(FrontMatter, isNoHeadOfAMemoWhateverElseStandsInIt)
{
    const Briefing memo = read("---\nDate: 5 May 2025\nTo: All stations\nFrom: Director Quokka\n"
                               "Subject: Closure\n---\n\n# Detail\n\nBody.\n");
    EXPECT_THAT(blocks(memo), ::testing::HasSubstr("To: All stations"));
    EXPECT_THAT(blocks(memo), ::testing::HasSubstr("Director Quokka"));
    EXPECT_TRUE(memo.meta.further.empty());
    const Briefing said = read("---\nsource: the port is mined\nKey judgment: closure lasts.\n---\n"
                               "\n# Detail\n\nBody.\n");
    EXPECT_THAT(blocks(said), ::testing::HasSubstr("Key judgment: closure lasts."));
    const Briefing meant = read("---\ntitle: T\nTo: All stations\nFrom: Desk\nKey judgment: It "
                                "lasts.\n---\n\nBody.\n");
    EXPECT_EQ(meant.meta.title, "T");
    EXPECT_EQ(further(meant.meta), "To=All stations|From=Desk|Key judgment=It lasts.");
}

TEST(FrontMatter, beginsDirectlyUnderTheFirstLine)
{
    const Briefing apart = read("---\n\ntitle: One\n---\n\nText.\n");
    EXPECT_EQ(apart.meta.title, "");
    EXPECT_EQ(blocks(apart), "title: One\nText.\n");
    EXPECT_EQ(read("\n---\ntitle: One\n---\n\nText.\n").meta.title, "");
    EXPECT_EQ(read("---\nlayout: post\n---\n\nText.\n").meta.further.size(), 1U);
}

TEST(FrontMatter, keepsWhatNoFieldTakes)
{
    const Briefing briefing = read("---\n"
                                   "# to be checked\n"
                                   "title: One\n"
                                   "Title: Two\n"
                                   "author: [A. Writer, B. Writer]\n"
                                   "source: Office\n"
                                   "tags:\n  - mines\n  - straits # or channels\n"
                                   "desk: {name: East, head: {of: J2}}\n"
                                   "draft:\n"
                                   "Three threats: mines\n"
                                   "abstract: |\n  Ships\n  wait.\n"
                                   "sample: perhaps\n"
                                   "---\n\nText.\n");
    EXPECT_EQ(further(briefing.meta),
              "Title=Two|author=A. Writer, B. Writer|tags=mines, straits|"
              "desk=name: East; head: {of: J2}|draft=|Three threats=mines|abstract=Ships wait.|"
              "sample=perhaps|comment=to be checked|comment=or channels");
    EXPECT_EQ(briefing.meta.title, "One");
    EXPECT_EQ(briefing.meta.source, "Office");
    EXPECT_EQ(further(read("---\nauthor: A. Writer\n---\nText.\n").meta), "author=A. Writer");
}

TEST(FrontMatter, takesItsKeysInAnyCaseAndItsTitleAsAList)
{
    const Briefing briefing = read("---\nTITLE: One\nSubTitle: Two\nDate: 5 May 2025\n"
                                   "SOURCE: Office\nLanguage: en\n---\nText.\n");
    EXPECT_EQ(briefing.meta.title, "One");
    EXPECT_EQ(briefing.meta.subtitle, "Two");
    EXPECT_EQ(date(briefing.meta), "2025-05-05");
    EXPECT_EQ(briefing.meta.source, "Office");
    EXPECT_EQ(briefing.meta.language, "en");
    EXPECT_EQ(titleOf("[The Long Haul]"), "The Long Haul");
    EXPECT_EQ(titleOf("[The Long Haul, Logistics]"), "The Long Haul, Logistics");
    EXPECT_EQ(titleOf("\n  - The Long Haul\n  - Logistics"), "The Long Haul, Logistics");
    EXPECT_EQ(read("---\ntitle: {en: One, ja: 一}\nlang: ja\n---\nText.\n").meta.title, "一");
}

TEST(FrontMatter, takesFreeTextWithColonsAndOtherSigns)
{
    EXPECT_EQ(titleOf("The Long Haul: Logistics"), "The Long Haul: Logistics");
    EXPECT_EQ(titleOf("A: B: C"), "A: B: C");
    EXPECT_EQ(titleOf("It's late: the navy's view"), "It's late: the navy's view");
    EXPECT_EQ(titleOf("Ends with a colon:"), "Ends with a colon:");
    EXPECT_EQ(titleOf("\"Quoted\": then more"), "\"Quoted\": then more");
    EXPECT_EQ(titleOf("[Draft] The Long Haul"), "[Draft] The Long Haul");
    EXPECT_EQ(titleOf("@sea: a view"), "@sea: a view");
    EXPECT_EQ(titleOf("- dash first"), "- dash first");
    EXPECT_EQ(titleOf("100% sure: maybe"), "100% sure: maybe");
    EXPECT_EQ(titleOf("%s of ships"), "%s of ships");
    EXPECT_EQ(titleOf("*Vigilance* at sea"), "*Vigilance* at sea");
    EXPECT_EQ(titleOf("Agenda #4"), "Agenda #4");
    EXPECT_EQ(titleOf("&Partners report"), "&Partners report");
    EXPECT_EQ(titleOf("!important"), "!important");
    EXPECT_EQ(titleOf("The Long Haul: Logistics # draft"), "The Long Haul: Logistics");
    EXPECT_EQ(titleOf("The Long Haul: Logistics\n  and Sealift"),
              "The Long Haul: Logistics and Sealift");
    EXPECT_EQ(titleOf("\"The Long Haul: Logistics\""), "The Long Haul: Logistics");
    const Briefing others = read("---\ntitle: One: two\nsubtitle: A: b\nsource: Office: East\n"
                                 "author: Writer: A.\nnote: see: there\n---\nText.\n");
    EXPECT_EQ(others.meta.title, "One: two");
    EXPECT_EQ(others.meta.subtitle, "A: b");
    EXPECT_EQ(others.meta.source, "Office: East");
    EXPECT_EQ(further(others.meta), "author=Writer: A.|note=see: there");
}

TEST(FrontMatter, thatIsRefusedSaysToUseQuotationMarks)
{
    for (const char *head : {"title: [never closed", "title: \"never closed",
                             "title: One\nmarking TLP:RED\nsource: x"}) {
        const Result<Briefing> read = readBriefing("---\n" + std::string(head) + "\n---\n\nText.\n",
                                                   "given.md");
        ASSERT_FALSE(read) << head;
        EXPECT_NE(sentence(read.error()).toStdString().find("quotation marks"), std::string::npos);
    }
}

TEST(FrontMatter, givesItsMarkingInEveryFormInWhichItCanBeWritten)
{
    for (const char *head : {"marking: TLP:RED",
                             "marking: [TLP:RED]",
                             "marking:\n  - TLP:RED",
                             "marking: {tlp: red}",
                             "marking: {level: TLP:RED}",
                             "marking: {scheme: TLP, level: Red}",
                             "marking: {TLP:RED}",
                             "marking:\n  scheme: TLP\n  version: 2.0\n  label: red",
                             "Marking: tlp:red",
                             "MARKING: \"TLP : RED\"",
                             "tlp: red",
                             "TLP: RED",
                             "TLP: TLP:RED",
                             "tlp: [red]",
                             "classification: TLP:RED",
                             "Classification: [TLP:GREEN, TLP:RED]",
                             "markings: [TLP:RED]",
                             "handling-marking: TLP:RED",
                             "security: {marking: TLP:RED}",
                             "sensitivity: TLP:RED",
                             "document:\n  handling:\n    tlp: red",
                             "marking: TLP:CLEAR\nmarking: TLP:RED",
                             "marking: TLP:RED\nmarking: TLP:CLEAR",
                             "marking: TLP:GREEN\nMarking: TLP:RED",
                             "marking: TLP:GREEN\ntlp: red",
                             "marking: |\n  TLP:RED\n",
                             "marking:TLP:RED\ndate: x: y"})
        EXPECT_EQ(markingOf(head), "TLP:RED") << head;
    EXPECT_EQ(markingOf("tlp: amber+strict"), "TLP:AMBER+STRICT");
    EXPECT_EQ(markingOf("tlp: white"), "TLP:CLEAR");
    EXPECT_EQ(markingOf("classification: SECRET\ncaveats: [NOFORN, ORCON]"),
              "SECRET//NOFORN//ORCON");
    EXPECT_EQ(markingOf("classification: //SECRET//NOFORN"), "//SECRET//NOFORN");
    EXPECT_EQ(markingOf("tlp: amber\nclassification: OFFICIAL-SENSITIVE"),
              "TLP:AMBER · OFFICIAL-SENSITIVE");
    EXPECT_EQ(markingOf("marking: For official use"), "For official use");
    EXPECT_EQ(markingOf("marking:"), "");
    EXPECT_EQ(markingOf("marking: none"), "");
    EXPECT_EQ(markingOf("sensitivity: high\nhandling: with care"), "");
    EXPECT_EQ(markingOf("classification: {level: SECRET, classified_by: J2}"), "SECRET");
}

TEST(FrontMatter, givesALabelOfTlpWhereverItStands)
{
    for (const char *const head : {"x-tlp: red", "tags: [TLP:RED, iran]", "classified: TLP:RED",
                                   "Handling Instructions: TLP:RED"})
        EXPECT_EQ(markingOf(head), "TLP:RED") << head;
    EXPECT_EQ(markingOf("sec-class: SECRET"), "SECRET");
    EXPECT_EQ(markingOf("summary: What TLP:RED means to those who share"), "");
}

TEST(FrontMatter, keepsALowerMarkingAndOneThatIsNotUnderstood)
{
    const Briefing two = read("---\nmarking: [TLP:GREEN, TLP:RED]\n---\nText.\n");
    EXPECT_EQ(two.meta.marking, "TLP:RED");
    EXPECT_EQ(further(two.meta), "marking=TLP:GREEN, TLP:RED");
    for (const char *head :
         {"marking: {colour: red}", "marking: 3", "marking: true", "tlp: purple",
          "marking: TLP:PURPLE", "marking: [TLP:GREEN, TLP:PURPLE]", "marking: TLP:RED\ntlp: 9"}) {
        const std::string marking = markingOf(head);
        EXPECT_NE(marking, "") << head;
        EXPECT_FALSE(parseMarking(marking).isUnderstood) << head << ": " << marking;
    }
}

TEST(FrontMatter, withADateThatIsNoneGivesNoneAndKeepsItsWords)
{
    const Briefing soon = read("---\ntitle: One\ndate: soon\n---\ntext\n");
    EXPECT_EQ(date(soon.meta), "none");
    EXPECT_EQ(soon.meta.unreadDate, "soon");
    const Briefing other = read("---\ntitle: One\ndate:\npublished_time: 2020\n---\ntext\n");
    EXPECT_EQ(date(other.meta), "2020");
    EXPECT_EQ(other.meta.unreadDate, "");
    EXPECT_EQ(date(read("---\ndate: [soon, 2024-05]\n---\ntext\n").meta), "2024-05");
    EXPECT_EQ(read("---\ntitle: T\npublished: true\n---\ntext\n").meta.unreadDate, "");
}

TEST(TextMarking, isFoundAsALineOfItsOwnAtTheHeadOrTheFoot)
{
    for (const char *line :
         {"TLP:AMBER", "**TLP:AMBER**", "> TLP:AMBER", "# TLP:AMBER", "[TLP:AMBER]", "TLP: Amber",
          "<p align=\"center\"><b>TLP:AMBER</b></p>", "<!-- marking: TLP:AMBER -->",
          "Marking: TLP:AMBER", "**Classification:** TLP:AMBER", "marking = \"TLP:AMBER\"",
          "tlp amber", "- TLP:AMBER", "TLP:AMBER | Limited disclosure", "TLP:AMBER."}) {
        const std::string words(line);
        EXPECT_EQ(read(words + "\n\n# Title\n\nText of it.\n").meta.marking, "TLP:AMBER") << line;
        EXPECT_EQ(read("# Title\n\nText of it.\n\n" + words + "\n").meta.marking, "TLP:AMBER")
            << line;
    }
    for (const char *line :
         {"//SECRET//NOFORN", "OFFICIAL-SENSITIVE", "SECRET", "TOP SECRET//SI//NOFORN", "UK SECRET",
          "SECRET UK EYES ONLY", "OFFICIAL-SENSITIVE COMMERCIAL", "NATO RESTRICTED", "//GBR SECRET",
          "COSMIC TOP SECRET", "RESTREINT UE/EU RESTRICTED", "UNCLASSIFIED//FOUO", "TS//SI//NF",
          "極秘", "取扱注意", "OFFICIAL: Sensitive", "VS-NfD"})
        EXPECT_EQ(read(std::string(line) + "\n\nText.\n\n" + line + "\n").meta.marking, line);
    EXPECT_EQ(read("Text.\n\nClassification: Secret\n").meta.marking, "Secret");
    EXPECT_EQ(read("---\ntlp: green\n---\n\nTLP:RED\n\nText.\n").meta.marking, "TLP:RED");
    EXPECT_EQ(read("---\n\nmarking: TLP:RED\n\n---\n\nText.\n").meta.marking, "TLP:RED")
        << "what is not front matter is text, and its marking counts";
}

TEST(TextMarking, isFoundBesideNotesLettersHeadsAndNumbersOfPages)
{
    const auto marking = [](const std::string &text) { return read(text).meta.marking; };
    std::string notes;
    for (int i = 1; i <= 20; ++i)
        notes += "[^" + std::to_string(i) + "]: A note.\n";
    EXPECT_EQ(marking("# T\n\nWords.\n\nSECRET//NOFORN\n\n" + notes), "SECRET//NOFORN");
    std::string head;
    for (int i = 1; i <= 9; ++i)
        head += "Street " + std::to_string(i) + "\n\n";
    EXPECT_EQ(marking(head + "CLASSIFICATION: SECRET\n\n# T\n\nWords.\n"), "SECRET");
    for (const char *const line :
         {"SECRET — Page 1 of 2", "Page 1 of 3  SECRET", "DRAFT - SECRET", "SECRET (draft)",
          "“SECRET”", "Page 1 of 2 “SECRET”", "Classification: SECRET"})
        EXPECT_EQ(marking("# T\n\nWords.\n\n" + std::string(line) + "\n"), "SECRET") << line;
    EXPECT_EQ(marking("Handling: TLP:AMBER\n\n# T\n\nWords.\n"), "TLP:AMBER");
}

TEST(TextMarking, isNotAWordOfTheText)
{
    for (
        const char *line :
        {"SECRET DIPLOMACY IN THE STRAIT", "Secret", "Top secret", "Confidential sources say so.",
         "# Restricted", "TLP:RED documents are read here.", "The TLP:RED label", "OFFICIAL VISITS",
         "Classification: of ships", "Protected", "The secret of the strait", "秘密の会談",
         "TLP: an overview", "Security",
         "Classification: Secret services were asked about it and what they said is written in the annex to this paper"})
        EXPECT_EQ(read(std::string(line) + "\n\nText of it.\n").meta.marking, "") << line;
    std::string middle;
    for (int i = 0; i < 40; ++i)
        middle += "Text.\n\n" + std::string(i == 20 ? "TLP:RED\n\n" : "");
    EXPECT_EQ(read(middle).meta.marking, "");
}

TEST(Language, isSeenFromTheScriptWhereNothingSaysIt)
{
    EXPECT_EQ(read("The strait of the two navies and of the ships.\n").meta.language, "en");
    EXPECT_EQ(read("日米同盟の抑止力を強化する。\n").meta.language, "ja");
    EXPECT_EQ(read("한미동맹을 강화한다.\n").meta.language, "ko");
    EXPECT_EQ(read("Zwei Schiffe fahren heute.\n").meta.language, "und");
}

} // namespace entente
