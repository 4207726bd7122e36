// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/datelines.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"

#include <algorithm>
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
