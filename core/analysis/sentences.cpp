// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/sentences.h"

#include "core/analysis/titles.h"
#include "core/text/casefold.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

/// Abbreviations of the field behind which a capital begins no sentence.
bool isAbbreviation(std::string_view before)
{
    static constexpr std::array<std::string_view, 28> known{
        "mr",  "mrs", "ms",   "dr",   "prof", "gen", "col", "lt", "capt", "adm",
        "sgt", "sen", "rep",  "gov",  "st",   "no",  "vs",  "jr", "sr",   "inc",
        "ltd", "co",  "corp", "dept", "fig",  "vol", "sec", "art"};
    const std::size_t space = before.find_last_of(" (\n");
    const std::string word = text::caseFolded(
        space == std::string_view::npos ? before : before.substr(space + 1));
    return std::find(known.begin(), known.end(), word) != known.end();
}

} // namespace

std::vector<TextRange> sentencesOf(const Briefing &briefing, TextRange range)
{
    std::vector<TextRange> sentences;
    const std::string_view words = briefing.words(range);
    std::size_t begin = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool east = words.substr(i).starts_with("。");
        // "U.S. and": a full stop behind a single capital ends no sentence. Scraped text may have
        // no space behind one, so a capital directly behind it will do.
        const bool stop = words[i] == '.' || words[i] == '!' || words[i] == '?' || words[i] == '\n';
        if (!stop && !east)
            continue;
        const std::size_t behind = i + (east ? 3 : 1);
        const bool initial = words[i] == '.' && i > 0 && words[i - 1] >= 'A' && words[i - 1] <= 'Z'
            && (i < 2 || words[i - 2] == '.' || words[i - 2] == ' ');
        std::size_t next = behind;
        while (next < words.size() && (words[next] == ' ' || words[next] == '\n'))
            ++next;
        const bool begins = next >= words.size() || east || words[i] == '\n'
            || (next > behind
                    ? !text::isLower(text::decode(words, next).character) || words[i] != '.'
                    : text::isUpper(text::decode(words, next).character));
        if (initial || !begins || (words[i] == '.' && isAbbreviation(words.substr(0, i))))
            continue;
        sentences.push_back(trimmed(briefing,
                                    {range.begin + static_cast<std::uint32_t>(begin),
                                     range.begin + static_cast<std::uint32_t>(behind)}));
        begin = behind;
        i = behind - 1;
    }
    if (!text::trimmed(words.substr(begin)).empty())
        sentences.push_back(
            trimmed(briefing, {range.begin + static_cast<std::uint32_t>(begin), range.end}));
    return sentences;
}

} // namespace entente
