// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "OR", brackets, equal names, and what is asked of documents as a whole.

#include "core/search/snippet.h"
#include "core/search/suggestions.h"
#include "tests/core/search/collection.h"

#include <gmock/gmock.h>

#include <random>
#include <set>

namespace entente::search {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

const Vocabulary &vocabulary()
{
    static const Vocabulary known = [] {
        Vocabulary empty;
        empty.setEqualNames(EqualNames::parse(R"(names:
  - [North Korea, North Korean, DPRK, "Democratic People's Republic of Korea"]
  - [South Korea, ROK, Republic of Korea]
  - [counterstrike, counter-strike]
  - [United Kingdom, UK, U.K.]
  - [中国, 中華人民共和国]
)",
                                              "names.yaml")
                                .value());
        return empty;
    }();
    return known;
}

IndexedBriefing briefingOf(std::uint64_t id, const std::vector<std::string> &texts)
{
    IndexedBriefing briefing;
    briefing.id = id;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        Document document;
        document.id = id * 10 + i;
        document.type = i == 0 ? DocumentType::Briefing : DocumentType::Topic;
        document.text = texts[i];
        briefing.documents.push_back(std::move(document));
    }
    return briefing;
}

class SearchOfKoreas : public testing::Test
{
protected:
    SearchOfKoreas()
    {
        m_index->put({test::oneTopic(1, "Missiles of North Korea", "They fly."),
                      test::oneTopic(2, "", "The DPRK has missiles; so has the UK."),
                      test::oneTopic(3, "", "The Democratic People’s Republic of Korea, and trade"),
                      test::oneTopic(4, "", "Trade with the Republic of Korea"),
                      test::oneTopic(5, "", "ROK, U.K. and Japan on counter-strike capabilities"),
                      test::oneTopic(6, "", "Counterstrike capabilities of Japan; 中国"),
                      test::oneTopic(7, "", "North Korean troops in the south; 中華人民共和国")});
    }

    [[nodiscard]] std::vector<std::uint64_t> found(std::string_view query) const
    {
        Request request = test::asking(query);
        request.query = parseQuery(query, &vocabulary());
        request.anyWordWhenNone = false;
        return test::ids(m_index->search(request));
    }

    std::unique_ptr<SearchIndex> m_index = SearchIndex::inMemory({});
};

std::vector<std::string> names(std::string_view query)
{
    return parseQuery(query, &vocabulary()).equalNames;
}

std::vector<FieldProblem::Reason> problems(std::string_view query)
{
    std::vector<FieldProblem::Reason> reasons;
    for (const FieldProblem &problem : parseQuery(query, nullptr).problems)
        reasons.push_back(problem.reason);
    return reasons;
}

} // namespace

TEST_F(SearchOfKoreas, takesEitherOfWhatOrJoins)
{
    EXPECT_THAT(found("\"north korea\" OR \"dprk\""), UnorderedElementsAre(1, 2));
    EXPECT_THAT(found("trade OR japan"), UnorderedElementsAre(3, 4, 5, 6));
    EXPECT_THAT(found("trade | japan"), UnorderedElementsAre(3, 4, 5, 6));
    EXPECT_THAT(found("trade or japan"), IsEmpty()) << "a word like any other";
}

TEST_F(SearchOfKoreas, joinsByOrBeforeItAsksForAll)
{
    EXPECT_THAT(found("trade OR missiles \"korea\""), UnorderedElementsAre(1, 3, 4));
    EXPECT_THAT(found("\"korea\" (trade OR missiles)"), UnorderedElementsAre(1, 3, 4));
    EXPECT_THAT(found("trade OR missiles -\"korea\""), UnorderedElementsAre(2));
}

TEST_F(SearchOfKoreas, takesWordsInBracketsTogether)
{
    EXPECT_THAT(found("(counterstrike japan) OR (\"dprk\" missiles)"),
                UnorderedElementsAre(2, 5, 6));
    EXPECT_THAT(found("japan -(\"rok\" OR trade)"), UnorderedElementsAre(6));
    EXPECT_THAT(found("title:(missiles OR trade)"), UnorderedElementsAre(1));
    EXPECT_THAT(found("(trade"), UnorderedElementsAre(3, 4)) << "the other bracket is to come";
    EXPECT_THAT(found("trade)"), UnorderedElementsAre(3, 4));
}

TEST_F(SearchOfKoreas, findsOneByItsOtherNames)
{
    EXPECT_THAT(found("dprk"), UnorderedElementsAre(1, 2, 3, 7));
    EXPECT_THAT(found("north korea"), UnorderedElementsAre(1, 2, 3, 7));
    EXPECT_THAT(found("north korea missiles"), UnorderedElementsAre(1, 2));
    EXPECT_THAT(found("democratic people's republic of korea"), UnorderedElementsAre(1, 2, 3, 7));
    EXPECT_THAT(found("counterstrike"), UnorderedElementsAre(5, 6));
    EXPECT_THAT(found("counter-strike"), UnorderedElementsAre(5, 6));
    EXPECT_THAT(found("uk"), UnorderedElementsAre(2, 5));
    EXPECT_THAT(found("中国"), UnorderedElementsAre(6, 7));
    EXPECT_THAT(found("title:dprk"), UnorderedElementsAre(1));
}

TEST_F(SearchOfKoreas, takesNoNameWithinALongerOneOfAnother)
{
    EXPECT_THAT(found("rok"), UnorderedElementsAre(4, 5));
    EXPECT_THAT(found("republic of korea"), UnorderedElementsAre(3, 4, 5)) << "3 has the words";
    const Sought sought(parseQuery("rok", &vocabulary()));
    EXPECT_THAT(hitsIn("the Democratic People's Republic of Korea", sought), IsEmpty());
    EXPECT_EQ(hitsIn("the Republic of Korea", sought).size(), 1U);
}

TEST_F(SearchOfKoreas, findsByNoOtherNameWhatIsQuotedOrLeftOut)
{
    EXPECT_THAT(found("\"dprk\""), UnorderedElementsAre(2));
    EXPECT_THAT(found("\"counterstrike\""), UnorderedElementsAre(6));
    EXPECT_THAT(found("missiles -dprk"), UnorderedElementsAre(1));
    EXPECT_THAT(found("missiles -(dprk OR trade)"), UnorderedElementsAre(1));
}

TEST(EqualNamesOfAQuery, areSaidAsTheyAreWritten)
{
    EXPECT_THAT(
        names("DPRK missiles"),
        ElementsAre("North Korea", "North Korean", "Democratic People's Republic of Korea"));
    EXPECT_THAT(names("north korea"),
                ElementsAre("North Korean", "DPRK", "Democratic People's Republic of Korea"));
    EXPECT_THAT(names("\"dprk\" -rok uk"), ElementsAre("United Kingdom", "U.K."));
    EXPECT_THAT(names("dprk OR rok"),
                ElementsAre("North Korea", "North Korean", "Democratic People's Republic of Korea",
                            "South Korea", "Republic of Korea"));
    EXPECT_THAT(names("north-korean-made"), IsEmpty()) << "a part of a word that is not parted";
    EXPECT_THAT(names("title:north korea"), IsEmpty()) << "the two stand in different places";
}

TEST(Hits, areWordsOfEachAlternativeAndOfEqualNames)
{
    const Sought sought(parseQuery("dprk OR japan", &vocabulary()));
    constexpr std::string_view text = "North Korea, Japan, the DPRK.";
    std::vector<std::string> marked;
    for (const TextRange range : hitsIn(text, sought))
        marked.emplace_back(text.substr(range.begin, range.size()));
    EXPECT_THAT(marked, ElementsAre("North Korea", "Japan", "DPRK"));
    const Sought titles(parseQuery("title:japan OR dprk", nullptr));
    EXPECT_EQ(hitsIn(text, titles).size(), 1U) << "the other may stand in a title alone";
    EXPECT_EQ(hitsIn(text, titles, true).size(), 2U);
}

TEST(OrInAQuery, isToldWhereItCannotJoin)
{
    using Reason = FieldProblem::Reason;
    EXPECT_THAT(problems("korea OR kind:threat"), ElementsAre(Reason::NotJoinable));
    EXPECT_THAT(problems("korea OR -japan"), ElementsAre(Reason::NotJoinable));
    EXPECT_THAT(problems("korea OR document:japan"), ElementsAre(Reason::NotJoinable));
    EXPECT_THAT(problems("-(korea japan)"), ElementsAre(Reason::NotExcludable));
    EXPECT_THAT(problems("kind:threat OR kind:driver"), IsEmpty());
    EXPECT_THAT(problems("document:korea OR document:japan"), IsEmpty());
    EXPECT_THAT(problems("korea OR"), IsEmpty()) << "it is being typed";
    EXPECT_THAT(problems("OR"), IsEmpty()) << "Oregon";
}

TEST(AskedOfADocument, isFoundInAnyOfItsPassages)
{
    const std::unique_ptr<SearchIndex> index = SearchIndex::inMemory({});
    index->put({briefingOf(1, {"Ukraine and Russia", "Ports of Ukraine", "Missiles of Russia"}),
                briefingOf(2, {"Missiles and ports", "Missiles of Japan", "Ports"})});
    const auto found = [&](std::string_view query) {
        Request request = test::asking(query);
        request.filter.type = DocumentType::Topic;
        return test::ids(index->search(request));
    };
    EXPECT_THAT(found("missiles"), UnorderedElementsAre(12, 21));
    EXPECT_THAT(found("missiles -ukraine"), UnorderedElementsAre(12, 21));
    EXPECT_THAT(found("missiles -document:ukraine"), UnorderedElementsAre(21));
    EXPECT_THAT(found("missiles document:ukraine"), UnorderedElementsAre(12));
    EXPECT_THAT(found("-document:(ukraine OR tea)"), UnorderedElementsAre(21, 22));
    EXPECT_THAT(found("missiles document:ukraine OR document:japan"), UnorderedElementsAre(12, 21));
    Request counted = test::asking("ports -document:ukraine");
    EXPECT_EQ(index->search(counted).total.briefings, 1U);
}

TEST(OrInAQuery, findsJustWhatEachOfTheTwoFinds)
{
    const std::unique_ptr<SearchIndex> index = SearchIndex::inMemory({});
    index->put(test::randomBriefings(300, 7));
    const auto found = [&](const std::string &query) {
        Request request = test::asking(query);
        request.listDocuments = true;
        request.anyWordWhenNone = false;
        const Answer answer = index->search(request);
        EXPECT_EQ(answer.documents.size(), answer.total.documents);
        return std::set(answer.documents.begin(), answer.documents.end());
    };
    std::mt19937 source(11);
    const std::vector<std::string> words{"alliance",    "cyber", "island",
                                         "\"missile\"", "trade", "title:sea"};
    for (int i = 0; i < 40; ++i) {
        const auto word = [&] { return words[source() % words.size()]; };
        const std::string a = word();
        const std::string b = word();
        const std::string c = word();
        std::set<std::uint64_t> both = found(a + ' ' + c);
        both.merge(found(b + ' ' + c));
        EXPECT_EQ(found(a + " OR " + b + ' ' + c), both) << a << '|' << b << ' ' << c;
        EXPECT_EQ(found('(' + a + ' ' + c + ") OR (" + b + ' ' + c + ')'), both);
    }
}

TEST(Suggestions, areMadeForAlternativesToo)
{
    const std::unique_ptr<SearchIndex> index = SearchIndex::inMemory({});
    index->put({test::oneTopic(1, "", "missile"), test::oneTopic(2, "", "torpedo"),
                test::oneTopic(3, "", "torpedo")});
    EXPECT_THAT(index->search(test::asking("lance OR torpado")).suggestions,
                ElementsAre("lance OR torpedo"));
}

} // namespace entente::search
