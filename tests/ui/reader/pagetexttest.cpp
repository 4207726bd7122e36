// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/pagetext.h"

#include "tests/support/briefings.h"

#include <gmock/gmock.h>

namespace entente::ui {
namespace {

using ::testing::HasSubstr;

TEST(PageText, beginsWithWhatTheBriefingSaysOfItself)
{
    const PageText page(test::briefing("---\ntitle: A title\nsubtitle: Under it\ndate: 2024-04-10\n"
                                       "source: The desk\nmarking: TLP:GREEN\nsample: true\n---\n"
                                       "Words.\n"));
    std::vector<ItemRole> roles;
    for (const PageItem &item : page.items())
        roles.push_back(item.role);
    EXPECT_THAT(roles,
                testing::ElementsAre(ItemRole::Marking, ItemRole::Title, ItemRole::Subtitle,
                                     ItemRole::Byline, ItemRole::Sample, ItemRole::Block));
    EXPECT_EQ(page.words(page.items()[1].text), "A title");
    EXPECT_THAT(std::string(page.words(page.items()[3].text)), HasSubstr(" · The desk"));
    EXPECT_THAT(std::string(page.words(page.items()[3].text)), HasSubstr("10"));
}

TEST(PageText, doesNotSayTheTitleTwice)
{
    const PageText page(test::briefing("# The title\n\nWords of the text.\n"));
    ASSERT_EQ(page.items().size(), 2U);
    EXPECT_EQ(page.items()[0].role, ItemRole::Title);
    EXPECT_EQ(page.plainText({0, page.size()}), "The title\n\nWords of the text.");
    EXPECT_EQ(page.sectionOffset(0), 0U);
    EXPECT_EQ(page.sectionOfItem(1), 0);
}

TEST(PageText, goesFromTheBriefingsTextToThePagesAndBack)
{
    for (const char *text : {"# Title\n\nSome words.\n", "---\ntitle: T\n---\nSome words.\n"}) {
        const PageText page(test::briefing(text));
        const Briefing &briefing = page.briefing();
        const TextRange own = briefing.blocks.back().text;
        EXPECT_EQ(page.words(page.toPage(own)), "Some words.");
        EXPECT_EQ(page.toBriefing(page.toPage(own)), own);
    }
}

TEST(PageText, cutsTablesIntoRows)
{
    const PageText page(
        test::briefing("| A | B |\n|---|---|\n| one | two |\n| | |\n| five | six |\n"));
    const auto &items = page.items();
    std::vector<int> rows;
    for (const PageItem &item : items) {
        if (item.role == ItemRole::TableRow)
            rows.push_back(item.row);
    }
    EXPECT_THAT(rows, testing::ElementsAre(-1, 0, 1, 2));
    EXPECT_EQ(page.words(items.back().text), "five\tsix");
    EXPECT_EQ(page.words(page.cell(items.back(), 1)), "six");
    EXPECT_TRUE(items.back().last);
    EXPECT_EQ(page.itemAt(items.back().text.begin), items.size() - 1);
}

TEST(PageText, cutsLongCodeBetweenItsLines)
{
    std::string code = "```\n";
    for (int i = 0; i < 500; ++i)
        code += "line " + std::to_string(i) + "\n";
    const PageText page(test::briefing("Words.\n\n" + code + "```\n"));
    std::string joined;
    std::size_t pieces = 0;
    for (const PageItem &item : page.items()) {
        if (item.role != ItemRole::Block || item.kind != BlockKind::Code)
            continue;
        joined += (pieces++ == 0 ? "" : "\n") + std::string(page.words(item.text));
    }
    EXPECT_GT(pieces, 5U);
    EXPECT_THAT(joined, HasSubstr("line 47\nline 48\nline 49"));
    EXPECT_THAT(joined, HasSubstr("line 499"));
    EXPECT_TRUE(page.items().back().last);
}

TEST(PageText, opensAddressesOfTheWebAndOfMailAndNoOthers)
{
    const PageText page(test::briefing("---\ntitle: T\n---\n[web](https://example.org) "
                                       "[file](file:///etc/passwd) [mail](mailto:a@example.org) "
                                       "[code](javascript:alert) plain\n"));
    const auto linkOf = [&](std::string_view words) {
        return page.linkAt(static_cast<std::uint32_t>(page.text().find(words)));
    };
    EXPECT_EQ(linkOf("web"), "https://example.org");
    EXPECT_EQ(linkOf("mail"), "mailto:a@example.org");
    EXPECT_EQ(linkOf("file"), "");
    EXPECT_EQ(linkOf("code"), "");
    EXPECT_EQ(linkOf("plain"), "");
}

TEST(PageText, knowsWhereLinksWithinTheBriefingLead)
{
    const PageText page(test::briefing("---\ntitle: T\n---\n[here](#two) [gone](#three) "
                                       "[space](<https://example.org/a b>)\n\n## Two\n"));
    const auto at = [&](std::string_view words) {
        return static_cast<std::uint32_t>(page.text().find(words));
    };
    EXPECT_EQ(page.placeBehind(at("here")), at("Two"));
    EXPECT_EQ(page.linkAt(at("here")), "#two");
    EXPECT_EQ(page.placeBehind(at("gone")), std::nullopt);
    EXPECT_EQ(page.linkAt(at("gone")), "");
    EXPECT_EQ(page.placeBehind(at("space")), std::nullopt);
    EXPECT_EQ(page.linkAt(at("space")), "https://example.org/a b");
}

TEST(PageText, givesEveryWordOfABriefingToAnItem)
{
    for (const char *name : {"alliance", "us-japan-2015", "nato-eastern-flank"}) {
        const BriefingPtr briefing = test::bundled(name);
        const PageText page(briefing);
        std::uint32_t end = 0;
        for (const PageItem &item : page.items()) {
            EXPECT_GE(item.text.begin, end);
            EXPECT_EQ(simplified(std::string_view(page.text()).substr(end, item.text.begin - end)),
                      "");
            end = item.text.end;
        }
        EXPECT_EQ(end, page.size());
    }
}

TEST(PageText, keepsTheLinesOfAListTogetherInPlainText)
{
    const PageText page(test::briefing("---\ntitle: T\n---\nBefore.\n\n- one\n- two\n\nAfter.\n"));
    EXPECT_EQ(page.plainText({0, page.size()}), "T\n\nBefore.\n\none\ntwo\n\nAfter.");
}

} // namespace
} // namespace entente::ui
