// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparison/differences.h"

#include "tests/support/briefings.h"

using namespace entente;
using namespace entente::ui;

namespace {

QStringList marked(const Briefing &briefing, std::size_t row, std::size_t column)
{
    const Table &table = briefing.tables.front();
    const std::string_view words = briefing.words(table.cell(row, column));
    const QString cell = QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
    QStringList found;
    const std::vector<TextSpans> differences = rowDifferences(briefing, table, row);
    for (const TextSpan span : differences[column])
        found << cell.mid(span.start, span.length);
    return found;
}

int baseOf(const std::string &heads)
{
    const BriefingPtr briefing = test::briefing("# Heads\n\n" + heads
                                                + "\n|---|---|---|\n|a|b|c|\n");
    return baseColumn(*briefing, briefing->tables.at(0));
}

} // namespace

TEST(BaseColumn, isTheOneWhoseHeadSaysThatItIsThePast)
{
    EXPECT_EQ(baseOf("| Aspect | Current approach | Past approach |"), 2);
    EXPECT_EQ(baseOf("| Aspect | Before 2015 | After 2015 |"), 1);
    EXPECT_EQ(baseOf("| Aspect | New rules | FORMER rules |"), 2);
    EXPECT_EQ(baseOf("| 観点 | 現在 | 過去 |"), 2);
}

TEST(BaseColumn, isTheFirstAlternativeWhereNoneIsThePast)
{
    EXPECT_EQ(baseOf("| Aspect | ANZUS | AUKUS |"), 1);
    EXPECT_EQ(baseOf("| Aspect | Today | Pastoral |"), 1);
    EXPECT_EQ(baseOf("| Aspect | Status quo | Stronghold option |"), 1);
}

TEST(RowDifferences, marksInBothOfTwoAlternativesWhatTheOtherDoesNotSay)
{
    const BriefingPtr briefing = test::bundled();
    const auto at = std::find_if(briefing->tables.begin(), briefing->tables.end(), isComparison);
    ASSERT_NE(at, briefing->tables.end());
    const auto spans = rowDifferences(*briefing, *at, 0);
    // "Joint exercises, enhanced in scale and scope" / "Joint exercises of the standard kind"
    EXPECT_TRUE(spans[0].isEmpty());
    EXPECT_EQ(spans[1], (TextSpans{{17, 27}}));
    EXPECT_EQ(spans[2], (TextSpans{{16, 20}}));
}

TEST(RowDifferences, marksAgainstTheBaseAloneWhereThereAreMoreThanTwo)
{
    const BriefingPtr briefing = test::briefing(
        "# Options\n\n| Aspect | Option A | Option B | Past |\n|---|---|---|---|\n"
        "| Size | a large force | a small force | a force |\n");
    EXPECT_EQ(marked(*briefing, 0, 1), QStringList{QStringLiteral("large")});
    EXPECT_EQ(marked(*briefing, 0, 2), QStringList{QStringLiteral("small")});
    EXPECT_TRUE(marked(*briefing, 0, 3).isEmpty());
}

TEST(RowDifferences, countsCharactersNotBytes)
{
    const BriefingPtr briefing = test::briefing(
        "# Options\n\n| Aspect | Current | Past |\n|---|---|---|\n"
        "| Ton | “Café” 𝄞 – neue Übung | “Café” 𝄞 – alte Übung |\n");
    EXPECT_EQ(marked(*briefing, 0, 1), QStringList{QStringLiteral("neue")});
    EXPECT_EQ(marked(*briefing, 0, 2), QStringList{QStringLiteral("alte")});
}

TEST(RowDifferences, marksNothingInTablesThatDoNotCompare)
{
    const BriefingPtr briefing = test::briefing(
        "# Areas\n\n| Focus area | Enhancement |\n|---|---|\n| Logistics | Supply chains |\n");
    for (const TextSpans &spans : rowDifferences(*briefing, briefing->tables.at(0), 0))
        EXPECT_TRUE(spans.isEmpty());
}
