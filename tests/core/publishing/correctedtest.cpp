// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of a topic is the analyst's is told as his in all that is published.

#include "tests/core/publishing/publications.h"

#include <gmock/gmock.h>

namespace entente {

namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// Four threats: as analysis has it, of a corrected kind, marked, and with areas corrected.
Publication corrected()
{
    Briefing briefing = *test::briefing("# Threats\n\n- One here.\n- Two here.\n- Three here.\n"
                                        "- Four here.\n",
                                        "f.md");
    EXPECT_EQ(briefing.topics.size(), 4U);
    for (Topic &topic : briefing.topics) {
        topic.kind = Kind::Threat;
        topic.certainty = Certainty::Stated;
    }
    briefing.topics[1].byAnalyst.kind = true;
    briefing.topics[2].byAnalyst.added = true;
    briefing.topics[2].byAnalyst.areas = true;
    briefing.topics[3].byAnalyst.areas = true;
    return test::publicationOf({std::make_shared<const Briefing>(std::move(briefing))});
}

/// The words from one on to the next.
std::string between(const std::string &words, const char *from, const char *to)
{
    const std::size_t at = words.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return words.substr(at, words.find(to, at) - at);
}

} // namespace

TEST(Corrected, isTheLastColumnOfCsv)
{
    const std::string csv = test::published(corrected(), OutputFormat::Csv);
    EXPECT_THAT(between(csv, "file,", "\n"), HasSubstr(",certainty,marking,corrected\r"));
    EXPECT_TRUE(between(csv, "One here.", "\n").ends_with(",stated,,\r"));
    EXPECT_TRUE(between(csv, "Two here.", "\n").ends_with(",stated,,kind\r"));
    EXPECT_TRUE(between(csv, "Three here.", "\n").ends_with(",stated,,added areas\r"));
    EXPECT_TRUE(between(csv, "Four here.", "\n").ends_with(",stated,,areas\r"));
}

TEST(Corrected, isAnArrayInJsonWhereThereIsAnything)
{
    const std::string json = test::published(corrected(), OutputFormat::Json);
    EXPECT_THAT(between(json, "One here.", "\n"), Not(HasSubstr("corrected")));
    EXPECT_THAT(between(json, "Two here.", "\n"), HasSubstr("\"corrected\": [\"kind\"]}"));
    EXPECT_THAT(between(json, "Three here.", "\n"),
                HasSubstr("\"corrected\": [\"added\", \"areas\"]}"));
    EXPECT_THAT(between(json, "Four here.", "\n"), HasSubstr("\"corrected\": [\"areas\"]}"));
}

TEST(Corrected, isSaidOfTheTopicWhereItsCertaintyIs)
{
    const std::string html = test::published(corrected(), OutputFormat::Html);
    EXPECT_THAT(between(html, "One here.", "Two here."), HasSubstr("stated by the briefing"));
    EXPECT_THAT(between(html, "Two here.", "Three here."), HasSubstr("kind by the analyst"));
    EXPECT_THAT(between(html, "Two here.", "Three here."), Not(HasSubstr("by the briefing")));
    EXPECT_THAT(between(html, "Three here.", "Four here."), HasSubstr("marked by the analyst"));
    EXPECT_THAT(between(html, "Four here.", "</article>"), HasSubstr("focus areas by the analyst"));
}

} // namespace entente
