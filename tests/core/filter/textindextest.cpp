// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/textindex.h"

#include "tests/core/filter/handmade.h"
#include "tests/support/briefings.h"

#include <gmock/gmock.h>

namespace entente::test {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class TextIndexOfFour : public testing::Test
{
protected:
    TextIndexOfFour()
    {
        const BriefingPtr read = briefing(
            "# Threats\n\nThe following **threats** stand out:\n\n"
            "- **Cyber defence of ports:** and the allies’ computers\n"
            "- **Fence:** The defender's dilemma\n"
            "- **日本:** 同盟の抑止力\n"
            "- **Paris:** ÉLYSÉE; cyber-attack\n\n"
            "| Aspect | Past | Current |\n|---|---|---|\n"
            "| Ports | open | guarded |\n| Skies | open | open |\n");
        EXPECT_EQ(read->topics.size(), 4U);
        TextIndex::Builder builder;
        builder.begin(*read);
        for (const Topic &topic : read->topics)
            builder.addTopic(topic, read->areasOf(topic));
        for (std::size_t row = 0; row < read->tables.front().rowCount(); ++row)
            builder.addRow(read->tables.front(), row, {});
        m_index = builder.finish();
    }

    static std::vector<std::size_t> numbers(const BitSet &set)
    {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < set.size(); ++i) {
            if (set.test(i))
                found.push_back(i);
        }
        return found;
    }
    static search::Query parsed(std::string_view query)
    {
        return search::filterQuery(query, *bundledVocabulary());
    }
    [[nodiscard]] std::vector<std::size_t> found(std::string_view query) const
    {
        return numbers(m_index.find(parsed(query)).topics);
    }
    [[nodiscard]] bool isTextFound(std::string_view query) const
    {
        return m_index.find(parsed(query)).texts.test(0);
    }
    [[nodiscard]] std::vector<std::size_t> rows(std::string_view query) const
    {
        return numbers(m_index.rows(parsed(query)));
    }

    TextIndex m_index;
};

} // namespace

TEST(TextIndex, findsAWordInTheFormsInWhichOthersWriteIt)
{
    const BriefingPtr read = briefing("# T\n\n- Herr Müller of Łódź: he paid 1,250.75 for it\n"
                                      "- Saʿdī and Straße: cyber\u2011attack, mis\u200Bsile\n");
    ASSERT_EQ(read->topics.size(), 2U);
    TextIndex::Builder builder;
    builder.begin(*read);
    for (const Topic &topic : read->topics)
        builder.addTopic(topic, {});
    const TextIndex index = builder.finish();
    const auto found = [&](std::string_view query) {
        const BitSet topics = index.find(search::filterQuery(query, *bundledVocabulary())).topics;
        return std::vector<bool>{topics.test(0), topics.test(1)};
    };
    for (const char *const query : {"mueller", "muell", "müller", "MULLER", "lodz", "1250.75",
                                    "1 250,75", "1.250,75", "1\u202F250.75"})
        EXPECT_THAT(found(query), ElementsAre(true, false)) << query;
    for (const char *const query : {"sadi", "sa'di", "strasse", "cyber-attack", "missile"})
        EXPECT_THAT(found(query), ElementsAre(false, true)) << query;
}

TEST_F(TextIndexOfFour, findsWordsThatBeginSo)
{
    EXPECT_THAT(found("def"), ElementsAre(0, 1));
    EXPECT_THAT(found("defence"), ElementsAre(0));
    EXPECT_THAT(found("fence"), ElementsAre(1));
    EXPECT_THAT(found("defences"), ElementsAre(0)) << "another form of the word";
}

TEST_F(TextIndexOfFour, wantsEveryWordInAnyOrder)
{
    EXPECT_THAT(found("port cyb"), ElementsAre(0));
    EXPECT_THAT(found("por cyber"), IsEmpty()) << "only the last word may go on, as in a library";
    EXPECT_THAT(found("cyber dilemma"), IsEmpty());
}

TEST_F(TextIndexOfFour, foldsCapitalsAndLooksThroughPunctuation)
{
    EXPECT_THAT(found("élysée"), ElementsAre(3));
    EXPECT_THAT(found("CYBER ATTACK"), ElementsAre(3));
    EXPECT_THAT(found("cyber-attack"), ElementsAre(3));
    EXPECT_THAT(found("defender’s"), ElementsAre(1));
    EXPECT_THAT(found("allies"), ElementsAre(0));
}

TEST_F(TextIndexOfFour, findsJapaneseWithinAnUnbrokenText)
{
    EXPECT_THAT(found("抑止"), ElementsAre(2));
    EXPECT_THAT(found("力"), ElementsAre(2));
}

TEST_F(TextIndexOfFour, findsAllForAQueryWithoutWords)
{
    EXPECT_THAT(found(""), ElementsAre(0, 1, 2, 3));
    EXPECT_THAT(found(" , "), ElementsAre(0, 1, 2, 3));
}

TEST_F(TextIndexOfFour, understandsWhatTheLibraryUnderstands)
{
    EXPECT_THAT(found("cyber -ports"), ElementsAre(3));
    EXPECT_THAT(found("\"cyber attack\""), ElementsAre(3));
    EXPECT_THAT(found("\"cyber ports\""), IsEmpty());
    EXPECT_THAT(found("kind:threat dilemma"), ElementsAre(1));
    EXPECT_THAT(found("kind:benefit"), IsEmpty());
    EXPECT_THAT(found("area:cybersecurity defence"), ElementsAre(0));
}

TEST_F(TextIndexOfFour, findsTheTextThatHasTheWordsOutsideOfTopicsOrApart)
{
    EXPECT_TRUE(isTextFound("standing")) << "another form, in the sentence that leads the list";
    EXPECT_THAT(found("standing"), IsEmpty());
    EXPECT_TRUE(isTextFound("cyber dilemma")) << "in two topics";
    EXPECT_FALSE(isTextFound("cyber -dilemma"));
    EXPECT_FALSE(isTextFound("nowhere"));
    EXPECT_FALSE(isTextFound("kind:threat dilemma")) << "a text has no kind";
    EXPECT_FALSE(isTextFound("area:cybersecurity")) << "no words are asked for";
}

TEST_F(TextIndexOfFour, saysWhatOfAQueryMakesNoSense)
{
    const TextIndex::Found wrong = m_index.find(parsed("kind:wine dilemma"));
    EXPECT_EQ(wrong.topics.count(), 0U);
    ASSERT_EQ(wrong.problems.size(), 1U);
    EXPECT_EQ(wrong.problems.front().value, "wine");
}

TEST_F(TextIndexOfFour, findsRowsWhateverTheirKind)
{
    EXPECT_THAT(rows("open"), ElementsAre(0, 1));
    EXPECT_THAT(rows("guard kind:threat"), ElementsAre(0));
    EXPECT_THAT(rows("closed"), IsEmpty());
}

TEST(TextIndex, ofNothingFindsNothing)
{
    EXPECT_EQ(TextIndex().find(search::filterQuery("port", *bundledVocabulary())).topics.count(),
              0U);
}

} // namespace entente::test
