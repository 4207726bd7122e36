// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every count is held against one that goes through all documents, word by word.

#include "core/search/folding.h"
#include "core/search/tokeniser.h"
#include "tests/core/search/collection.h"

#include <gmock/gmock.h>

#include <map>
#include <set>

namespace entente::search {

namespace {

bool holdsWord(const Document &document, const Clause &clause)
{
    bool holds = false;
    for (const std::string *const text : {&document.title, &document.text}) {
        if (clause.inTitle && text != &document.title)
            continue;
        std::vector<std::string> words;
        Tokeniser tokens(*text);
        for (Token token; tokens.next(token);)
            words.emplace_back(token.word);
        for (std::size_t i = 0; i + clause.words.size() <= words.size() && !holds; ++i) {
            bool all = true;
            for (std::size_t k = 0; k < clause.words.size() && all; ++k) {
                const QueryWord &word = clause.words[k];
                const std::string &there = words[i + k];
                all = there == word.word || (word.prefix && there.starts_with(word.word))
                    || (!clause.exact && std::string(stem(there)) == std::string(stem(word.word)));
            }
            holds = all;
        }
    }
    return holds;
}

/// What a request must be answered with; the order is not looked at.
struct Expected
{
    std::set<std::uint64_t> documents;
    std::set<std::uint64_t> briefings;
    std::map<Kind, std::uint32_t> kinds;
    std::map<Certainty, std::uint32_t> certainties;
    std::map<ConceptIndex, std::uint32_t> areas;
    std::map<int, FacetCount> years;
    std::map<std::string, FacetCount> sources;
};

template <typename List, typename Value>
bool isAsked(const List &list, const Value &value)
{
    return list.empty() || std::find(list.begin(), list.end(), value) != list.end();
}

template <typename Key>
void countBriefings(std::map<Key, FacetCount> &counts, const Key &key, std::uint32_t documents)
{
    if (documents == 0)
        return;
    counts[key].documents += documents;
    ++counts[key].briefings;
}

Expected expectedOf(const std::vector<IndexedBriefing> &briefings, const Request &request)
{
    Expected expected;
    const SearchFilter &filter = request.filter;
    for (const IndexedBriefing &briefing : briefings) {
        if (!isAsked(filter.briefings, briefing.id) || !isAsked(filter.languages, briefing.language)
            || !isAsked(filter.formats, briefing.format))
            continue;
        const bool dated = (!filter.since
                            || (briefing.date && briefing.date->latest() >= *filter.since))
            && (!filter.until || (briefing.date && *briefing.date <= filter.until->latest()));
        const bool sourced = isAsked(filter.sources, briefing.source);
        std::uint32_t matching = 0;
        for (const Document &document : briefing.documents) {
            bool wanted = !filter.type || *filter.type == document.type;
            for (const Clause &clause : request.query.clauses)
                wanted = wanted && holdsWord(document, clause) != clause.excluded;
            const auto touches = [&](const std::vector<ConceptIndex> &areas) {
                return std::any_of(areas.begin(), areas.end(), [&](ConceptIndex area) {
                    return std::count(document.areas.begin(), document.areas.end(), area) > 0;
                });
            };
            const bool isTopic = document.type == DocumentType::Topic;
            wanted = wanted && !touches(filter.excludedAreas);
            const bool ofKind = filter.kinds.empty()
                || (isTopic && isAsked(filter.kinds, document.kind));
            const bool isSure = isTopic && document.certainty;
            wanted = wanted
                && !(isSure && !request.query.excludedCertainties.empty()
                     && isAsked(request.query.excludedCertainties, *document.certainty));
            const auto asSure = [&](const std::vector<Certainty> &asked) {
                return asked.empty() || (isSure && isAsked(asked, *document.certainty));
            };
            const bool ofCertainty = asSure(filter.certainties)
                && asSure(request.query.certainties);
            const bool ofArea = filter.areas.empty() || touches(filter.areas);
            if (!wanted)
                continue;
            const bool ofBriefing = dated && sourced;
            if (ofBriefing && ofArea && ofKind && isSure)
                ++expected.certainties[*document.certainty];
            if (!ofCertainty)
                continue;
            if (ofBriefing && ofArea && isTopic)
                ++expected.kinds[document.kind];
            if (ofBriefing && ofKind) {
                for (const ConceptIndex area : document.areas)
                    ++expected.areas[area];
            }
            if (!ofKind || !ofArea)
                continue;
            ++matching;
            if (ofBriefing) {
                expected.documents.insert(document.id);
                expected.briefings.insert(briefing.id);
            }
        }
        if (sourced)
            countBriefings(expected.years, briefing.date ? briefing.date->year() : 0, matching);
        if (dated)
            countBriefings(expected.sources, briefing.source, matching);
    }
    return expected;
}

void expectAsExpected(const Answer &answer, const Expected &expected, const std::string &what)
{
    const std::vector<std::uint64_t> found = test::ids(answer);
    EXPECT_EQ(std::set<std::uint64_t>(found.begin(), found.end()), expected.documents) << what;
    EXPECT_EQ(answer.total.documents, expected.documents.size()) << what;
    EXPECT_EQ(answer.total.briefings, expected.briefings.size()) << what;
    std::map<Kind, std::uint32_t> kinds;
    for (const Kind kind : allKinds) {
        if (const auto count = answer.kinds[static_cast<std::size_t>(kind)]; count != 0)
            kinds[kind] = count;
    }
    EXPECT_EQ(kinds, expected.kinds) << what;
    std::map<Certainty, std::uint32_t> certainties;
    for (const Certainty certainty : allCertainties) {
        if (const auto count = answer.certainties[static_cast<std::size_t>(certainty)]; count != 0)
            certainties[certainty] = count;
    }
    EXPECT_EQ(certainties, expected.certainties) << what;
    std::map<ConceptIndex, std::uint32_t> areas;
    for (std::size_t i = 0; i < answer.areas.size(); ++i) {
        if (answer.areas[i] != 0)
            areas[static_cast<ConceptIndex>(i)] = answer.areas[i];
    }
    EXPECT_EQ(areas, expected.areas) << what;
    std::map<int, FacetCount> years;
    for (const auto &[year, count] : answer.years)
        years[year] = count;
    EXPECT_EQ(years, expected.years) << what;
    std::map<std::string, FacetCount> sources;
    for (const auto &[source, count] : answer.sources)
        sources[source] = count;
    EXPECT_EQ(sources, expected.sources) << what;
}

SearchFilter randomFilter(std::mt19937 &random)
{
    SearchFilter filter;
    const auto oneIn = [&](unsigned n) { return random() % n == 0; };
    if (oneIn(3))
        filter.type = oneIn(2) ? DocumentType::Topic : DocumentType::Briefing;
    if (oneIn(3))
        filter.kinds = {Kind::Threat, allKinds[random() % allKinds.size()]};
    if (oneIn(4))
        filter.certainties = {Certainty::Stated, allCertainties[random() % allCertainties.size()]};
    if (oneIn(3))
        filter.areas = {static_cast<ConceptIndex>(random() % 5), 3};
    if (oneIn(4))
        filter.excludedAreas = {static_cast<ConceptIndex>(random() % 5)};
    if (oneIn(4))
        filter.since = Date::parse(oneIn(2) ? "2021-04-20" : "2022");
    if (oneIn(4))
        filter.until = Date::parse("2022-05");
    if (oneIn(4))
        filter.sources = {"State", ""};
    if (oneIn(6))
        filter.languages = {"en"};
    if (oneIn(6))
        filter.formats = {"word", ""};
    if (oneIn(8))
        filter.briefings = {1, 4, 9, 12, 13, 20, 999};
    return filter;
}

constexpr std::array queries{"",
                             "alliance",
                             "missile defence",
                             "\"missile defence\"",
                             "-sea",
                             "policy -\"trade sea\"",
                             "title:security",
                             "cyber-island",
                             "deterrence security trade",
                             "d",
                             "all",
                             "\"sea pol",
                             "certainty:led-in",
                             "-certainty:inferred trade"};

} // namespace

TEST(Counts, areThoseOfGoingThroughAllDocuments)
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        std::vector<IndexedBriefing> briefings = test::randomBriefings(30 + seed * 5, seed);
        const test::TemporaryFolder folder;
        const std::unique_ptr<SearchIndex> index = SearchIndex::open(folder.path(), {}).value();
        std::mt19937 random(seed * 31);
        // In pieces, some of them saved, some replaced or removed.
        for (std::size_t i = 0; i < briefings.size(); i += 9)
            index->put({briefings.begin() + static_cast<std::ptrdiff_t>(i),
                        briefings.begin()
                            + static_cast<std::ptrdiff_t>(std::min(i + 9, briefings.size()))});
        ASSERT_TRUE(index->save(seed).ok());
        for (const std::size_t changed : {3U, 11U, 12U}) {
            briefings[changed] = test::random(briefings[changed].id, random);
            index->put({briefings[changed]});
        }
        index->removeBriefings({briefings[7].id});
        briefings.erase(briefings.begin() + 7);
        for (int round = 0; round < 60; ++round) {
            const char *const text = queries[random() % queries.size()];
            Request request;
            request.query = parseQuery(text, nullptr, Typing::Unfinished);
            request.filter = randomFilter(random);
            request.limit = 10'000;
            request.anyWordWhenNone = false;
            expectAsExpected(index->search(request), expectedOf(briefings, request),
                             "seed " + std::to_string(seed) + ", round " + std::to_string(round)
                                 + ": " + text);
        }
    }
}

TEST(Counts, areRightOverMoreDocumentsThanABlockHolds)
{
    // 70,000 documents: words of all, of every third, and of one in a thousand.
    const test::TemporaryFolder folder;
    const std::unique_ptr<SearchIndex> index = SearchIndex::open(folder.path(), {}).value();
    std::vector<IndexedBriefing> briefings;
    constexpr std::uint64_t count = 70'000;
    for (std::uint64_t id = 1; id <= count; ++id)
        briefings.push_back(test::oneTopic(id, id % 3 == 0 ? "third" : "other",
                                           id % 1000 == 0 ? "always seldom" : "always"));
    index->put(briefings);
    const auto total = [&](std::string_view query, Typing typing = Typing::Finished) {
        Request request;
        request.query = parseQuery(query, nullptr, typing);
        request.anyWordWhenNone = false;
        return index->search(request).total.documents;
    };
    EXPECT_EQ(total("always"), count);
    EXPECT_EQ(total("third"), count / 3);
    EXPECT_EQ(total("seldom"), count / 1000);
    EXPECT_EQ(total("third seldom"), count / 3000);
    EXPECT_EQ(total("\"always seldom\" -third"), count / 1000 - count / 3000);
    EXPECT_EQ(total("a", Typing::Unfinished), count);
    EXPECT_EQ(total("t", Typing::Unfinished), count / 3);
    EXPECT_EQ(total("seldom a", Typing::Unfinished), count / 1000);
}

} // namespace entente::search
