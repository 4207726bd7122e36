// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/analysis.h"
#include "tests/core/publishing/publications.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace entente {

namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// Kind, title and text of each topic, sorted: a published document groups them by kind.
std::vector<std::string> topicsOf(const Briefing &briefing)
{
    std::vector<std::string> found;
    for (const Topic &topic : briefing.topics) {
        found.push_back(std::string(name(topic.kind)) + "|"
                        + simplified(briefing.words(topic.title)) + "|"
                        + simplified(briefing.words(topic.text)));
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<std::string> tablesOf(const Briefing &briefing)
{
    std::vector<std::string> found;
    for (const Table &table : briefing.tables) {
        std::string rows = std::to_string(static_cast<int>(table.role)) + ": "
            + simplified(briefing.words(table.caption)) + ": ";
        for (const TextRange cell : table.cells)
            rows += simplified(briefing.words(cell)) + "|";
        found.push_back(rows);
    }
    return found;
}

std::string markdownOf(const BriefingPtr &briefing, const Filter &filter = {})
{
    return test::published(test::publicationOf({briefing}, filter), OutputFormat::Markdown);
}

void expectSameTopics(const BriefingPtr &of)
{
    const std::string markdown = markdownOf(of);
    const BriefingPtr again = test::briefing(markdown);
    EXPECT_EQ(topicsOf(*again), topicsOf(*of)) << markdown;
    EXPECT_EQ(again->meta.title, of->meta.title);
    EXPECT_EQ(again->meta.date, of->meta.date);
    EXPECT_EQ(again->meta.source, of->meta.source);
    EXPECT_EQ(again->meta.sample, of->meta.sample);
    // The last table says where each topic was found.
    std::vector<std::string> tables = tablesOf(*again);
    ASSERT_FALSE(tables.empty());
    tables.pop_back();
    EXPECT_EQ(tables, tablesOf(*of));
}

} // namespace

TEST(MarkdownExport, readsAgainAsTheSameTopicsWithTheSameKinds)
{
    for (const std::string &name : bundledBriefings())
        expectSameTopics(test::bundled(name.substr(bundledScheme.size())));
}

TEST(MarkdownExport, keepsKindsThatTheTitleAloneWouldChange)
{
    const BriefingPtr of = test::briefing(
        "# T\n\n## Drivers\n\n- **A growing threat:** text {.driver}\n"
        "- **Cyber risk** {.point}\n- **Emerging threat:** text\n");
    ASSERT_EQ(of->topics.size(), 3U);
    expectSameTopics(test::briefing(
        "# T\n\n- **Nuclear threat:** a {.point}\n- b\n\n| x | y |\n| --- | --- |\n| 1 | 2 |\n"));
    const BriefingPtr again = test::briefing(markdownOf(of));
    EXPECT_EQ(topicsOf(*again), topicsOf(*of));
}

TEST(MarkdownExport, keepsWhatElseTheBriefingSaysOfItself)
{
    const BriefingPtr of = test::briefing(
        "---\n# to be checked\ntitle: T\ndate: soon\nDesk: East\n"
        "Title: U\nfilter: none\ntags: [a, b]\n---\n\n- **One:** two\n");
    const std::string markdown = markdownOf(of);
    EXPECT_THAT(markdown,
                HasSubstr("\n\"Desk\": \"East\"\n\"Title (2)\": \"U\"\n\"tags\": \"a, b\"\n"
                          "# to be checked\n"));
    const BriefingPtr again = test::briefing(markdown);
    EXPECT_EQ(again->meta.unreadDate, "soon");
    for (const Fact &fact : {Fact{"Desk", "East"}, Fact{"Title (2)", "U"}, Fact{"tags", "a, b"},
                             Fact{"comment", "to be checked"}})
        EXPECT_NE(std::find(again->meta.further.begin(), again->meta.further.end(), fact),
                  again->meta.further.end())
            << fact.name;
}

TEST(MarkdownExport, keepsWordsThatLookLikeMarkdown)
{
    const BriefingPtr of = test::briefing(
        "# T \\*x\\*\n\n## Threats\n\n- **A \\*starred\\* title?** *really* \\# [a](https://e.org/_b_)\n"
        "- 1\\. not a list\n- \\- a dash | a pipe\n- Change: -1.8%\n- **Why now?** because & so\n"
        "- first\n\n  second paragraph\n\nFor the following table:\n\n"
        "| Focus area | a \\| b |\n| :---: | ---: |\n| **Cyber** | `x \\| y` |\n");
    ASSERT_EQ(of->topics.size(), 7U);
    expectSameTopics(of);
}

TEST(MarkdownExport, holdsOnlyWhatTheFilterShowsAndSaysSo)
{
    Filter filter;
    filter.areas = {test::area("cybersecurity")};
    const std::string markdown = markdownOf(test::bundled(), filter);
    EXPECT_THAT(markdown,
                HasSubstr("filter: \"Showing 3 of 19 topics, those that touch Cybersecurity.\""));
    EXPECT_THAT(markdown, HasSubstr("exported: 2026-11-24\n"));
    EXPECT_THAT(markdown, HasSubstr("Left out: 16 topics"));
    EXPECT_THAT(markdown, HasSubstr("**Cybersecurity Cooperation:**"));
    EXPECT_THAT(markdown, Not(HasSubstr("Domestic Politics")));
    EXPECT_EQ(test::briefing(markdown)->topics.size(), 3U);
}

TEST(MarkdownExport, ofSeveralBriefingsHoldsTheTopicsOfAll)
{
    const std::vector<BriefingPtr> all{test::bundled(), test::bundled("us-philippines")};
    const std::string markdown = test::published(test::publicationOf(all), OutputFormat::Markdown);
    std::vector<std::string> expected = topicsOf(*all[0]);
    const std::vector<std::string> others = topicsOf(*all[1]);
    expected.insert(expected.end(), others.begin(), others.end());
    std::sort(expected.begin(), expected.end());
    EXPECT_EQ(topicsOf(*test::briefing(markdown)), expected);
    EXPECT_THAT(markdown, HasSubstr("## The U.S.–Japan Military Alliance"));
}

TEST(MarkdownExport, leavesOutTopicsOrTablesWhereThatIsAskedFor)
{
    PublishOptions options = test::datedOptions();
    options.tables = false;
    const Publication publication = test::publicationOf({test::bundled()});
    const std::string topics = test::published(publication, OutputFormat::Markdown, options);
    EXPECT_THAT(topics, Not(HasSubstr("## Tables")));
    EXPECT_EQ(topicsOf(*test::briefing(topics)), topicsOf(*test::bundled()))
        << "rows that are topics are listed where their tables are left out";
    options.tables = true;
    options.topics = false;
    const std::string tables = test::published(publication, OutputFormat::Markdown, options);
    EXPECT_THAT(tables, HasSubstr("| Missile Defence |"));
    EXPECT_THAT(tables, Not(HasSubstr("Domestic Politics")));
}

TEST(MarkdownExport, ofNothingIsAPageThatSaysSo)
{
    Filter filter;
    filter.text = "zeppelin";
    const std::string markdown = markdownOf(test::bundled(), filter);
    EXPECT_THAT(markdown, HasSubstr("Showing none of 19 topics"));
    EXPECT_TRUE(test::briefing(markdown)->topics.empty());
}

} // namespace entente
