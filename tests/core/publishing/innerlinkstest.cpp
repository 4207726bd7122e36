// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/publishing/htmltree.h"
#include "tests/core/publishing/publications.h"
#include "tests/support/pdf/document.h"
#include "tests/support/pdfinspector.h"

#include <gmock/gmock.h>

#include <set>

// Links within a document, and the form in which those that lead out are written.

namespace entente {

namespace {

using test::HtmlElement;
using test::HtmlTree;
using ::testing::Contains;
using ::testing::IsEmpty;

constexpr const char *text = R"(# What is this place?

See [one](#what-is-this-place), [two](#setup), [three](#setup-1), [four](#はじめに),
[[#Threats]], [five](#old-name) and [six](#nowhere).

<a name="old-name"></a>

## Setup

- **First:** the first setup.

## Setup

Words.

## はじめに

日本語。

## Threats

- **Mines:** can close it. Back to [setup](#setup).

| A | B |
|---|---|
| x | [mines](#threats) |
)";

std::string published(OutputFormat format, bool whole)
{
    PublishOptions options = test::datedOptions();
    options.fullText = whole;
    return test::published(test::publicationOf({test::briefing(text)}), format, options);
}

/// Words of the links that lead within the document, which is well formed: all of them do.
std::multiset<std::string> insideLinks(const std::string &html)
{
    std::multiset<std::string> links;
    for (const HtmlElement &link : test::wellFormed(html).all("a")) {
        if (link.attributes.at("href").starts_with("#"))
            links.insert(link.text);
    }
    return links;
}

} // namespace

TEST(InnerLinks, leadToThePlacesOfTheFullTextInHtml)
{
    const std::multiset<std::string> links = insideLinks(published(OutputFormat::Html, true));
    for (const char *words : {"one", "two", "three", "four", "Threats", "five", "setup", "mines"})
        EXPECT_TRUE(links.contains(words)) << words;
    EXPECT_FALSE(links.contains("six"));
}

TEST(InnerLinks, leadToTheTopicsWhereThereIsNoFullText)
{
    const std::multiset<std::string> links = insideLinks(published(OutputFormat::Html, false));
    EXPECT_TRUE(links.contains("setup"));
    EXPECT_TRUE(links.contains("mines"));
}

TEST(InnerLinks, leadToTheirPagesInPdf)
{
    for (const bool whole : {true, false}) {
        const QByteArray pdf = QByteArray::fromStdString(published(OutputFormat::Pdf, whole));
        EXPECT_THAT(test::complaints(pdf), IsEmpty());
        std::multiset<std::string> said;
        const test::pdf::Document document(pdf);
        for (QPDFObjectHandle page : document.pages()) {
            QPDFObjectHandle annotations = page.getKey("/Annots");
            for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
                QPDFObjectHandle link = annotations.getArrayItem(i);
                if (link.hasKey("/Dest"))
                    said.insert(link.getKey("/Contents").getUTF8Value());
            }
        }
        EXPECT_TRUE(said.contains(whole ? "Go to Setup" : "Go to First"));
        EXPECT_TRUE(said.contains(whole ? "Go to Threats" : "Go to Mines"));
        EXPECT_EQ(said.contains("Go to はじめに"), whole);
    }
}

TEST(OuterLinks, areWrittenInAsciiAndNoneIsDropped)
{
    const Publication publication = test::publicationOf({test::briefing(
        "# T\n\n- **Links:** [a](<https://example.org/a b>) [b](https://müller.example/straße) "
        "[c](<annex one.pdf>) [d](mailto:jürgen@example.org) [e](ftp://example.org/日本)\n")});
    const QStringList targets = test::linkTargets(
        QByteArray::fromStdString(test::published(publication, OutputFormat::Pdf)));
    const HtmlTree tree = test::wellFormed(test::published(publication, OutputFormat::Html));
    std::vector<std::string> hrefs;
    for (const HtmlElement &link : tree.all("a"))
        hrefs.push_back(link.attributes.at("href"));
    for (const char *uri :
         {"https://example.org/a%20b", "https://xn--mller-kva.example/stra%C3%9Fe",
          "annex%20one.pdf", "mailto:j%C3%BCrgen@example.org",
          "ftp://example.org/%E6%97%A5%E6%9C%AC"}) {
        EXPECT_TRUE(targets.contains(QLatin1String(uri))) << uri;
        EXPECT_THAT(hrefs, Contains(uri));
    }
    const std::string markdown = test::published(publication, OutputFormat::Markdown);
    EXPECT_THAT(markdown, ::testing::HasSubstr("[a](<https://example.org/a b>)"));
}

TEST(OuterLinks, areKeptInHeadingsAndInTitlesOfTopics)
{
    PublishOptions options = test::datedOptions();
    options.fullText = true;
    const Publication publication = test::publicationOf(
        {test::briefing("# T\n\n## See [the  law](https://example.org/law) *now*\n\n"
                        "- **[Report](https://example.org/report):** says so.\n")});
    const QByteArray pdf = QByteArray::fromStdString(
        test::published(publication, OutputFormat::Pdf, options));
    EXPECT_THAT(test::complaints(pdf), IsEmpty());
    const QStringList targets = test::linkTargets(pdf);
    EXPECT_EQ(targets.count(QStringLiteral("https://example.org/law")), 1);
    EXPECT_EQ(targets.count(QStringLiteral("https://example.org/report")), 2);
    EXPECT_THAT(test::outlineTitles(pdf), Contains("See the law now"));
    const HtmlTree tree = test::wellFormed(
        test::published(publication, OutputFormat::Html, options));
    EXPECT_THAT(tree.texts("a"), Contains("the law"));
    EXPECT_THAT(tree.texts("h3"), Contains("Report"));
}

TEST(HtmlFromRight, isLaidOutFromTheRight)
{
    const HtmlTree tree = test::wellFormed(test::published(
        test::publicationOf({test::briefing("---\ntitle: أمن الطاقة\nlanguage: ar\n---\n\n"
                                            "# التهديدات\n\n- **هجمات:** كثيرة.\n")}),
        OutputFormat::Html));
    EXPECT_EQ(tree.all("html").front().attributes.at("dir"), "rtl");
    EXPECT_EQ(tree.all("h1").front().attributes.at("dir"), "rtl");
    EXPECT_EQ(tree.all("h1").front().attributes.at("lang"), "ar");
    const HtmlTree english = test::wellFormed(
        test::published(test::publicationOf({test::bundled()}), OutputFormat::Html));
    EXPECT_FALSE(english.all("html").front().attributes.contains("dir"));
    // Of several briefings each goes its own way, the whole the way of ours.
    const HtmlTree both = test::wellFormed(test::published(
        test::publicationOf({test::bundled(), test::briefing("# ביטחון המים\n\n- שלום עליכם\n")}),
        OutputFormat::Html));
    EXPECT_FALSE(both.all("html").front().attributes.contains("dir"));
    EXPECT_EQ(both.all("h2").back().attributes.at("dir"), "rtl");
}

} // namespace entente
