// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/areacounts.h"

#include "tests/core/publishing/publications.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace entente::test {

namespace {

using pages::AreaCount;
using pages::Counted;

const std::string jointly = "---\ntitle: Jointly\n---\n\n## Recommendations\n\n"
                            "- **Drill:** Hold joint exercises each year.\n"
                            "- **Rehearse:** Hold bilateral exercises with the fleet.\n"
                            "- **Plan:** Deepen military cooperation.\n";

std::size_t totalOf(const std::vector<AreaCount> &counts, const char *id)
{
    const auto found = std::find_if(counts.begin(), counts.end(),
                                    [&](const AreaCount &each) { return each.area == area(id); });
    return found == counts.end() ? 0 : found->total;
}

} // namespace

TEST(AreaCounts, ofAChartAreAsManyAsChoosingTheAreaShows)
{
    const auto index = indexOf({briefing(jointly)});
    Filter everything;
    const Publication publication{index, everything, bundledVocabulary()};
    const Selection selection(publication);
    const std::vector<AreaCount> counts = pages::countAreas(selection, Counted::InBroaderToo);
    ASSERT_FALSE(counts.empty());
    for (const AreaCount &each : counts) {
        Filter chosen;
        chosen.areas = {each.area};
        EXPECT_EQ(each.total, index->apply(chosen).count)
            << bundledVocabulary()->label(each.area, "en");
    }
    EXPECT_EQ(totalOf(counts, "military-cooperation"), 3U);
    EXPECT_EQ(
        pages::countAreas(selection, selection.shares().front(), Counted::InBroaderToo).size(),
        counts.size());
}

TEST(AreaCounts, underHeadingsAreOfTheAreaItselfAlone)
{
    const Publication publication = publicationOf({briefing(jointly)});
    const Selection selection(publication);
    const std::vector<AreaCount> counts = pages::countAreas(selection, Counted::InOwn);
    EXPECT_EQ(totalOf(counts, "military-cooperation"), 1U);
    EXPECT_EQ(totalOf(counts, "military-exercises"), 2U);
}

} // namespace entente::test
