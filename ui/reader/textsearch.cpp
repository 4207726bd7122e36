// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/textsearch.h"

#include "core/text/casefold.h"
#include "core/text/utf8.h"

namespace entente::ui {

namespace {

char32_t folded(char32_t c)
{
    return text::isSpace(c) ? U' ' : text::caseFolded(c);
}

std::u32string foldedCharacters(std::string_view words)
{
    std::u32string result;
    for (std::size_t i = 0; i < words.size();) {
        const text::Decoded each = text::decode(words, i);
        result += folded(each.character);
        i += each.length;
    }
    return result;
}

/// End of the wanted characters where they stand at an offset, or 0.
std::size_t matchEnd(std::string_view text, std::size_t at, const std::u32string &wanted)
{
    for (const char32_t c : wanted) {
        if (at >= text.size())
            return 0;
        const text::Decoded each = text::decode(text, at);
        if (folded(each.character) != c)
            return 0;
        at += each.length;
    }
    return at;
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

} // namespace

std::vector<TextRange> findWords(std::string_view text, std::string_view wanted)
{
    std::vector<TextRange> found;
    const std::u32string characters = foldedCharacters(wanted);
    if (characters.empty())
        return found;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (isContinuation(text[i]) || (byte < 0x80 && folded(byte) != characters.front()))
            continue;
        const std::size_t end = matchEnd(text, i, characters);
        if (end == 0)
            continue;
        found.push_back({static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(end)});
        i = end - 1;
    }
    return found;
}

} // namespace entente::ui
