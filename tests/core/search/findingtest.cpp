// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/suggestions.h"
#include "tests/core/search/collection.h"

#include <gmock/gmock.h>

namespace entente::search {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

class SearchOfSix : public testing::Test
{
protected:
    SearchOfSix()
    {
        m_index->put(
            {test::oneTopic(1, "Missile defence", "An integrated shield over the islands."),
             test::oneTopic(2, "", "The alliances of old; missiles and a defence of ports."),
             test::oneTopic(3, "An alliance", "Élysée, U.S. cyber-attack exercises"),
             test::oneTopic(4, "日米同盟の抑止力", "同盟は力である。"),
             test::oneTopic(5, "", "A policy about the attack on cyber space"),
             test::oneTopic(6, "", "Communities and ports")});
    }

    [[nodiscard]] std::vector<std::uint64_t> found(std::string_view query,
                                                   Typing typing = Typing::Finished) const
    {
        Request request = test::asking(query);
        request.query = parseQuery(query, nullptr, typing);
        return test::ids(m_index->search(request));
    }

    test::TemporaryFolder m_folder;
    std::unique_ptr<SearchIndex> m_index = SearchIndex::open(m_folder.path(), {}).value();
};

} // namespace

TEST(Search, findsAWordInTheFormsInWhichOthersWriteIt)
{
    const std::vector<std::vector<std::string>> alike{
        {"Müller", "Mueller"},
        {"Müller", "Muller"},
        {"Łódź", "Lodz"},
        {"Øresund", "Oresund"},
        {"Øresund", "Oeresund"},
        {"Þingvellir", "Thingvellir"},
        {"Eiður", "Eidur"},
        {"Kadıköy", "Kadikoy"},
        {"Œuvre", "oeuvre"},
        {"Straße", "STRASSE"},
        {"Saʿdī", "Sadi", "Sa'di", "Sa’di", "Sa‘di"},
        {"Qurʾān", "Quran", "Qur’an"},
        {"mis\u200Bsile", "missile", "mis\uFEFFsile", "mis\u00ADsile"},
        {"cyber\u2011attack", "cyber-attack", "cyber\u2010attack", "cyber–attack"},
        {"1,250.75", "1250.75", "1.250,75", "1 250,75", "1\u202F250,75", "1\u00A0250.75",
         "1’250.75"},
        {"10,000", "10000", "10.000", "10\u202F000"},
    };
    for (const std::vector<std::string> &forms : alike) {
        for (const std::string &text : forms) {
            test::TemporaryFolder folder;
            const auto index = SearchIndex::open(folder.path(), {}).value();
            index->put({test::oneTopic(1, "", "before " + text + " behind"),
                        test::oneTopic(2, "", "something else, 250 and 75")});
            for (const std::string &query : forms) {
                EXPECT_THAT(test::ids(index->search(test::asking(query))), ElementsAre(1))
                    << query << " in " << text;
            }
        }
    }
}

TEST(Search, findsANumberBesideWordsAndNoPartOfIt)
{
    test::TemporaryFolder folder;
    const auto index = SearchIndex::open(folder.path(), {}).value();
    index->put({test::oneTopic(1, "", "It costs 1,250.75 dollars."),
                test::oneTopic(2, "", "The regiment has 5 100 men.")});
    const auto found = [&](std::string_view query) {
        return test::ids(index->search(test::asking(query)));
    };
    EXPECT_THAT(found("\"costs 1250.75 dollars\""), ElementsAre(1));
    EXPECT_THAT(found("\"costs 1.250,75 dollars\""), ElementsAre(1));
    EXPECT_THAT(found("250"), IsEmpty());
    EXPECT_THAT(found("5100"), ElementsAre(2));
    EXPECT_THAT(found("100"), ElementsAre(2)) << "it may be two numbers";
}

TEST_F(SearchOfSix, leavesOutWhatAMinusOfAnyKindStandsBefore)
{
    for (const char *const minus : {"-", "\u2212", "\u2010", "－"})
        EXPECT_THAT(found("ports " + std::string(minus) + "communities"), ElementsAre(2)) << minus;
}

TEST_F(SearchOfSix, wantsAllWords)
{
    EXPECT_THAT(found("ports defence"), ElementsAre(2));
    EXPECT_THAT(found("ports islands"), IsEmpty());
}

TEST_F(SearchOfSix, ranksTheFormAskedForAboveOthersOfItsStem)
{
    EXPECT_THAT(found("alliance"), ElementsAre(3, 2));
    EXPECT_THAT(found("policies"), ElementsAre(5));
}

TEST_F(SearchOfSix, ranksTitlesAboveTexts)
{
    EXPECT_THAT(found("defence"), ElementsAre(1, 2));
}

TEST_F(SearchOfSix, foldsCaseAccentsAndWidth)
{
    EXPECT_THAT(found("ELYSEE"), ElementsAre(3));
    EXPECT_THAT(found("ｃｙｂｅｒ"), UnorderedElementsAre(3, 5));
}

TEST_F(SearchOfSix, followsPhrasesWordForWord)
{
    EXPECT_THAT(found("\"missile defence\""), ElementsAre(1));
    EXPECT_THAT(found("\"a defence of ports\""), ElementsAre(2));
    EXPECT_THAT(found("\"cyber attack\""), ElementsAre(3));
    EXPECT_THAT(found("cyber-attack"), ElementsAre(3));
    EXPECT_THAT(found("\"defence an\""), IsEmpty()) << "from a title into its text";
    EXPECT_THAT(found("U.S."), ElementsAre(3));
    EXPECT_THAT(found("\"of por", Typing::Unfinished), ElementsAre(2));
}

TEST_F(SearchOfSix, leavesOutWhatIsExcluded)
{
    EXPECT_THAT(found("defence -ports"), ElementsAre(1));
    EXPECT_THAT(found("cyber -\"cyber attack\""), ElementsAre(5));
    EXPECT_THAT(found("-ports -cyber"), UnorderedElementsAre(1, 4));
}

TEST_F(SearchOfSix, findsWordsAsTheyAreTyped)
{
    EXPECT_THAT(found("mis", Typing::Unfinished), UnorderedElementsAre(1, 2));
    EXPECT_THAT(found("mis"), IsEmpty());
    EXPECT_THAT(found("policies", Typing::Unfinished), ElementsAre(5));
    EXPECT_THAT(found("por", Typing::Unfinished), UnorderedElementsAre(2, 6));
}

TEST_F(SearchOfSix, findsJapaneseWithinAnUnbrokenText)
{
    EXPECT_THAT(found("抑止力"), ElementsAre(4));
    EXPECT_THAT(found("力"), ElementsAre(4));
    EXPECT_THAT(found("日盟"), IsEmpty());
}

TEST_F(SearchOfSix, looksInTitlesAlone)
{
    EXPECT_THAT(found("title:defence"), ElementsAre(1));
    EXPECT_THAT(found("title:\"missile defence\""), ElementsAre(1));
    EXPECT_THAT(found("title:ports"), IsEmpty());
}

TEST_F(SearchOfSix, suggestsAnotherSpellingWhereNothingIsFound)
{
    const Answer answer = m_index->search(test::asking("missle \"defence\""));
    EXPECT_THAT(answer.hits, IsEmpty());
    ASSERT_FALSE(answer.suggestions.empty());
    EXPECT_EQ(answer.suggestions.front(), "missile \"defence\"");
}

TEST_F(SearchOfSix, forgivesMoreErrorsInLongerWords)
{
    const auto suggested = [&](std::string_view word) {
        return m_index->search(test::asking(std::string(word))).suggestions;
    };
    EXPECT_THAT(suggested("cummunitays"), ElementsAre("communities"));
    EXPECT_THAT(suggested("mossilles"), ElementsAre("missiles"));
    EXPECT_THAT(suggested("massolle"), IsEmpty()) << "three errors in eight letters";
    EXPECT_THAT(suggested("pirtz"), IsEmpty()) << "two errors in five letters";
}

TEST_F(SearchOfSix, fallsBackToSomeOfTheWords)
{
    Request request = test::asking("ports of Narnia");
    request.anyWordWhenNone = true;
    const Answer answer = m_index->search(request);
    EXPECT_TRUE(answer.anyWord);
    EXPECT_THAT(test::ids(answer), ElementsAre(2, 6));
    EXPECT_EQ(answer.near.documents, 2U);
    EXPECT_EQ(answer.total.documents, 0U) << "they are offered, not what was asked for";
    EXPECT_THAT(answer.briefings, IsEmpty());
}

TEST_F(SearchOfSix, replacesAndRemovesAtOnce)
{
    m_index->put({test::oneTopic(1, "Something else", "")});
    EXPECT_THAT(found("missile"), ElementsAre(2));
    EXPECT_THAT(found("else"), ElementsAre(1));
    m_index->removeBriefings({2, 77});
    EXPECT_THAT(found("missile"), IsEmpty());
    EXPECT_EQ(m_index->search(Request()).total.briefings, 5U);
}

TEST_F(SearchOfSix, listsNoMoreThanAskedForAndCountsAll)
{
    Request request = test::asking("-nothing");
    request.limit = 2;
    const Answer answer = m_index->search(request);
    EXPECT_EQ(answer.hits.size(), 2U);
    EXPECT_EQ(answer.total.documents, 6U);
    request.limit = 0;
    EXPECT_THAT(m_index->search(request).hits, IsEmpty());
}

TEST(SpellingDistance, countsErrors)
{
    EXPECT_EQ(spellingDistance(U"missile", U"missle", 2), 1U);
    EXPECT_EQ(spellingDistance(U"missile", U"misle", 2), 2U);
    EXPECT_EQ(spellingDistance(U"trade", U"tarde", 2), 1U);
    EXPECT_EQ(spellingDistance(U"trade", U"missile", 2), 3U);
    EXPECT_EQ(spellingDistance(U"", U"a", 1), 1U);
}

} // namespace entente::search
