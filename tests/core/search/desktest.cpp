// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/search/collection.h"

#include <gmock/gmock.h>

#include <map>

namespace entente::search {

namespace {

/// Briefings on three desks in turn, every fourth of them on none.
std::shared_ptr<const BriefingDesks> desksOf(const std::vector<IndexedBriefing> &briefings)
{
    BriefingDesks desks{{"north", "south", "common"}, {}};
    for (const IndexedBriefing &each : briefings) {
        if (each.id % 4 != 3)
            desks.of.emplace_back(each.id, static_cast<std::uint32_t>(each.id % 4));
    }
    return std::make_shared<const BriefingDesks>(std::move(desks));
}

std::string deskOf(const BriefingDesks &desks, std::uint64_t briefing)
{
    for (const auto &[id, desk] : desks.of) {
        if (id == briefing)
            return desks.names[desk];
    }
    return {};
}

} // namespace

TEST(Desks, areCountedExactlyWhateverElseIsAsked)
{
    const std::vector<IndexedBriefing> briefings = test::randomBriefings(120, 7);
    const auto index = SearchIndex::inMemory({});
    index->put(briefings);
    const auto desks = desksOf(briefings);
    for (const char *const words : {"", "alliance", "missile defence"}) {
        for (const std::vector<std::string> &asked :
             {std::vector<std::string>{}, {"north"}, {"north", "common"}, {""}, {"nowhere"}}) {
            Request request = test::asking(words);
            request.filter.since = Date::parse("2021");
            request.listBriefings = true;
            request.anyWordWhenNone = false;
            request.filter.deskOf = desks;
            const Answer all = index->search(request);
            std::map<std::string, FacetCount> expected;
            std::uint32_t documents = 0;
            for (const BriefingCount &each : all.briefings) {
                const std::string desk = deskOf(*desks, each.briefing);
                expected[desk].documents += each.documents;
                ++expected[desk].briefings;
                const bool isAsked = asked.empty()
                    || std::find(asked.begin(), asked.end(), desk) != asked.end();
                documents += isAsked ? each.documents : 0;
            }
            request.filter.desks = asked;
            const Answer answer = index->search(request);
            std::map<std::string, FacetCount> found;
            for (const Facet<std::string> &each : answer.desks)
                found[each.value] = each.count;
            EXPECT_EQ(found, expected) << words;
            EXPECT_EQ(answer.total.documents, documents) << words;
            for (const BriefingCount &each : answer.briefings)
                EXPECT_TRUE(asked.empty()
                            || std::find(asked.begin(), asked.end(), deskOf(*desks, each.briefing))
                                != asked.end());
        }
    }
}

TEST(Desks, areNowhereWithoutATeam)
{
    const auto index = SearchIndex::inMemory({});
    index->put(test::randomBriefings(5, 3));
    Request request = test::asking("");
    EXPECT_TRUE(index->search(request).desks.empty());
    EXPECT_GT(index->search(request).total.briefings, 0U);
    request.filter.desks = {"north"};
    EXPECT_EQ(index->search(request).total.briefings, 0U);
}

} // namespace entente::search
