// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/publishing/htmltree.h"
#include "tests/core/publishing/publications.h"
#include "tests/support/releases.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <sstream>
#include <utility>

namespace entente {

namespace {

using test::HtmlElement;
using test::HtmlTree;
using ::testing::Contains;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

std::string htmlOf(const Publication &publication,
                   const PublishOptions &options = test::datedOptions())
{
    return test::published(publication, OutputFormat::Html, options);
}

HtmlTree treeOf(const Publication &publication,
                const PublishOptions &options = test::datedOptions())
{
    return test::wellFormed(htmlOf(publication, options));
}

/// Nothing but the full text, and its tables.
HtmlTree fullTextOf(const std::string &markdown)
{
    PublishOptions options = test::datedOptions();
    options.topics = false;
    options.fullText = true;
    return treeOf(test::publicationOf({test::briefing(markdown)}), options);
}

std::string pathOf(const HtmlElement &element)
{
    std::string path;
    const auto text = std::find(element.parents.rbegin(), element.parents.rend(), "div");
    for (auto parent = text.base(); parent != element.parents.end(); ++parent)
        path += *parent + " ";
    return path + element.tag;
}

/// The item, quotation or paragraph of the full text that holds just these words.
std::string placeOf(const HtmlTree &tree, const std::string &words)
{
    for (auto element = tree.elements.rbegin(); element != tree.elements.rend(); ++element) {
        if (element->text == words)
            return pathOf(*element);
    }
    return "nowhere";
}

} // namespace

TEST(HtmlExport, isWellFormedForEveryBundledBriefing)
{
    PublishOptions options = test::datedOptions();
    options.fullText = true;
    for (const std::string &name : bundledBriefings()) {
        const BriefingPtr of = test::bundled(name.substr(bundledScheme.size()));
        const HtmlTree tree = treeOf(test::publicationOf({of}), options);
        EXPECT_EQ(tree.all("article").size(), of->topics.size());
        EXPECT_EQ(tree.texts("h1"), std::vector<std::string>{of->meta.title});
    }
}

TEST(HtmlExport, isWellFormedWhateverTheMarkdown)
{
    std::vector<std::string> texts = test::releases();
    for (std::size_t i = 0; i < texts.size(); ++i)
        texts[i] = i % 100 == 0 ? texts[i] : std::string();
    std::istringstream examples(test::fixture("markdown-examples.txt"));
    std::string example;
    for (std::string line; std::getline(examples, line);) {
        if (line == ".") // what follows is what it should read as
            texts.push_back(std::exchange(example, {}));
        else
            example += line.starts_with("````````") ? "" : line + "\n";
    }
    for (const std::string &text : texts) {
        if (!text.empty() && !::testing::Test::HasFailure())
            fullTextOf(text);
    }
}

TEST(HtmlExport, runsAndFetchesNothing)
{
    const HtmlTree tree = treeOf(test::publicationOf({test::bundled()}));
    EXPECT_THAT(tree.values("content"),
                Contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:"));
    EXPECT_THAT(tree.values("src"), IsEmpty());
    for (const char *tag : {"link", "img", "iframe", "object", "form"})
        EXPECT_THAT(tree.all(tag), IsEmpty()) << tag;
    EXPECT_THAT(tree.texts("style").front(), Not(HasSubstr("url(")));
    EXPECT_THAT(tree.texts("style").front(), Not(HasSubstr("@import")));
}

TEST(HtmlExport, givesTopicsWithTheirPlaceAndComparisonsWithTheirDifferences)
{
    const HtmlTree tree = treeOf(test::publicationOf({test::bundled()}));
    EXPECT_THAT(tree.texts("article"), Contains(HasSubstr("Regional Threats on the Rise")));
    EXPECT_THAT(tree.texts("article"), Contains(HasSubstr("stated by the briefing · line 64")));
    EXPECT_EQ(tree.all("caption").size(), 5U);
    const std::vector<HtmlElement> heads = tree.all("th");
    EXPECT_TRUE(std::any_of(heads.begin(), heads.end(), [](const HtmlElement &head) {
        return head.attributes.at("scope") == "row";
    }));
    EXPECT_THAT(tree.all("strong"), Not(IsEmpty()));
    for (const HtmlElement &region : tree.all("div")) {
        EXPECT_EQ(region.attributes.at("tabindex"), "0");
        EXPECT_EQ(region.attributes.at("role"), "region");
    }
}

TEST(HtmlExport, saysWhatElseTheBriefingSaysOfItself)
{
    const std::string html = test::published(
        test::publicationOf(
            {test::briefing("---\ntitle: T\ndate: soon\ndesk: East <2>\n---\n\n- One\n")}),
        OutputFormat::Html);
    EXPECT_THAT(html, HasSubstr("<br>\ndesk: East &lt;2&gt;"));
    EXPECT_THAT(html, HasSubstr("<br>\nDate: soon"));
}

TEST(HtmlExport, escapesWhateverTheWordsTry)
{
    const std::string evil = "</style></title><script>alert(1)</script>\"'&lt; <img src=x "
                             "onerror=alert(1)>";
    PublishOptions options = test::datedOptions();
    options.title = QString::fromStdString(evil);
    options.marking = evil + "\\\"; } */";
    options.fullText = true;
    Filter filter;
    filter.text = evil;
    Briefing of = *test::briefing("# T\n\n- **One:** two\n\n| a | b |\n| - | - |\n| c | d |\n",
                                  "\"><script>.md");
    of.meta.source = "https://e.org/\"><script>";
    of.meta.subtitle = evil;
    of.meta.language = "\"><script>";
    of.meta.title = evil;
    const BriefingPtr hostile = std::make_shared<const Briefing>(of);
    for (const Filter &each : {Filter(), filter}) {
        const HtmlTree tree = treeOf(test::publicationOf({hostile}, each), options);
        EXPECT_EQ(tree.texts("title"), std::vector<std::string>{simplified(evil)});
        EXPECT_THAT(tree.values("onerror"), IsEmpty());
        EXPECT_EQ(tree.all("style").size(), 1U);
        EXPECT_THAT(tree.texts("p"), Contains(evil + "\\\"; } */"));
    }
}

TEST(HtmlExport, leavesOutCharactersThatHtmlForbids)
{
    const std::string html = htmlOf(test::publicationOf({test::briefing("# T\n\n- **A\x01"
                                                                        "b\x7F:** c\xC2\x85"
                                                                        "d\xEF\xBF\xBE"
                                                                        "e\x1B[31m\n")}));
    EXPECT_THAT(html, HasSubstr("<h3>Ab</h3>"));
    EXPECT_TRUE(std::all_of(html.begin(), html.end(), [](char c) {
        return static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t';
    }));
    EXPECT_THAT(html, Not(HasSubstr("\xEF\xBF\xBE")));
}

TEST(HtmlExport, followsOnlyLinksToTheWebToMailboxesAndBesideIt)
{
    const HtmlTree tree = fullTextOf(
        "# T\n\n[a](https://e.org/?a=1&b=2) [b](HTTP://e.org) [c](mailto:a@e.org) [d](sub/x.html)\n"
        "[e](javascript:alert) [f](<java\tscript:x>) [g](data:text/html,x) [h](//e.org/x)\n"
        "[i](file:///etc/passwd) [j](<\\\\\\\\host\\\\x>) [k](#t) [l](vbscript:x) [m]( JavaScript:x)\n"
        "![n](https://e.org/picture.png) in words\n");
    std::vector<std::string> followed;
    for (const HtmlElement &link : tree.all("a")) {
        if (!link.attributes.at("href").starts_with("#"))
            followed.push_back(link.text + " " + link.attributes.at("href"));
    }
    const std::vector<std::string> expected{"a https://e.org/?a=1&b=2", "b HTTP://e.org",
                                            "c mailto:a@e.org", "d sub/x.html"};
    EXPECT_EQ(followed, expected);
}

TEST(HtmlExport, keepsLinksWithStylesWhole)
{
    const HtmlTree tree = fullTextOf("# T\n\nSee [a **bold** link](https://e.org) here.\n");
    EXPECT_THAT(tree.texts("a"), Contains("a bold link"));
    EXPECT_THAT(tree.texts("strong"), Contains("bold"));
}

TEST(HtmlExport, nestsListsAndQuotationsAsTheyWere)
{
    const HtmlTree tree = fullTextOf(
        "# T\n\n"
        "- one\n  - inner\n\n    more inner\n  - inner two\n- two\n"
        "  > quoted in two\n\n"
        "> - item in a quotation\n>   1. numbered in it\n>\n> after it\n\n"
        "- - empty above\n");
    EXPECT_EQ(placeOf(tree, "inner two"), "ul li ul li");
    EXPECT_EQ(placeOf(tree, "more inner"), "ul li ul li p");
    EXPECT_EQ(placeOf(tree, "quoted in two"), "ul li blockquote p");
    EXPECT_EQ(placeOf(tree, "numbered in it"), "blockquote ul li ol li");
    EXPECT_EQ(placeOf(tree, "after it"), "blockquote p");
    EXPECT_EQ(placeOf(tree, "empty above"), "ul li ul li");
}

TEST(HtmlExport, countsOrderedListsAsTheyWereCounted)
{
    const HtmlTree tree = fullTextOf(
        "# T\n\n1. a\n2. b\n\nwords\n\n7. c\n8. d\n\n<!-- -->\n\n0. e\n");
    EXPECT_EQ(tree.all("ol").size(), 5U); // two of them are the contents
    EXPECT_EQ(tree.values("start"), (std::vector<std::string>{"7", "0"}));
}

TEST(HtmlExport, skipsNoLevelOfHeadingsWhateverTheBriefingDoes)
{
    const HtmlTree tree = fullTextOf(
        "#### Deep\n\na\n\n# Top\n\nb\n\n###### Deepest\n\nc\n\n## Mid\n\n"
        "d\n\n### Next\n\n#### More\n\n##### Yet more\n\n###### End\n\ne\n");
    const std::vector<int> levels = tree.headingLevels();
    const std::vector<int> text(levels.end() - 8, levels.end());
    EXPECT_THAT(text, ElementsAre(3, 3, 4, 4, 5, 6, 6, 6));
}

TEST(HtmlExport, keepsCodeAndFigures)
{
    const HtmlTree tree = fullTextOf(
        "# T\n\n```\n a <b>\n  c\n```\n\n![A chart](c.png)\n\n`x` ~~y~~\n");
    EXPECT_EQ(placeOf(tree, "a <b> c"), "pre code");
    EXPECT_EQ(placeOf(tree, "[Figure: A chart]"), "p");
    EXPECT_EQ(placeOf(tree, "y"), "p s");
}

TEST(HtmlExport, saysWhatTheFilterLeavesOut)
{
    Filter filter;
    filter.areas = {test::area("cybersecurity")};
    const HtmlTree tree = treeOf(test::publicationOf({test::bundled()}, filter));
    EXPECT_EQ(tree.all("article").size(), 3U);
    EXPECT_THAT(tree.texts("p"),
                Contains(StartsWith("Showing 3 of 19 topics, those that touch Cybersecurity. "
                                    "Left out: 16 topics")));
}

TEST(HtmlExport, ofNothingIsAPageThatSaysSo)
{
    Filter filter;
    filter.text = "zeppelin";
    for (const std::vector<BriefingPtr> &briefings :
         {std::vector{test::bundled()}, {test::bundled(), test::bundled("us-philippines")}}) {
        const HtmlTree tree = treeOf(test::publicationOf(briefings, filter));
        EXPECT_THAT(tree.texts("header"), Contains(HasSubstr("Showing none of ")));
        EXPECT_THAT(tree.texts("main"), ElementsAre("Nothing that was asked for is in here."));
        EXPECT_THAT(tree.all("nav"), IsEmpty());
    }
}

TEST(HtmlExport, ofSeveralBriefingsGivesEachAPartOfItsOwn)
{
    PublishOptions options = test::datedOptions();
    options.fullText = true;
    const HtmlTree tree = treeOf(
        test::publicationOf({test::bundled(), test::bundled("us-philippines")}), options);
    EXPECT_THAT(tree.texts("h1"), ElementsAre("2 briefings"));
    EXPECT_THAT(tree.texts("h2"),
                ElementsAre("Contents", test::bundled()->meta.title,
                            test::bundled("us-philippines")->meta.title));
    EXPECT_THAT(tree.values("id"), Contains("b2-topic-1"));
}

TEST(HtmlExport, bearsItsMarkingAtBothEndsAndOnEachPrintedPage)
{
    PublishOptions options = test::datedOptions();
    options.marking = "tlp:amber+strict";
    const HtmlTree tree = treeOf(test::publicationOf({test::bundled()}), options);
    EXPECT_THAT(tree.texts("footer"), ElementsAre("TLP:AMBER+STRICT"));
    EXPECT_THAT(tree.texts("header"), ElementsAre(StartsWith("TLP:AMBER+STRICT")));
    EXPECT_THAT(tree.values("class"), Contains("marking tlp-amber-strict"));
    const std::string style = tree.texts("style").front();
    EXPECT_THAT(style, HasSubstr(".tlp-amber-strict { color: #ffc000; background: #000000;"));
    EXPECT_THAT(style, HasSubstr("content: \"TLP\\3a AMBER\\2b STRICT\""));
}

TEST(HtmlExport, isSetForItsPaperAndWithoutContentsWhereThatIsAskedFor)
{
    PublishOptions options = test::datedOptions();
    options.paper = Paper::Letter;
    options.landscape = true;
    options.contents = false;
    const HtmlTree tree = treeOf(test::publicationOf({test::bundled()}), options);
    EXPECT_THAT(tree.texts("style").front(), HasSubstr("@page { size: letter landscape;"));
    EXPECT_THAT(tree.all("nav"), IsEmpty());
}

TEST(HtmlExport, groupsByFocusAreaWhereThatIsAskedFor)
{
    PublishOptions options = test::datedOptions();
    options.grouping = Grouping::FocusArea;
    const HtmlTree tree = treeOf(test::publicationOf({test::bundled()}), options);
    EXPECT_THAT(tree.texts("h2"), Contains("Cybersecurity"));
    EXPECT_THAT(tree.texts("h2"), Contains("Without a focus area"));
    EXPECT_THAT(tree.texts("h2"), Not(Contains("Threats")));
    EXPECT_GT(tree.all("article").size(), test::bundled()->topics.size());
    EXPECT_THAT(tree.texts("article"), Contains(HasSubstr("Threat · Why the alliance")));
}

TEST(HtmlExport, countsTheTopicsOfEachFocusAreaInATableWithBars)
{
    PublishOptions options = test::datedOptions();
    const Publication publication = test::publicationOf({test::bundled()});
    const HtmlTree tree = treeOf(publication, options);
    EXPECT_THAT(tree.texts("h2"), Contains("Topics by focus area"));
    EXPECT_THAT(tree.values("style"), Contains("width: 100%"));
    options.chart = false;
    EXPECT_THAT(treeOf(publication, options).values("style"), IsEmpty());
}

TEST(HtmlExport, printsWithTheMarginAndTheTypeThatAreAskedFor)
{
    PublishOptions options = test::datedOptions();
    options.margin = 12.5;
    options.fontSize = 8;
    options.font = "Source Serif\"; } </style>";
    const HtmlTree tree = treeOf(test::publicationOf({test::bundled()}), options);
    const std::string style = tree.texts("style").front();
    EXPECT_THAT(style, HasSubstr("margin: 12.5mm;"));
    EXPECT_THAT(style, HasSubstr("font-size: 8pt;"));
    EXPECT_THAT(style, HasSubstr("--serif: \"Source\\20 Serif\\22 \\3b \\20 "));
}

TEST(HtmlExport, namesTheLanguageOfWordsThatAreInAnother)
{
    const HtmlTree tree = treeOf(test::publicationOf({test::briefing(
        "---\ntitle: Alliance\nlanguage: fr\n---\n\n# Threats\n\n- **Cyber:** Une attaque.\n")}));
    EXPECT_EQ(tree.all("html").front().attributes.at("lang"), "en");
    EXPECT_EQ(tree.all("h1").front().attributes.at("lang"), "fr");
    EXPECT_EQ(tree.all("h3").front().attributes.at("lang"), "fr");
}

TEST(HtmlExport, isInTheLanguageOfABriefingThatIsSpoken)
{
    const HtmlTree tree = treeOf(test::publicationOf({test::briefing(
        "---\ntitle: 同盟\nlanguage: ja\n---\n\n# 脅威\n\n- **サイバー:** 攻撃\n")}));
    EXPECT_EQ(tree.all("html").front().attributes.at("lang"), "ja");
    EXPECT_FALSE(tree.all("h1").front().attributes.contains("lang"));
}

TEST(HtmlExport, isTheSameBytesForTheSameInput)
{
    const Publication publication = test::publicationOf({test::bundled()});
    EXPECT_EQ(htmlOf(publication), htmlOf(publication));
}

} // namespace entente
