// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/changesedition.h"
#include "core/publishing/publication.h"
#include "core/publishing/sidesedition.h"
#include "tests/support/briefings.h"

#include <gmock/gmock.h>

namespace entente {

namespace {

using test::briefing;
using ::testing::HasSubstr;
using ::testing::Not;

std::string published(const edition::Edition &edition, OutputFormat format)
{
    const Result<QByteArray> bytes = publish(edition, format, {});
    if (!bytes) {
        ADD_FAILURE() << sentence(bytes.error()).toStdString();
        return {};
    }
    return bytes.value().toStdString();
}

edition::Edition changed()
{
    const BriefingPtr old = briefing(
        "---\ntitle: Plan\ndate: 2024-04-10\nmarking: TLP:GREEN\n---\n\n"
        "Two pilots will stay on the island all winter long.\n\n"
        "| Port | Ships |\n|---|---|\n| North | twelve ships |\n| South | seven |\n\n"
        "A radar station watches the approaches and reports to both capitals.\n",
        "old.md");
    const BriefingPtr now = briefing(
        "---\ntitle: New plan\ndate: 2026-03-01\nmarking: TLP:AMBER\n---\n\n"
        "Three pilots will stay on the island all winter long.\n\n"
        "| Port | Ships |\n|---|---|\n| North | thirteen ships |\n| South | seven |\n\n"
        "The *ferry* has come back to the strait with \\<flour>.\n",
        "new.md");
    return changesEdition(findChanges(*old, *now), *old, *now, QStringLiteral("en")).value();
}

} // namespace

TEST(ChangesEdition, marksWordsInHtmlAsInsertedAndDeleted)
{
    const std::string html = published(changed(), OutputFormat::Html);
    EXPECT_THAT(html, HasSubstr("<del>Two</del> pilots will stay"));
    EXPECT_THAT(html, HasSubstr("<ins>Three</ins> pilots will stay"));
    EXPECT_THAT(html, HasSubstr("<del>twelve</del> ships"));
    EXPECT_THAT(html, HasSubstr("<ins>thirteen</ins> ships"));
    EXPECT_THAT(html, HasSubstr("&lt;flour&gt;"));
    EXPECT_THAT(html, HasSubstr("TLP:AMBER"));
    EXPECT_THAT(html, HasSubstr("10 April 2024"));
    EXPECT_THAT(html, HasSubstr("New plan"));
    EXPECT_THAT(html, Not(HasSubstr("<ul class=\"facts\">")));
}

TEST(ChangesEdition, marksWordsInMarkdownBoldAndStruckThrough)
{
    const std::string markdown = published(changed(), OutputFormat::Markdown);
    EXPECT_THAT(markdown, HasSubstr("Before: ~~Two~~ pilots will stay"));
    EXPECT_THAT(markdown, HasSubstr("After: **Three** pilots will stay"));
    EXPECT_THAT(markdown, HasSubstr("| North, Ships | ~~twelve~~ ships | **thirteen** ships |"));
    EXPECT_THAT(markdown, HasSubstr("> TLP:AMBER\n"));
    EXPECT_THAT(markdown, HasSubstr("| Reworded | 2 |"));
}

TEST(ChangesEdition, isATaggedPdfThatBearsTheMarking)
{
    const std::string bytes = published(changed(), OutputFormat::Pdf);
    EXPECT_THAT(bytes.substr(0, 5), "%PDF-");
    EXPECT_EQ(published(changed(), OutputFormat::Pdf), bytes);
}

TEST(ChangesEdition, isRefusedWhereAMarkingIsNotUnderstood)
{
    const BriefingPtr odd = briefing("---\nmarking: TLP:PURPLE\n---\n\nWords stand here.\n");
    const Result<edition::Edition> made = changesEdition(findChanges(*odd, *odd), *odd, *odd,
                                                         QStringLiteral("en"));
    EXPECT_FALSE(made);
}

TEST(SidesEdition, marksTheWordsThatDifferInEachPair)
{
    Side left;
    left.documents.push_back({"Early", "early.md", Date::parse("2024-01-02"), "TLP:GREEN"});
    left.topics.push_back(
        {0, Kind::Threat, {}, "Hypersonic missiles threaten northern harbours.", "line 3"});
    Side right;
    right.documents.push_back({"Late", "late.md", {}, "TLP:AMBER"});
    right.topics.push_back(
        {0, Kind::Threat, {}, "Hypersonic missiles threaten southern harbours.", "line 5"});
    const Sides sides = findSides(left, right);
    ASSERT_EQ(sides.pairs.size(), 1U);
    const SidesText of{sides, left, right, *bundledVocabulary(), QStringLiteral("en")};
    EXPECT_THAT(sidesText(of), HasSubstr("missiles threaten [-northern-] harbours."));
    EXPECT_THAT(sidesText(of), HasSubstr("missiles threaten {+southern+} harbours."));
    EXPECT_THAT(sidesText(of), ::testing::StartsWith("TLP:AMBER\n\n"));
    EXPECT_THAT(sidesText(of), HasSubstr("Fewer than 5 documents stand behind a side"));
    EXPECT_THAT(sidesJson(of), HasSubstr("\"onlyLeftWords\": [\"northern\"]"));
    EXPECT_THAT(sidesJson(of), HasSubstr("\"marking\": \"TLP:AMBER\""));
    const edition::Edition edition = sidesEdition(of).value();
    const std::string html = published(edition, OutputFormat::Html);
    EXPECT_THAT(html, HasSubstr("<del>northern</del>"));
    EXPECT_THAT(html, HasSubstr("<ins>southern</ins>"));
    EXPECT_THAT(html, HasSubstr("Fewer than 5 documents"));
    EXPECT_THAT(published(edition, OutputFormat::Markdown), HasSubstr("**southern** harbours"));
    EXPECT_THAT(published(edition, OutputFormat::Pdf).substr(0, 5), "%PDF-");
}

} // namespace entente
