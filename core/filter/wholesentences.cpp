// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/wholesentences.h"

#include "core/analysis/sentences.h"
#include "core/base/casefold.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <utility>

namespace entente {

namespace {

/// Lines that are broken within a sentence go on with a small letter.
void joinLines(std::string &text)
{
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1)) {
        const std::size_t next = text.find_first_not_of(' ', at + 1);
        if (next != std::string::npos && text::isLower(text::decode(text, next).character))
            text[at] = ' ';
    }
}

/// Sentences from `first` to `last`, grown to both sides for as long as there is room, behind
/// before before: what follows explains more than what leads there.
TextRange grown(const std::vector<TextRange> &sentences, std::size_t first, std::size_t last,
                std::size_t length)
{
    const auto fits = [&](std::size_t from, std::size_t to) {
        return sentences[to].end - sentences[from].begin <= length;
    };
    while (last + 1 < sentences.size() && fits(first, last + 1))
        ++last;
    while (first > 0 && fits(first - 1, last))
        --first;
    return {sentences[first].begin, sentences[last].end};
}

/// What is to be read of a text.
TextRange partOf(const Briefing &briefing, const search::Sought &sought, std::size_t length)
{
    constexpr std::size_t longest = 4; // times the length that is wanted
    const std::vector<TextRange> sentences = sentencesOf(
        briefing, {0, static_cast<std::uint32_t>(briefing.text.size())});
    if (sentences.empty())
        return {};
    const search::Snippet best = search::snippet(briefing.text, sought, length);
    if (best.hits.empty())
        return grown(sentences, 0, 0, length);
    const auto holding = [&](std::uint32_t at) {
        const auto behind = std::upper_bound(
            sentences.begin(), sentences.end(), at,
            [](std::uint32_t offset, TextRange each) { return offset < each.begin; });
        return static_cast<std::size_t>(
            std::max<std::ptrdiff_t>(behind - sentences.begin() - 1, 0));
    };
    const std::size_t first = holding(best.hits.front().begin);
    std::size_t last = holding(best.hits.back().begin);
    if (sentences[last].end - sentences[first].begin > 2 * length)
        last = first;
    const TextRange part = grown(sentences, first, last, length);
    return part.size() > longest * length ? best.range : part;
}

/// On one line; places move along.
SentencePart simplifiedPart(std::string_view words, const std::vector<TextRange> &hits)
{
    SentencePart made;
    std::vector<std::uint32_t> moved(words.size() + 1);
    for (std::size_t at = 0; at < words.size();) {
        const text::Decoded next = text::decode(words, at);
        for (std::size_t byte = at; byte < at + next.length; ++byte)
            moved[byte] = static_cast<std::uint32_t>(made.words.size());
        if (!text::isSpace(next.character))
            made.words.append(words.substr(at, next.length));
        else if (!made.words.empty() && made.words.back() != ' ')
            made.words += ' ';
        at += next.length;
    }
    if (made.words.ends_with(' '))
        made.words.pop_back();
    moved.back() = static_cast<std::uint32_t>(made.words.size());
    made.hits.reserve(hits.size());
    for (const TextRange hit : hits) {
        const auto end = std::min(moved[hit.end], moved.back());
        if (moved[hit.begin] < end)
            made.hits.push_back({moved[hit.begin], end});
    }
    return made;
}

} // namespace

SentencePart wholeSentences(std::string text, const search::Sought &sought, std::size_t length)
{
    joinLines(text);
    Briefing briefing;
    briefing.text = std::move(text);
    const auto all = static_cast<std::uint32_t>(briefing.text.size());
    const TextRange part = all <= length + length / 2 ? TextRange{0, all}
                                                      : partOf(briefing, sought, length);
    const std::string_view words = briefing.words(part);
    SentencePart made = simplifiedPart(words, search::hitsIn(words, sought));
    made.hasBefore = part.begin > 0;
    made.hasBehind = briefing.text.find_first_not_of(" \n", part.end) != std::string::npos;
    return made;
}

} // namespace entente
