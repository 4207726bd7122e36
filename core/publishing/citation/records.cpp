// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/citation/records.h"

#include "core/publishing/citation/citedline.h"

#include <algorithm>
#include <map>
#include <set>

namespace entente::citation {

namespace {

/// Letters and digits of ASCII alone, small.
std::string plain(std::string_view words, std::size_t most)
{
    std::string kept;
    for (const char c : words) {
        if (kept.size() >= most)
            break;
        if (c >= 'A' && c <= 'Z')
            kept += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            kept += c;
    }
    return kept;
}

std::string firstWord(std::string_view title)
{
    constexpr std::size_t longest = 20;
    constexpr std::size_t shortest = 4;
    std::string fallback;
    for (std::size_t begin = 0; begin < title.size();) {
        const std::size_t end = std::min(title.find(' ', begin), title.size());
        std::string word = plain(title.substr(begin, end - begin), longest);
        if (word.size() >= shortest)
            return word;
        if (fallback.empty())
            fallback = std::move(word);
        begin = end + 1;
    }
    return fallback;
}

std::string keyOf(const Reference &reference)
{
    constexpr std::size_t longest = 24;
    const std::vector<Name> creators = creatorsOf(reference);
    std::string who = creators.empty() ? std::string() : creators.front().family;
    if (who.starts_with("The "))
        who.erase(0, 4);
    std::string key = plain(who, longest);
    if (key.empty())
        key = "briefing";
    key += reference.date ? std::to_string(reference.date->year()) : "nd";
    return key + firstWord(reference.title);
}

} // namespace

std::vector<std::string> keysOf(std::span<const Reference> references)
{
    std::vector<std::string> keys;
    keys.reserve(references.size());
    std::set<std::string> taken;
    std::map<std::string, std::size_t> next;
    for (const Reference &reference : references) {
        const std::string base = keyOf(reference);
        std::string key = base;
        while (!taken.insert(key).second)
            key = base + "-" + std::to_string(++next[base] + 1);
        keys.push_back(std::move(key));
    }
    return keys;
}

std::vector<Name> creatorsOf(const Reference &reference)
{
    if (!reference.authors.empty() || reference.publisher.empty())
        return reference.authors;
    return {{reference.publisher, {}, {}}};
}

std::string publisherOf(const Reference &reference)
{
    const bool isTold = reference.authors.empty()
        || (reference.authors.size() == 1
            && reference.authors.front().family == reference.publisher);
    return isTold ? std::string() : reference.publisher;
}

std::string placeWords(const Place &place)
{
    std::string words = place.section;
    const std::string gap = words.empty() ? "" : ", ";
    if (place.table != 0)
        return words + gap + "table " + std::to_string(place.table);
    return place.paragraph == 0 ? words
                                : words + gap + "paragraph " + std::to_string(place.paragraph);
}

} // namespace entente::citation
