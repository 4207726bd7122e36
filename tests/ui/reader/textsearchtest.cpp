// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/textsearch.h"

#include <gmock/gmock.h>

namespace entente::ui {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(FindWords, findsThemInAnyCase)
{
    EXPECT_THAT(findWords("Japan and JAPAN", "japan"),
                ElementsAre(TextRange{0, 5}, TextRange{10, 15}));
}

TEST(FindWords, takesASpaceForAnyWhiteSpace)
{
    EXPECT_THAT(findWords("missile\ndefence", "missile defence"), ElementsAre(TextRange{0, 15}));
}

TEST(FindWords, findsNothingForNothing)
{
    EXPECT_THAT(findWords("some words", ""), IsEmpty());
    EXPECT_THAT(findWords("", "some"), IsEmpty());
    EXPECT_THAT(findWords("wor", "words"), IsEmpty());
}

TEST(FindWords, countsInBytesBeyondAscii)
{
    EXPECT_THAT(findWords("日本とÉlan", "élan"), ElementsAre(TextRange{9, 14}));
    EXPECT_THAT(findWords("防衛協力", "協力"), ElementsAre(TextRange{6, 12}));
}

TEST(FindWords, foldsAsASearchDoes)
{
    const std::pair<const char *, const char *> pairs[] = {
        {"Łódź", "lodz"},
        {"Müller", "mueller"},
        {"Mueller", "Müller"},
        {"Müller", "muller"},
        {"Straße", "strasse"},
        {"ʿAlī", "ali"},
        {"Qur’an", "quran"},
        {"Ka‘ba", "ka'ba"},
        {"defen\u00ADce", "defence"},
        {"mis\u200Bsile", "missile"},
        {"cyber\u2011attack", "cyber-attack"},
        {"1,250.75", "1250.75"},
        {"1\u202F250,75", "1250.75"},
        {"e\u0301lan", "elan"},
    };
    for (const auto &[text, wanted] : pairs) {
        const auto size = static_cast<std::uint32_t>(std::string_view(text).size());
        const std::vector<TextRange> found = findWords("a " + std::string(text) + " b", wanted);
        ASSERT_EQ(found.size(), 1U) << text << " by " << wanted;
        EXPECT_LE(found[0].begin, 4U) << text;
        EXPECT_EQ(found[0].end, size + 2) << text;
    }
    EXPECT_THAT(findWords("sword", "wor"), ElementsAre(TextRange{1, 4}));
    EXPECT_THAT(findWords("1,250", "250.75"), IsEmpty());
}

TEST(FindWords, tellsCapitalLettersWhereThatIsAskedFor)
{
    const FindOptions options{true, false};
    EXPECT_THAT(findWords("NATO and nato, Nato", "NATO", options), ElementsAre(TextRange{0, 4}));
    EXPECT_THAT(findWords("NATO and nato, Nato", "nato", options), ElementsAre(TextRange{9, 13}));
    EXPECT_THAT(findWords("Élan, élan", "Elan", options), ElementsAre(TextRange{0, 5}))
        << "an accent is no matter of case";
    EXPECT_THAT(findWords("US-led; us", "US-", options), ElementsAre(TextRange{0, 3}));
}

TEST(FindWords, findsWholeWordsWhereThatIsAskedFor)
{
    const FindOptions options{false, true};
    EXPECT_THAT(findWords("arms, army, arm", "arm", options), ElementsAre(TextRange{12, 15}));
    EXPECT_THAT(findWords("(arm)s arm", "arm", options),
                ElementsAre(TextRange{1, 4}, TextRange{7, 10}));
    EXPECT_THAT(findWords("F-35A, F-35", "F-35", options), ElementsAre(TextRange{7, 11}));
    EXPECT_THAT(findWords("防衛協力", "協力", options), ElementsAre(TextRange{6, 12}));
    EXPECT_THAT(findWords("US, us, bus", "US", {true, true}), ElementsAre(TextRange{0, 2}));
}

TEST(FindWords, doesNotOverlapWhatItFinds)
{
    EXPECT_THAT(findWords("aaaa", "aa"), ElementsAre(TextRange{0, 2}, TextRange{2, 4}));
}

} // namespace
} // namespace entente::ui
