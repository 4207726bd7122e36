// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/datelines.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <string>

namespace entente {

namespace {

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

} // namespace

bool isLittle(std::string_view words)
{
    constexpr std::size_t longest = 60;
    return words.size() <= longest && words.find(". ") == std::string_view::npos
        && words.find("。") == std::string_view::npos && words.find("は") == std::string_view::npos;
}

bool namesDocument(std::string_view title)
{
    static constexpr std::array<std::string_view, 34> sorts{
        "statement",  "remarks",   "communique",  "communiqué", "press release", "release",
        "briefing",   "brief",     "minutes",     "readout",    "report",        "declaration",
        "speech",     "address",   "update",      "bulletin",   "memorandum",    "memo",
        "newsletter", "testimony", "transcript",  "sitrep",     "fact sheet",    "summary",
        "uttalande",  "erklärung", "déclaration", "comunicado", "声明",          "会見",
        "発表",       "議事録",    "報告",        "談話"};
    const std::string folded = text::caseFolded(title);
    return std::any_of(sorts.begin(), sorts.end(), [&](std::string_view sort) {
        return folded.find(sort) != std::string::npos;
    });
}

bool namesAct(std::string_view words)
{
    static constexpr std::array<std::string_view, 15> acts{
        "order",      "proclamation", "memorandum", "notice",     "determination",
        "directive",  "regulation",   "decision",   "resolution", "decree",
        "verordnung", "beschluss",    "règlement",  "directives", "communication"};
    const std::string folded = text::caseFolded(words);
    return std::any_of(acts.begin(), acts.end(),
                       [&](std::string_view act) { return folded.find(act) != std::string::npos; });
}

bool isPlace(std::string_view words)
{
    constexpr std::size_t longest = 48;
    constexpr std::size_t mostWords = 3;
    words = text::trimmed(words);
    if (words.empty() || words.size() > longest)
        return false;
    std::size_t count = 0;
    for (std::size_t i = 0; i < words.size();) {
        const std::size_t end = std::min(words.find_first_of(" ,", i), words.size());
        const std::string_view word = words.substr(i, end - i);
        i = end + 1;
        if (word.empty() || word == "of" || word == "de" || word == "and" || word == "(")
            continue;
        const char first = word.front() == '(' && word.size() > 1 ? word[1] : word.front();
        if (!isCapital(first) && static_cast<unsigned char>(first) < 0x80)
            return false;
        ++count;
    }
    return count > 0 && count <= mostWords;
}

bool isTime(std::string_view words)
{
    constexpr std::size_t longest = 24;
    return words.size() <= longest
        && (words.find(':') != std::string_view::npos || words.starts_with("（")
            || words.starts_with('('));
}

bool isDayOrTime(std::string_view words)
{
    const std::string folded = text::caseFolded(words);
    return isTime(words) || (folded.ends_with("day") && folded.find(' ') == std::string::npos);
}

} // namespace entente
