// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/anchoring.h"

#include <gtest/gtest.h>

namespace entente::test {

using namespace library;

namespace {

Anchoring anchorOn(const std::string &text, const std::string &words)
{
    const std::size_t at = text.find(words);
    return anchorOf(
        text, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())});
}

std::string wordsAt(const std::string &text, const Place &place)
{
    return text.substr(place.position.begin, place.position.size());
}

const std::string text = "Mines close the strait. Ships wait. Mines close the port. Nobody sails.";

} // namespace

TEST(Anchoring, findsItsPositionInTheSameText)
{
    const Place place = placeOf(anchorOn(text, "Ships wait"), text);
    EXPECT_EQ(place.how, Found::AtPosition);
    EXPECT_EQ(wordsAt(text, place), "Ships wait");
}

TEST(Anchoring, findsItsWordsInANewerEdition)
{
    const std::string newer = "A new first paragraph.\n" + text;
    const Place place = placeOf(anchorOn(text, "Ships wait"), newer);
    EXPECT_EQ(place.how, Found::ByQuote);
    EXPECT_EQ(wordsAt(newer, place), "Ships wait");
}

TEST(Anchoring, choosesAmongEqualWordsByWhatStandsBesideThem)
{
    const std::size_t second = text.find("Mines close", 5);
    const auto begin = static_cast<std::uint32_t>(second);
    const std::string newer = "Added before it all, at some length. " + text;
    const Place place = placeOf(anchorOf(text, {begin, begin + 11}), newer);
    EXPECT_EQ(place.how, Found::ByQuote);
    EXPECT_EQ(place.position.begin, newer.find("Mines close the port"));
}

TEST(Anchoring, findsWordsThatWereEditedALittle)
{
    const std::string newer = "Intro. Mines close the narrow port. Nobody ever sails.";
    const Place place = placeOf(anchorOn(text, "Mines close the port. Nobody sails"), newer);
    EXPECT_EQ(place.how, Found::Orphaned) << "seven and five letters more are too many";
    const std::string little = "Intro. Mines closed the port. Nobody sail.";
    const Place near = placeOf(anchorOn(text, "Mines close the port. Nobody sails"), little);
    EXPECT_EQ(near.how, Found::Nearly);
    EXPECT_EQ(wordsAt(little, near), "Mines closed the port. Nobody sail");
}

TEST(Anchoring, callsANoteOrphanedWhoseWordsAreGone)
{
    EXPECT_EQ(placeOf(anchorOn(text, "Ships wait"), "Something else entirely.").how,
              Found::Orphaned);
    EXPECT_EQ(placeOf(anchorOn(text, "Ships wait"), "").how, Found::Orphaned);
}

TEST(Anchoring, cutsNoCharacterOfTheContextInTwo)
{
    const std::string japanese = "日米同盟は日本の安全保障の基軸である。日米同盟は重要だ。";
    const Anchoring anchor = anchorOn(japanese, "基軸");
    EXPECT_EQ(anchor.exact, "基軸");
    EXPECT_TRUE(japanese.find(anchor.prefix + anchor.exact + anchor.suffix) != std::string::npos);
    EXPECT_EQ(static_cast<unsigned char>(anchor.prefix.front()) & 0xC0, 0xC0);
    EXPECT_EQ(anchor.prefix.size() % 3, 0U);
    EXPECT_EQ(anchor.suffix.size() % 3, 0U);
}

} // namespace entente::test
