// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdfsigns.h"

#include "core/base/utf8.h"
#include "core/page/facechooser.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace entente::pdf {

using page::Glyph;
using page::Word;

namespace {

/// How far a sign is at least to the left of the one before it, as a part of the type size: what
/// stands at one place has no order for those that go by places.
constexpr double nudge = 0.003;

/// PDF.js leaves out a space that the pen comes back from, but not one that begins with a character
/// that is no white space to it; to MuPDF this one is.
constexpr std::string_view spaceToLeft = "\u180E ";

/// A glyph and where it is drawn.
struct Drawn
{
    const Glyph *glyph = nullptr;
    double left = 0;
};

/// A character with the marks on it, or what is drawn as one, and its glyphs in reading order.
struct Group
{
    std::vector<char32_t> characters;
    std::vector<Drawn> glyphs;
};

std::string utf8Of(char32_t character)
{
    std::string words;
    text::append(words, character);
    return words;
}

bool isMark(char32_t character)
{
    return u_charType(static_cast<UChar32>(character)) == U_NON_SPACING_MARK;
}

std::vector<Group> groupsOf(const Word &word)
{
    std::vector<Drawn> drawn;
    double left = 0;
    for (const Glyph &glyph : word.glyphs) {
        drawn.push_back({&glyph, left + glyph.dx});
        left += glyph.advance;
    }
    std::vector<Group> groups;
    auto next = drawn.rbegin(); // glyphs stand from left to right, words are read from the right
    const std::string_view words = word.words;
    for (std::size_t at = 0; at < words.size();) {
        const text::Decoded found = text::decode(words, at);
        const bool begins = next != drawn.rend() && next->glyph->cluster <= at
            && !(page::isJoined(found.character) && !groups.empty());
        at += found.length;
        if (begins || groups.empty())
            groups.emplace_back();
        Group &group = groups.back();
        group.characters.push_back(found.character);
        for (; next != drawn.rend() && next->glyph->cluster < at; ++next)
            group.glyphs.push_back(*next);
    }
    return groups;
}

Sign signOf(Sign::Form form, page::GlyphId glyph, const Drawn &drawn)
{
    Sign sign;
    sign.form = form;
    sign.glyph = glyph;
    sign.left = drawn.left;
    sign.up = drawn.glyph->dy;
    return sign;
}

void say(Sign &sign, char32_t character)
{
    sign.words = utf8Of(character);
    sign.says = u_isUWhiteSpace(static_cast<UChar32>(character)) != 0 ? std::string(spaceToLeft)
                                                                      : sign.words;
    sign.isMark = isMark(character);
}

/// The glyph that is as wide as the group: its letter.
const Drawn &letterOf(const Group &group)
{
    return *std::max_element(
        group.glyphs.begin(), group.glyphs.end(),
        [](const Drawn &a, const Drawn &b) { return a.glyph->advance < b.glyph->advance; });
}

/// The letter says the first character. Marks and parts are drawn; a mark stands to the right of
/// its letter's left edge, and would come before it for those that go by places. What else there
/// is to say stands hidden at that edge.
void addGroup(const Word &word, const Group &group, std::vector<Sign> &signs)
{
    if (group.glyphs.empty())
        return;
    const Drawn &letter = letterOf(group);
    for (const Drawn &each : group.glyphs) {
        if (&each != &letter)
            signs.push_back(signOf(Sign::Form::Drawn, each.glyph->id, each));
    }
    signs.push_back(signOf(Sign::Form::Shown, letter.glyph->id, letter));
    say(signs.back(), group.characters.front());
    for (std::size_t i = 1; i < group.characters.size(); ++i) {
        const page::GlyphId glyph = word.face->glyphOf(group.characters[i]);
        if (glyph == 0) {
            signs.back().words += utf8Of(group.characters[i]);
            signs.back().says = signs.back().words;
            continue;
        }
        signs.push_back(signOf(Sign::Form::Hidden, glyph, letter));
        say(signs.back(), group.characters[i]);
    }
}

} // namespace

std::vector<Sign> signsOf(const Word &word)
{
    std::vector<Sign> signs;
    signs.reserve(word.glyphs.size());
    for (const Group &group : groupsOf(word))
        addGroup(word, group, signs);
    const double least = nudge * word.face->unitsPerEm();
    const Sign *before = nullptr;
    for (Sign &sign : signs) {
        if (sign.form == Sign::Form::Drawn)
            continue;
        if (before != nullptr)
            sign.left = std::min(sign.left, before->left - least);
        before = &sign;
    }
    return signs;
}

} // namespace entente::pdf
