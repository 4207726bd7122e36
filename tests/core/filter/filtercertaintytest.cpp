// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/filtersentence.h"
#include "tests/core/filter/handmade.h"

#include <gmock/gmock.h>

namespace entente::test {

namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// A stated and an inferred threat, a benefit that a sentence leads in, and a point.
class FilterOnCertainty : public ::testing::Test
{
protected:
    FilterOnCertainty()
    {
        const auto made = handMade({{Kind::Threat, "Stated", "Mines in the port.", {"cyber"}},
                                    {Kind::Threat, "Inferred", "Mines may come.", {"trade"}},
                                    {Kind::Benefit, "Led in", "No mines.", {"cyber"}},
                                    {Kind::Point, "Point", "Mines are round.", {"trade"}}});
        made->topics[0].certainty = Certainty::Stated;
        made->topics[2].certainty = Certainty::LedIn;
        addTable(*made, {{{"A row of mines"}, {}}});
        m_index = std::make_unique<FilterIndex>(std::vector<BriefingPtr>{made}, smallVocabulary());
    }

    [[nodiscard]] std::vector<std::string> shown(const Filter &filter) const
    {
        const FilterResult result = m_index->apply(filter);
        const Briefing &in = *m_index->briefings().front();
        std::vector<std::string> titles;
        for (std::size_t i = 0; i < m_index->size(); ++i) {
            if (result.shown.test(i))
                titles.emplace_back(in.words(in.topics[i].title));
        }
        return titles;
    }

    [[nodiscard]] static Filter asking(std::vector<Certainty> certainties)
    {
        Filter filter;
        filter.certainties = std::move(certainties);
        return filter;
    }
    [[nodiscard]] static Filter saying(const char *text)
    {
        Filter filter;
        filter.text = text;
        return filter;
    }

    std::unique_ptr<FilterIndex> m_index;
};

} // namespace

TEST_F(FilterOnCertainty, showsTopicsWhoseKindIsAsSureAsAsked)
{
    EXPECT_THAT(shown(asking({Certainty::Stated, Certainty::LedIn})),
                ElementsAre("Stated", "Led in"));
    EXPECT_THAT(shown(asking({Certainty::Inferred})), ElementsAre("Inferred"))
        << "a point has no certainty, although it is kept as inferred";
    EXPECT_FALSE(asking({Certainty::Stated}).isEmpty());
    Filter threats = asking({Certainty::LedIn});
    threats.kinds = {Kind::Threat};
    EXPECT_THAT(shown(threats), IsEmpty());
}

TEST_F(FilterOnCertainty, countsKindsAndAreasUnderIt)
{
    const FilterResult result = m_index->apply(asking({Certainty::Stated}));
    EXPECT_EQ(result.count, 1U);
    EXPECT_EQ(result.kindCounts[static_cast<std::size_t>(Kind::Threat)], 1U);
    EXPECT_EQ(result.kindCounts[static_cast<std::size_t>(Kind::Benefit)], 0U);
    EXPECT_EQ(result.kindCounts[static_cast<std::size_t>(Kind::Point)], 0U);
    EXPECT_EQ(result.areaCounts[area("cyber")], 1U);
    EXPECT_EQ(result.areaCounts[area("trade")], 0U);
}

TEST_F(FilterOnCertainty, countsCertaintiesUnderAllOfTheFilterButItsCertainties)
{
    Filter filter = asking({Certainty::Stated});
    EXPECT_THAT(m_index->apply(filter).certaintyCounts, ElementsAre(1U, 1U, 1U));
    filter.kinds = {Kind::Threat};
    EXPECT_THAT(m_index->apply(filter).certaintyCounts, ElementsAre(1U, 0U, 1U));
    filter.areas = {area("trade")};
    EXPECT_THAT(m_index->apply(filter).certaintyCounts, ElementsAre(0U, 0U, 1U));
}

TEST_F(FilterOnCertainty, asksForItInTheTextToo)
{
    EXPECT_THAT(shown(saying("certainty:stated")), ElementsAre("Stated"));
    EXPECT_THAT(shown(saying("certainty:led-in mines")), ElementsAre("Led in"));
    EXPECT_THAT(shown(saying("certainty:inferred")), ElementsAre("Inferred"));
    EXPECT_THAT(shown(saying("-certainty:inferred")), ElementsAre("Stated", "Led in", "Point"));
}

TEST_F(FilterOnCertainty, showsNoTextAndAllRowsForNeitherHasAKind)
{
    EXPECT_EQ(m_index->apply(saying("mines")).textCount, 1U);
    Filter both = saying("mines");
    both.certainties = {Certainty::Stated};
    EXPECT_EQ(m_index->apply(both).textCount, 0U);
    EXPECT_EQ(m_index->apply(saying("mines certainty:stated")).textCount, 0U);
    const Table &table = m_index->briefings().front()->tables.front();
    for (const Filter &each : {both, saying("mines certainty:stated")})
        EXPECT_TRUE(m_index->showsRow(each, m_index->apply(each), 0, table, 0));
}

TEST_F(FilterOnCertainty, saysWhatIsKnownWhereNonsenseIsAsked)
{
    const auto said = [&](const char *text) {
        const Filter filter = saying(text);
        return filterSentence(filter, m_index->apply(filter), *smallVocabulary(), {}).toStdString();
    };
    EXPECT_EQ(said("certainty:maybe"),
              "Showing none of 4 topics. “maybe” is not a certainty of a kind; the certainties are "
              "stated, led-in, inferred.");
    EXPECT_THAT(said("certainty:infered"), HasSubstr("did you mean inferred?"));
    EXPECT_THAT(said("certainty: mines"),
                HasSubstr("“certainty:” wants, without a space, one of stated, led-in, inferred."));
}

} // namespace entente::test
