// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/agreement/kappa.h"

#include <gtest/gtest.h>

#include <string_view>

// Against examples whose answers were published.

namespace entente {

namespace {

constexpr double digit = 0.0005; // of a figure that is told with three digits

ConfusionTable tableOf(const std::vector<std::vector<std::uint32_t>> &rows)
{
    ConfusionTable table(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t column = 0; column < rows.size(); ++column)
            table.add(row, column, rows[row][column]);
    }
    return table;
}

/// Two people's values of the same things, a letter each.
ConfusionTable tableOf(std::string_view left, std::string_view right)
{
    ConfusionTable table(5);
    for (std::size_t i = 0; i < left.size(); ++i)
        table.add(static_cast<std::size_t>(left[i] - 'a'),
                  static_cast<std::size_t>(right[i] - 'a'));
    return table;
}

} // namespace

TEST(Kappa, isAsCohenWorkedItOut)
{
    // Cohen 1960, table 1, as shares of 200: personality disorder, neurosis, psychosis.
    const Kappa kappa = kappaOf(tableOf({{88, 14, 18}, {10, 40, 10}, {2, 6, 12}}));
    EXPECT_EQ(kappa.number, 200U);
    EXPECT_NEAR(kappa.observed, 0.70, digit);
    EXPECT_NEAR(kappa.expected, 0.41, digit);
    ASSERT_TRUE(kappa.value);
    EXPECT_NEAR(*kappa.value, 0.492, digit);
    EXPECT_EQ(kappa.why, NoKappa::None);
    EXPECT_FALSE(kappa.restsOnFew());
}

TEST(Kappa, hasTheErrorThatFleissWorkedOut)
{
    // Fleiss, Levin & Paik, Statistical Methods for Rates and Proportions, table 18.1: 100 subjects
    // as psychotic, neurotic, organic; 0.68 with an error of 0.087 and an interval of 0.51 to 0.85.
    const Kappa kappa = kappaOf(tableOf({{75, 1, 4}, {5, 4, 1}, {0, 0, 10}}));
    EXPECT_NEAR(kappa.observed, 0.89, digit);
    EXPECT_NEAR(kappa.expected, 0.66, digit);
    ASSERT_TRUE(kappa.value);
    EXPECT_NEAR(*kappa.value, 0.676, digit);
    ASSERT_TRUE(kappa.error);
    EXPECT_NEAR(*kappa.error, 0.0877, digit);
    ASSERT_TRUE(kappa.interval());
    EXPECT_NEAR(kappa.interval()->low, 0.505, 0.005);
    EXPECT_NEAR(kappa.interval()->high, 0.85, 0.005);
}

TEST(Kappa, ofTwoCategoriesIsTheTextbooks)
{
    const Kappa kappa = kappaOf(tableOf({{20, 5}, {10, 15}}));
    EXPECT_NEAR(kappa.observed, 0.7, digit);
    EXPECT_NEAR(kappa.expected, 0.5, digit);
    EXPECT_NEAR(kappa.value.value_or(0), 0.4, digit);
    EXPECT_NEAR(kappa.error.value_or(0), 0.127, digit);
}

TEST(Kappa, dependsOnHowOftenEachCategoryIsGiven)
{
    // The same share of agreement, 0.6, and another κ (Feinstein & Cicchetti's first paradox).
    EXPECT_NEAR(kappaOf(tableOf({{45, 15}, {25, 15}})).value.value_or(0), 0.130, digit);
    EXPECT_NEAR(kappaOf(tableOf({{25, 35}, {5, 35}})).value.value_or(0), 0.259, digit);
}

TEST(Kappa, comesWithAlphaAsKrippendorffWorkedItOut)
{
    // Krippendorff, Computing Krippendorff's Alpha-Reliability, A and B.
    EXPECT_NEAR(kappaOf(tableOf("abaaaaaaba", "bbbaabaaaa")).alpha.value_or(0), 0.095, digit);
    EXPECT_NEAR(kappaOf(tableOf("aabbdcccedda", "babbbccceddd")).alpha.value_or(0), 0.692, digit);
}

TEST(Kappa, isNotDefinedWhereEverythingFallsIntoOneCategory)
{
    const Kappa kappa = kappaOf(tableOf({{12, 0}, {0, 0}}));
    EXPECT_EQ(kappa.number, 12U);
    EXPECT_EQ(kappa.observed, 1);
    EXPECT_FALSE(kappa.value);
    EXPECT_FALSE(kappa.alpha);
    EXPECT_FALSE(kappa.interval());
    EXPECT_EQ(kappa.why, NoKappa::OneCategory);
}

TEST(Kappa, isNotDefinedWhereNothingWasJudged)
{
    const Kappa kappa = kappaOf(ConfusionTable(3));
    EXPECT_EQ(kappa.number, 0U);
    EXPECT_FALSE(kappa.value);
    EXPECT_EQ(kappa.why, NoKappa::Nothing);
}

TEST(Kappa, isZeroWhereOneOfTwoAlwaysSaysTheSame)
{
    const Kappa kappa = kappaOf(tableOf({{7, 3}, {0, 0}}));
    EXPECT_NEAR(kappa.value.value_or(1), 0, digit);
    EXPECT_EQ(kappa.why, NoKappa::None);
}

TEST(Kappa, ofFullAgreementPretendsToNoInterval)
{
    const Kappa kappa = kappaOf(tableOf({{3, 0}, {0, 2}}));
    EXPECT_EQ(kappa.value, 1);
    EXPECT_FALSE(kappa.interval());
    EXPECT_TRUE(kappa.restsOnFew());
}

TEST(Kappa, isTheSameWhoeverIsNamedFirst)
{
    const Kappa one = kappaOf(tableOf({{75, 1, 4}, {5, 4, 1}, {0, 0, 10}}));
    const Kappa other = kappaOf(tableOf({{75, 5, 0}, {1, 4, 0}, {4, 1, 10}}));
    EXPECT_NEAR(*one.value, *other.value, 1e-12);
    EXPECT_NEAR(*one.error, *other.error, 1e-12);
}

TEST(PooledKappa, setsTheMeanOfWhatIsObservedAgainstThatOfWhatIsExpected)
{
    const std::vector<Kappa> questions{kappaOf(tableOf({{20, 5}, {10, 15}})),
                                       kappaOf(tableOf({{40, 2}, {3, 5}}))};
    const Kappa pooled = pooledKappa(questions);
    EXPECT_EQ(pooled.number, 100U);
    EXPECT_NEAR(pooled.observed, 0.8, digit);    // 0.7 and 0.9
    EXPECT_NEAR(pooled.expected, 0.6224, digit); // 0.5 and 0.7448
    EXPECT_NEAR(pooled.value.value_or(0), 0.470, digit);
    EXPECT_FALSE(pooled.interval());
}

TEST(PooledKappa, passesOverQuestionsThatNobodyAnswered)
{
    EXPECT_EQ(pooledKappa({}).why, NoKappa::Nothing);
    const std::vector<Kappa> questions{kappaOf(ConfusionTable(2)),
                                       kappaOf(tableOf({{20, 5}, {10, 15}}))};
    EXPECT_NEAR(pooledKappa(questions).value.value_or(0), 0.4, digit);
}

TEST(Strength, isWhatLandisAndKochCallIt)
{
    EXPECT_EQ(strengthOf(-0.1), Strength::Poor);
    EXPECT_EQ(strengthOf(0), Strength::Slight);
    EXPECT_EQ(strengthOf(0.3), Strength::Fair);
    EXPECT_EQ(strengthOf(0.492), Strength::Moderate);
    EXPECT_EQ(strengthOf(0.8), Strength::Substantial);
    EXPECT_EQ(strengthOf(0.81), Strength::AlmostPerfect);
}

} // namespace entente
