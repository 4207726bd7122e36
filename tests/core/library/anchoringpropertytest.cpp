// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/anchoring.h"
#include "tests/support/properties.h"

#include <array>

namespace entente::test {

using namespace library;

namespace {

std::string someText(Choices &choices)
{
    static constexpr std::array words{"port ", "mines ", "é", "海峡", "ships wait. ", "\n"};
    std::string text;
    for (const char *word : choices.listOf(30, [&] { return choices.oneOf(words); }))
        text += word;
    return text;
}

bool beginsACharacter(const std::string &text, std::size_t at)
{
    return at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

/// A passage of a text that begins and ends between characters; empty only in an empty text.
TextRange somePassage(Choices &choices, const std::string &text)
{
    const auto size = static_cast<std::uint32_t>(text.size());
    if (size == 0)
        return {};
    TextRange passage;
    passage.begin = choices.below(size);
    while (!beginsACharacter(text, passage.begin))
        --passage.begin;
    passage.end = passage.begin + 1 + choices.below(size - passage.begin);
    while (!beginsACharacter(text, passage.end))
        ++passage.end;
    return passage;
}

std::string said(const std::string &before, TextRange passage, const std::string &after)
{
    return "“" + before.substr(passage.begin, passage.size()) + "” of “" + before + "” in “" + after
        + "”";
}

} // namespace

TEST(AnchoringAlways, findsAPassageWhereItStandsInTheSameText)
{
    expectAlways([](Choices &choices) -> std::string {
        const std::string text = someText(choices);
        const TextRange passage = somePassage(choices, text);
        if (passage.isEmpty())
            return {};
        const Place place = placeOf(anchorOf(text, passage), text);
        return place == Place{Found::AtPosition, passage} ? std::string()
                                                          : said(text, passage, text);
    });
}

TEST(AnchoringAlways, findsTheWordsOfAPassageAfterTextWasPutBeforeIt)
{
    expectAlways([](Choices &choices) -> std::string {
        const std::string text = someText(choices);
        const TextRange passage = somePassage(choices, text);
        const std::string newer = someText(choices) + text;
        if (passage.isEmpty())
            return {};
        const Anchoring anchor = anchorOf(text, passage);
        const Place place = placeOf(anchor, newer);
        const bool stands = place.how == Found::AtPosition || place.how == Found::ByQuote;
        if (stands && newer.substr(place.position.begin, place.position.size()) == anchor.exact)
            return {};
        return said(text, passage, newer);
    });
}

TEST(AnchoringAlways, cutsNoCharacterOfAnotherText)
{
    expectAlways([](Choices &choices) -> std::string {
        const std::string text = someText(choices);
        const TextRange passage = somePassage(choices, text);
        const std::string other = someText(choices);
        if (passage.isEmpty())
            return {};
        const Place place = placeOf(anchorOf(text, passage), other);
        if (place.how == Found::Orphaned)
            return {};
        const bool isWhole = place.position.begin < place.position.end
            && place.position.end <= other.size() && beginsACharacter(other, place.position.begin)
            && beginsACharacter(other, place.position.end);
        return isWhole ? std::string() : said(text, passage, other);
    });
}

} // namespace entente::test
