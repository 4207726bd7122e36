// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A book whose topics stand by focus area, across its briefings.

#include "tests/core/publishing/htmltree.h"
#include "tests/core/publishing/publications.h"
#include "tests/support/complaints.h"
#include "tests/support/pdfinspector.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace entente::test {

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

const std::string first = "---\ntitle: First\n---\n\n## Threats\n\n"
                          "- **Ransomware:** Cyber attacks upon ports.[^1]\n"
                          "- **Jamming:** Cyber attacks blind missile defence.\n"
                          "- **Weather:** Rain.\n\n[^1]: Seen twice.\n";
const std::string second = "---\ntitle: Second\n---\n\n## Recommendations\n\n"
                           "- **Patch:** Mend what cyber attacks use.\n";

Publication two()
{
    return publicationOf({briefing(first), briefing(second)});
}

PublishOptions byArea()
{
    PublishOptions options = datedOptions();
    options.contentsBy = ContentsBy::FocusArea;
    options.chart = false;
    return options;
}

std::size_t count(const std::string &text, const std::string &words)
{
    std::size_t found = 0;
    for (std::size_t at = text.find(words); at != std::string::npos; at = text.find(words, at + 1))
        ++found;
    return found;
}

} // namespace

TEST(ContentsByFocusArea, comesBeforeWhatElseThereIsOfEachBriefing)
{
    const HtmlTree tree = wellFormed(published(two(), OutputFormat::Html, byArea()));
    EXPECT_THAT(tree.texts("h2"),
                ElementsAre("Contents", "Cybersecurity", "Missile defence", "Without a focus area",
                            "First", "Second"));
    EXPECT_THAT(tree.texts("h3"),
                ElementsAre("First", "Second", "First", "First", "Notes", "Sources", "Sources"));
}

TEST(ContentsByFocusArea, isInTheOutlineOfAPdf)
{
    const std::string pdf = published(two(), OutputFormat::Pdf, byArea());
    EXPECT_THAT(complaints(QByteArray::fromStdString(pdf)), testing::IsEmpty());
    const std::vector<std::string> titles = outlineTitles(QByteArray::fromStdString(pdf));
    EXPECT_THAT(titles,
                ElementsAre("2 briefings", "Cybersecurity", "First", "Second", "Missile defence",
                            "First", "Without a focus area", "First", "First", "Sources", "Second",
                            "Sources"));
}

TEST(ContentsByFocusArea, losesNoTopicAndSaysATopicUnderEachOfItsAreas)
{
    for (const OutputFormat format : {OutputFormat::Html, OutputFormat::Markdown}) {
        const std::string text = published(two(), format, byArea());
        EXPECT_EQ(count(text, "Cyber attacks upon ports."), 1U);
        EXPECT_EQ(count(text, "Cyber attacks blind"), 2U);
        EXPECT_EQ(count(text, "Rain."), 1U);
        EXPECT_EQ(count(text, "Mend what cyber"), 1U);
        EXPECT_EQ(count(text, "Seen twice."), 1U);
        EXPECT_THAT(text, HasSubstr("stands under each of them"));
    }
}

TEST(ContentsByFocusArea, saysTheKindOfEachTopic)
{
    const std::string html = published(two(), OutputFormat::Html, byArea());
    EXPECT_THAT(html, HasSubstr("Threat · "));
    EXPECT_THAT(html, HasSubstr("Recommendation · "));
    const std::string markdown = published(two(), OutputFormat::Markdown, byArea());
    EXPECT_THAT(markdown, HasSubstr("## Cybersecurity\n\n### First\n\n#### Threats {.threat}"));
}

TEST(ContentsByFocusArea, holdsWhatTheFilterShows)
{
    Publication publication = two();
    publication.filter.areas = {area("missile-defence")};
    const HtmlTree tree = wellFormed(published(publication, OutputFormat::Html, byArea()));
    EXPECT_THAT(tree.texts("h4"), ElementsAre("Jamming", "Jamming"));
}

TEST(ContentsByFocusArea, hasNoMeaningForOneBriefing)
{
    const Publication publication = publicationOf({briefing(first)});
    PublishOptions usual = byArea();
    usual.contentsBy = ContentsBy::Briefing;
    for (const OutputFormat format :
         {OutputFormat::Html, OutputFormat::Markdown, OutputFormat::Pdf})
        EXPECT_EQ(published(publication, format, byArea()), published(publication, format, usual));
}

TEST(ContentsByFocusArea, countsTheTopicsOfAllBriefingsInOneChart)
{
    PublishOptions options = byArea();
    options.chart = true;
    const HtmlTree tree = wellFormed(published(two(), OutputFormat::Html, options));
    const std::vector<std::string> heads = tree.texts("h2");
    EXPECT_EQ(std::count(heads.begin(), heads.end(), "Topics by focus area"), 1);
    EXPECT_THAT(tree.texts("h3"), Not(testing::Contains("Topics by focus area")));
}

} // namespace entente::test
