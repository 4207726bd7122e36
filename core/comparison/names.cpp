// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/names.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/comparison/words.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

/// Capitalised where a sentence begins, and no part of the name that follows.
constexpr std::array<std::string_view, 38> openings{
    "the",  "a",     "an",      "this",  "that",   "these", "those",   "its",     "our", "his",
    "her",  "their", "in",      "on",    "at",     "by",    "for",     "from",    "to",  "as",
    "with", "and",   "but",     "both",  "when",   "while", "after",   "before",  "if",  "since",
    "i",    "we",    "through", "under", "during", "today", "because", "although"};

bool isOpening(const Word &word)
{
    return std::find(openings.begin(), openings.end(), word.folded) != openings.end();
}

/// Whether one space, or a line break that wraps, is all that parts two words; or a hyphen, or the
/// full stop of an initial, within a name.
bool areBeside(std::string_view text, const Word &one, const Word &other)
{
    const std::string_view between = text.substr(one.range.end, other.range.begin - one.range.end);
    // The S of "U.S." is no initial.
    const bool isInitial = one.range.size() == 1
        && (one.range.begin == 0 || text[one.range.begin - 1] != '.');
    if (other.isCapital && (between == "-" || (between == ". " && isInitial)))
        return true;
    return between.size() <= 2 && text::trimmed(between).empty() && !between.empty();
}

bool isLink(const std::vector<Word> &words, std::size_t at)
{
    return at < words.size() && (words[at].folded == "of" || words[at].folded == "the")
        && !words[at].isCapital;
}

} // namespace

std::vector<TextRange> namesOf(std::string_view text)
{
    const std::vector<Word> words = wordsIn(text);
    std::vector<TextRange> found;
    const auto capitals = std::count_if(words.begin(), words.end(),
                                        [](const Word &word) { return word.isCapital; });
    if (capitals * 5 > static_cast<std::ptrdiff_t>(words.size()) * 3)
        return found;
    for (std::size_t at = 0; at < words.size();) {
        if (!words[at].isCapital || isOpening(words[at])) {
            ++at;
            continue;
        }
        const std::size_t first = at;
        std::size_t last = at; // capitalised
        std::size_t capitalised = 1;
        while (at + 1 < words.size() && words[last].possessive == 0
               && areBeside(text, words[at], words[at + 1])) {
            ++at;
            if (words[at].isCapital) {
                // "Indo-Pacific" is one word.
                capitalised += text[words[at].range.begin - 1] == '-' ? 0 : 1;
                last = at;
            } else if (!isLink(words, at) || at - last > 2) {
                break;
            }
        }
        at = last + 1;
        if (capitalised > 1)
            found.push_back({words[first].range.begin, words[last].bareRange().end});
    }
    return found;
}

} // namespace entente
