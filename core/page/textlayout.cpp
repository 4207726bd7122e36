// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/page/textlayout.h"

#include "core/base/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cstdio>

namespace entente::page {

namespace {

constexpr std::size_t longestWord = 240; ///< bytes; what is longer is set character by character

/// Characters that say how text is to be read, not what to draw: controls, marks of direction,
/// soft hyphens.
bool isUnseen(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || c == 0x200B || c == 0x200E
        || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F)
        || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE0FFF);
}

void appendDrawn(std::string &words, std::string_view from)
{
    for (std::size_t at = 0; at < from.size();) {
        const text::Decoded found = text::decode(from, at);
        if (found.character == U'\n' || !isUnseen(found.character))
            text::append(words, found.character);
        else if (found.character == U'\t' || found.character == 0x200B)
            words += found.character == U'\t' ? " " : "";
        at += found.length;
    }
}

/// Levels of the words that are drawn. Marks of direction are not drawn, but have their say.
std::vector<std::uint8_t> levelsOf(const Text &text, const std::string &drawn, bool &rightToLeft)
{
    std::size_t size = 0;
    for (const Span &span : text.spans)
        size += span.words.size();
    std::string whole;
    for (std::size_t i = 0; size != drawn.size() && i < text.spans.size(); ++i)
        whole += text.spans[i].words;
    bool toLeft = false;
    std::vector<std::uint8_t> levels = bidiLevels(whole.empty() ? drawn : whole, text.fromRight,
                                                  toLeft);
    rightToLeft = toLeft || text.fromRight;
    if (levels.empty() || whole.empty())
        return levels;
    std::vector<std::uint8_t> kept;
    kept.reserve(drawn.size());
    for (std::size_t at = 0; at < whole.size();) {
        const std::uint32_t length = text::decode(whole, at).length;
        std::string shown;
        appendDrawn(shown, std::string_view(whole).substr(at, length));
        kept.insert(kept.end(), shown.size(), levels[at]);
        at += length;
    }
    return kept;
}

/// What stands for a character that no font has.
std::string named(char32_t character)
{
    std::array<char, 16> name{};
    std::snprintf(name.data(), name.size(), "[U+%04X]", static_cast<unsigned>(character));
    return name.data();
}

} // namespace

double sizeOf(const TypeStyle &style, const Span &span)
{
    constexpr double raised = 0.68;
    return (span.styles & Style::NoteReference) != 0 ? style.size * raised : style.size;
}

double riseOf(const TypeStyle &style, const Span &span)
{
    constexpr double rise = 0.34;
    return (span.styles & Style::NoteReference) != 0 ? style.size * rise : 0;
}

double indentOf(const TextBox &box, const Line &line)
{
    if (box.text->alignment == Alignment::Centre)
        return (box.width - line.width) / 2;
    const bool toEnd = (box.text->alignment == Alignment::End) != box.rightToLeft;
    return toEnd ? box.width - line.width : 0;
}

/// The words of a text in one, and which span each belongs to.
struct TextLayout::Source
{
    const Text &text;
    std::string words;
    std::vector<std::uint32_t> ends; ///< of each span
    std::vector<std::uint8_t> levels;
    Script han = Script::Other;

    [[nodiscard]] std::size_t spanAt(std::size_t offset) const
    {
        const auto found = std::upper_bound(ends.begin(), ends.end(), offset);
        return std::min(static_cast<std::size_t>(found - ends.begin()), ends.size() - 1);
    }
    [[nodiscard]] std::uint8_t levelAt(std::size_t offset) const
    {
        return levels.empty() ? std::uint8_t{0} : levels[offset];
    }
};

TextLayout::TextLayout(FontBook &fonts, const TypeScale &scale, std::string language)
    : m_faces(fonts), m_scale(scale), m_language(std::move(language))
{
}

void TextLayout::addWord(const Face &face, std::string_view words, const Source &source,
                         std::size_t at, bool space, Prepared &prepared)
{
    Token token;
    token.span = static_cast<std::uint16_t>(source.spanAt(at));
    token.level = source.levelAt(at);
    token.space = space;
    const Span &span = source.text.spans[token.span];
    const std::string_view language = span.language.empty() ? std::string_view(m_language)
                                                            : std::string_view(span.language);
    const auto add = [&](std::string_view part) {
        token.word = m_shaper.shaped(face, part, (token.level & 1) != 0, language);
        token.width = static_cast<float>(token.word->widthAt(sizeOf(prepared.style, span)));
        prepared.tokens.push_back(token);
    };
    if (words.size() <= longestWord) {
        add(words);
        return;
    }
    token.breakAfter = true;
    token.single = true;
    for (std::size_t begin = 0; begin < words.size();) {
        std::size_t end = begin + text::decode(words, begin).length;
        while (end < words.size() && isJoined(text::decode(words, end).character)
               && end - begin < longestWord)
            end += text::decode(words, end).length;
        add(words.substr(begin, end - begin));
        begin = end;
    }
    prepared.tokens.back().breakAfter = false;
}

/// Words of one span and level: parted where the face changes.
void TextLayout::addWords(const Source &source, std::size_t begin, std::size_t end, bool space,
                          Prepared &prepared)
{
    const std::uint8_t styles = source.text.spans[source.spanAt(begin)].styles;
    FontWish wish;
    wish.family = (styles & Style::Monospace) != 0 ? Family::Monospace : prepared.style.family;
    wish.bold = prepared.style.bold || (styles & Style::Strong) != 0;
    wish.italic = (styles & Style::Emphasis) != 0;
    const Face *face = nullptr;
    std::size_t from = begin;
    const std::string_view words = source.words;
    const auto flush = [&](std::size_t to) {
        if (face != nullptr && to > from)
            addWord(*face, words.substr(from, to - from), source, from, space, prepared);
        from = to;
    };
    for (std::size_t at = begin; at < end;) {
        const text::Decoded found = text::decode(words, at);
        if (face != nullptr && isJoined(found.character)) {
            at += found.length;
            continue;
        }
        wish.script = isEastAsianForm(found.character) ? source.han : Script::Other;
        const Face *next = m_faces.choose(wish, found.character);
        if (next == nullptr) {
            flush(at);
            if (u_isalpha(static_cast<UChar32>(found.character)) != 0)
                m_faces.noteMissing(found.character);
            wish.script = Script::Other;
            face = m_faces.face(wish);
            if (face != nullptr)
                addWord(*face, named(found.character), source, at, false, prepared);
            at += found.length;
            from = at;
            face = nullptr;
            continue;
        }
        if (next != face) {
            flush(at);
            face = next;
        }
        at += found.length;
    }
    flush(end);
}

/// What stands between two places where a line may end: words, then the spaces behind them.
void TextLayout::addSegment(const Source &source, std::size_t begin, std::size_t end,
                            Prepared &prepared)
{
    const std::string_view words = source.words;
    const auto isSpace = [&](std::size_t at) { return words[at] == ' '; };
    std::size_t at = begin;
    while (at < end) {
        if (words[at] == '\n') {
            Token demanded;
            demanded.span = static_cast<std::uint16_t>(source.spanAt(at));
            prepared.tokens.push_back(demanded);
            ++at;
            continue;
        }
        const bool space = isSpace(at);
        const std::size_t span = source.spanAt(at);
        const std::uint8_t level = source.levelAt(at);
        std::size_t stop = at;
        while (stop < end && isSpace(stop) == space && words[stop] != '\n'
               && source.levelAt(stop) == level && stop < source.ends[span])
            ++stop;
        addWords(source, at, stop, space, prepared);
        at = stop;
    }
    if (!prepared.tokens.empty() && end > begin)
        prepared.tokens.back().breakAfter = true;
}

Prepared TextLayout::prepare(const Text &text)
{
    Prepared prepared;
    prepared.text = &text;
    prepared.style = m_scale.of(text.type);
    Source source{text, {}, {}, {}, Script::Other};
    for (const Span &span : text.spans) {
        appendDrawn(source.words, span.words);
        source.ends.push_back(static_cast<std::uint32_t>(source.words.size()));
    }
    if (source.words.empty())
        return prepared;
    source.levels = levelsOf(text, source.words, prepared.rightToLeft);
    const std::string &own = text.spans.front().language;
    source.han = hanScript(source.words, own.empty() ? m_language : own);
    std::size_t begin = 0;
    for (const std::uint32_t end : m_breaks.of(source.words, m_language)) {
        addSegment(source, begin, end, prepared);
        begin = end;
    }
    float unit = 0;
    float line = 0;
    for (const Token &token : prepared.tokens) {
        if (token.word == nullptr) {
            unit = line = 0;
            continue;
        }
        line += token.width;
        prepared.most = std::max(prepared.most, line);
        unit = token.space ? 0 : unit + token.width;
        prepared.least = std::max(prepared.least, unit);
        if (token.breakAfter)
            unit = 0;
    }
    return prepared;
}

void TextLayout::part(std::vector<Token> &tokens, std::size_t number, const TypeStyle &style)
{
    const Token whole = tokens[number];
    const std::string_view words = whole.word->words;
    std::vector<Token> parts;
    for (std::size_t begin = 0; begin < words.size();) {
        std::size_t end = begin + text::decode(words, begin).length;
        while (end < words.size() && isJoined(text::decode(words, end).character))
            end += text::decode(words, end).length;
        Token part = whole;
        part.breakAfter = true;
        part.single = true;
        part.word = m_shaper.shaped(*whole.word->face, words.substr(begin, end - begin),
                                    whole.word->rightToLeft, m_language);
        part.width = static_cast<float>(part.word->widthAt(style.size));
        parts.push_back(part);
        begin = end;
    }
    parts.back().breakAfter = whole.breakAfter;
    const auto at = tokens.begin() + static_cast<std::ptrdiff_t>(number);
    tokens.insert(tokens.erase(at), parts.begin(), parts.end());
}

void TextLayout::place(const std::vector<Token> &tokens, std::size_t begin, std::size_t end,
                       TextBox &box)
{
    Line line;
    line.firstRun = static_cast<std::uint32_t>(box.runs.size());
    std::size_t drawn = end;
    while (drawn > begin && tokens[drawn - 1].space)
        --drawn;
    for (std::size_t i = begin; i < drawn; ++i) {
        const Token &token = tokens[i];
        box.runs.push_back({token.word, line.width, token.span, token.space});
        line.width += token.width;
    }
    const bool mixed = std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(begin),
                                   tokens.begin() + static_cast<std::ptrdiff_t>(drawn),
                                   [](const Token &token) { return token.level != 0; });
    if (mixed) {
        std::vector<std::uint8_t> levels;
        for (std::size_t i = begin; i < drawn; ++i)
            levels.push_back(tokens[i].level);
        float left = 0;
        for (const std::size_t i : visualOrder(levels)) {
            box.runs[line.firstRun + i].left = left;
            left += tokens[begin + i].width;
        }
    }
    // The space that the line ends in is not seen, but words must not join when they are copied.
    if (drawn < end) {
        const Token &space = tokens[drawn];
        const bool toLeft = (space.level & 1) != 0;
        box.runs.push_back(
            {space.word, toLeft ? -space.width : line.width, space.span, space.space});
    } else if (box.rightToLeft && drawn > begin && tokens[drawn - 1].word->face->has(U' ')) {
        // Nor with those of the next cell, which most programs look for on the right.
        const Token &last = tokens[drawn - 1];
        const Word *space = m_shaper.shaped(*last.word->face, " ", true, m_language);
        const auto width = static_cast<float>(
            space->widthAt(sizeOf(box.style, box.text->spans[last.span])));
        const bool toLeft = (last.level & 1) != 0;
        box.runs.push_back({space, toLeft ? -width : line.width, last.span, true});
    }
    line.lastRun = static_cast<std::uint32_t>(box.runs.size());
    box.lines.push_back(line);
}

TextBox TextLayout::lay(Prepared prepared, double width)
{
    TextBox box;
    box.text = prepared.text;
    box.style = prepared.style;
    box.width = static_cast<float>(width);
    box.rightToLeft = prepared.rightToLeft;
    std::vector<Token> &tokens = prepared.tokens;
    box.runs.reserve(tokens.size());
    const float room = static_cast<float>(width) + 0.01F;
    std::size_t begin = 0;
    while (begin < tokens.size()) {
        float right = 0;
        std::size_t end = 0; // after the last token after which the line may end
        std::size_t i = begin;
        for (; i < tokens.size() && tokens[i].word != nullptr; ++i) {
            if (!tokens[i].space && right + tokens[i].width > room) {
                if (end > begin)
                    break;
                if (!tokens[i].single) {
                    part(tokens, i, box.style);
                    box.runs.reserve(tokens.size());
                    --i;
                    continue;
                }
                if (i > begin) {
                    end = i;
                    break;
                }
            }
            right += tokens[i].width;
            if (tokens[i].breakAfter)
                end = i + 1;
        }
        const bool demanded = i < tokens.size() && tokens[i].word == nullptr;
        if (demanded || i == tokens.size())
            end = i;
        place(tokens, begin, end, box);
        begin = demanded ? end + 1 : end;
    }
    return box;
}

} // namespace entente::page
