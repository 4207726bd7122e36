// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/filtersentence.h"
#include "tests/support/briefings.h"

#include <gmock/gmock.h>

namespace entente::test {

namespace {

using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

constexpr const char *prose = R"(---
title: Straits and harbours
date: 2024-05-01
---

# Straits

The strait of Hormuz stays open. Tankers pass.

## Threats

- **Mines:** Mines close a harbour, and cyber attacks the other.

## Detail

Insurers ask for more where tankers pass Hormuz.

| Aspect | Current | Past |
|---|---|---|
| Hormuz | watched | not watched |
| Harbours | open | closed |
)";

class FilterOnText : public testing::Test
{
protected:
    FilterOnText()
        : m_one(indexOf({briefing(prose, "prose.md")})),
          m_two(indexOf({briefing(prose, "prose.md"),
                         briefing("---\ntitle: Other\n---\n\nNothing of note.\n", "other.md")}))
    {
    }

    static Filter asking(const std::string &words)
    {
        Filter filter;
        filter.text = words;
        return filter;
    }
    [[nodiscard]] std::vector<std::string> passages(const Filter &filter) const
    {
        const FilterResult result = m_one->apply(filter);
        std::vector<std::string> words;
        for (const Passage &passage : m_one->passages(filter, result, 0))
            words.emplace_back(m_one->briefings().front()->words(passage.words));
        EXPECT_EQ(words.size(), result.passages);
        return words;
    }
    [[nodiscard]] std::string said(const Filter &filter) const
    {
        return filterSentence(filter, m_one->apply(filter), *bundledVocabulary(),
                              QStringLiteral("en"))
            .toStdString();
    }
    [[nodiscard]] std::string saidOfTwo(const Filter &filter) const
    {
        return filterSentence(filter, m_two->apply(filter), *bundledVocabulary(),
                              QStringLiteral("en"))
            .toStdString();
    }

    std::shared_ptr<const FilterIndex> m_one;
    std::shared_ptr<const FilterIndex> m_two;
};

} // namespace

TEST_F(FilterOnText, keepsThePassagesThatContainTheWordsWhereNoTopicDoes)
{
    const Filter filter = asking("tankers hormuz");
    EXPECT_EQ(m_one->apply(filter).count, 0U);
    EXPECT_EQ(m_one->apply(filter).textCount, 1U);
    EXPECT_THAT(passages(filter),
                ElementsAre("The strait of Hormuz stays open. Tankers pass.",
                            "Insurers ask for more where tankers pass Hormuz."));
    EXPECT_EQ(said(filter),
              "Showing 2 passages of the text, those that contain “tankers hormuz”. "
              "None of 1 topics does.");
}

TEST_F(FilterOnText, leavesOutThePassagesOfTopicsAndRowsThatAreShownAsSuch)
{
    EXPECT_THAT(passages(asking("mines")), IsEmpty());
    EXPECT_EQ(said(asking("mines")), "Showing 1 of 1 topics, those that contain “mines”.");
    const Filter filter = asking("harbour");
    EXPECT_EQ(m_one->apply(filter).count, 1U);
    EXPECT_THAT(passages(filter), IsEmpty()) << "the row is shown as one";
    EXPECT_THAT(passages(asking("hormuz")).size(), 2U);
}

TEST_F(FilterOnText, keepsPassagesWithSomeOfTheWordsWhereTheyStandApart)
{
    const Filter filter = asking("insurers mines");
    EXPECT_EQ(m_one->apply(filter).textCount, 1U);
    EXPECT_THAT(passages(filter),
                ElementsAre(HasSubstr("Mines close a harbour"), HasSubstr("Insurers ask")));
}

TEST_F(FilterOnText, takesARowWithWhatACellOverSeveralSaysOfIt)
{
    const auto index = indexOf({briefing(
        "# T\n\n<table><tr><th>Sea</th><th>State</th></tr>"
        "<tr><td rowspan=2>Baltic</td><td>calm</td></tr><tr><td>icy</td></tr></table>\n")});
    const Filter filter = asking("state");
    const std::vector<Passage> found = index->passages(filter, index->apply(filter), 0);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().row, -1) << "the heads";
    std::vector<std::int32_t> rows;
    for (const Passage &passage : passagesWith(*index->briefings().front(),
                                               search::filterQuery("baltic", *bundledVocabulary())))
        rows.push_back(passage.row);
    EXPECT_THAT(rows, ElementsAre(0, 1));
}

TEST_F(FilterOnText, partsALongParagraphAtTheLinesInWhichItWasBroken)
{
    std::string text = "# T\n\n";
    for (int i = 0; i < 30; ++i)
        text += "Q  What of number " + std::to_string(i) + ", which was asked before?  \n";
    const BriefingPtr read = briefing(text + "MR. KIRBY:  The harbour is open.\n");
    std::vector<std::string> found;
    for (const Passage &passage :
         passagesWith(*read, search::filterQuery("kirby", *bundledVocabulary())))
        found.emplace_back(read->words(passage.words));
    EXPECT_THAT(found, ElementsAre(HasSubstr("The harbour is open.")));
    EXPECT_THAT(found, Each(Not(HasSubstr("number 29"))));
}

TEST_F(FilterOnText, saysWhereOnlyTheTitleContainsTheWords)
{
    const Filter filter = asking("\"straits and harbours\"");
    EXPECT_EQ(m_one->apply(filter).textCount, 1U);
    EXPECT_THAT(passages(filter), IsEmpty());
    EXPECT_EQ(said(filter),
              "Showing none of 1 topics: there are none that contain “\"straits and harbours\"”. "
              "The briefing as a whole does.");
}

TEST_F(FilterOnText, countsTextsWhereSeveralBriefingsAreChosen)
{
    EXPECT_EQ(saidOfTwo(asking("tankers")),
              "Showing 1 of 2 texts, those that contain “tankers”. None of 1 topics does.");
    EXPECT_EQ(saidOfTwo(asking("mines")),
              "Showing 1 of 1 topics and 1 of 2 texts, those that contain “mines”.");
    EXPECT_EQ(saidOfTwo(asking("nowhere")),
              "Showing none of 1 topics: there are none that contain “nowhere”.");
}

TEST_F(FilterOnText, asksOfATextWhatItAsksOfItsTopics)
{
    Filter filter = asking("tankers");
    filter.areas = {*bundledVocabulary()->find("cybersecurity")};
    EXPECT_EQ(m_one->apply(filter).textCount, 1U) << "one of its topics touches it";
    filter.areas = {*bundledVocabulary()->find("space")};
    EXPECT_EQ(m_one->apply(filter).textCount, 0U);
    filter.areas.clear();
    filter.excludedAreas = {*bundledVocabulary()->find("cybersecurity")};
    EXPECT_EQ(m_one->apply(filter).textCount, 0U);
    filter = asking("tankers");
    filter.kinds = {Kind::Threat};
    EXPECT_EQ(m_one->apply(filter).textCount, 0U) << "a text has no kind";
    filter = asking("tankers");
    filter.since = Date::parse("2025");
    EXPECT_EQ(m_one->apply(filter).textCount, 0U);
    EXPECT_EQ(m_one->apply(asking("kind:threat")).textCount, 0U) << "no words are asked for";
}

TEST_F(FilterOnText, saysWhatIsKnownOfFieldsThatMakeNoSense)
{
    const FilterResult none = m_one->apply(asking("kind:nonsense mines"));
    EXPECT_EQ(none.count, 0U);
    EXPECT_EQ(none.textCount, 0U);
    EXPECT_EQ(said(asking("kind:nonsense mines")),
              "Showing none of 1 topics. “nonsense” is not a kind of topic; the kinds are threat, "
              "driver, focus-area, implication, benefit, recommendation, commitment, point.");
    EXPECT_THAT(said(asking("kind:thraet")), HasSubstr("did you mean threat?"));
    EXPECT_THAT(said(asking("since:banana")), HasSubstr("“banana” is not a date; write it as"));
    EXPECT_THAT(said(asking("area:nosuch")),
                HasSubstr("“nosuch” is not a focus area of the vocabulary; did you mean one of "));
    EXPECT_THAT(said(asking("area:cybersecurty")), HasSubstr("did you mean cybersecurity?"));
    EXPECT_THAT(said(asking("source:nosuch")), HasSubstr("No source has “nosuch” in its name"));
    EXPECT_THAT(said(asking("lang:ja")),
                HasSubstr("Nothing is in the language “ja”; the languages are en."));
    EXPECT_THAT(said(asking("format:docx")),
                HasSubstr("Nothing was read as “docx”; the formats are markdown."));
    EXPECT_THAT(said(asking("-since:2024")), HasSubstr("“-since:” leaves nothing out"));
    EXPECT_THAT(said(asking("title:!!")), HasSubstr("“!!” has no word"));
    EXPECT_THAT(said(asking("kind: mines")), HasSubstr("“kind:” wants, without a space, one of "));
}

TEST_F(FilterOnText, saysWhatAFieldWantsWhileItIsTypedAndShowsTheRest)
{
    EXPECT_EQ(m_one->apply(asking("mines since:20")).count, 1U);
    EXPECT_EQ(said(asking("mines since:20")),
              "Showing 1 of 1 topics, those that contain “mines since:20”. “20” is not a date; "
              "write it as 2024, 2024-04 or 2024-04-10.");
    EXPECT_THAT(said(asking("kind:")), HasSubstr("Showing the one topic. “kind:” wants"));
}

} // namespace entente::test
