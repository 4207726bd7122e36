// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/wordindex.h"

#include <gmock/gmock.h>

namespace entente {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class WordIndexOfFour : public testing::Test
{
protected:
    WordIndexOfFour()
    {
        m_index.add(0, "Cyber defence of ports");
        m_index.add(0, "and the allies’ computers");
        m_index.add(1, "The defender's dilemma");
        m_index.add(2, "同盟の抑止力");
        m_index.add(3, "ÉLYSÉE, Paris; cyber-attack");
        m_index.finish(4);
    }

    [[nodiscard]] std::vector<std::size_t> found(std::string_view query) const
    {
        const BitSet entries = m_index.find(query);
        std::vector<std::size_t> numbers;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (entries.test(i))
                numbers.push_back(i);
        }
        return numbers;
    }

    WordIndex m_index;
};

} // namespace

TEST_F(WordIndexOfFour, findsWordsThatBeginSo)
{
    EXPECT_THAT(found("def"), ElementsAre(0, 1));
    EXPECT_THAT(found("defence"), ElementsAre(0));
    EXPECT_THAT(found("fence"), IsEmpty());
    EXPECT_THAT(found("defences"), IsEmpty());
}

TEST_F(WordIndexOfFour, wantsEveryWordInAnyOrder)
{
    EXPECT_THAT(found("port cyb"), ElementsAre(0));
    EXPECT_THAT(found("cyber dilemma"), IsEmpty());
}

TEST_F(WordIndexOfFour, foldsCapitalsAndLooksThroughPunctuation)
{
    EXPECT_THAT(found("élysée"), ElementsAre(3));
    EXPECT_THAT(found("CYBER ATTACK"), ElementsAre(3));
    EXPECT_THAT(found("cyber-attack"), ElementsAre(3));
    EXPECT_THAT(found("defender’s"), ElementsAre(1));
    EXPECT_THAT(found("allies"), ElementsAre(0));
}

TEST_F(WordIndexOfFour, findsJapaneseWithinAnUnbrokenText)
{
    EXPECT_THAT(found("抑止"), ElementsAre(2));
    EXPECT_THAT(found("力"), ElementsAre(2));
}

TEST_F(WordIndexOfFour, findsAllForAQueryWithoutWords)
{
    EXPECT_THAT(found(""), ElementsAre(0, 1, 2, 3));
    EXPECT_THAT(found(" , "), ElementsAre(0, 1, 2, 3));
}

TEST(BitSetOfAnySize, countsWhatIsSet)
{
    for (const std::size_t size : {0U, 1U, 63U, 64U, 65U, 200U}) {
        EXPECT_EQ(BitSet(size, true).count(), size);
        EXPECT_EQ(BitSet(size).count(), 0U);
    }
    BitSet left(70);
    BitSet right(70);
    left.set(3);
    left.set(69);
    right.set(69);
    left &= right;
    EXPECT_EQ(left.count(), 1U);
    EXPECT_TRUE(left.test(69));
    left.reset(69);
    EXPECT_EQ(left.count(), 0U);
}

} // namespace entente
