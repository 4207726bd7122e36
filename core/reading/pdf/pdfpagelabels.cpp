// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/pdfpagelabels.h"

#include "core/base/utf8.h"
#include "core/reading/pdf/popplerdocument.h"

#include <Object.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace entente {

namespace {

constexpr std::size_t mostBytes = 40; ///< of a label

/// How the pages from one on are called, until the next range.
struct Range
{
    char style = 0;
    std::string prefix;
    std::uint32_t first = 1;
};
using Ranges = std::map<int, Range>; ///< by the index of their first page

std::string roman(std::uint32_t number)
{
    constexpr std::uint32_t most = 4000;
    if (number == 0 || number >= most)
        return {};
    constexpr std::array<std::pair<std::uint32_t, std::string_view>, 13> signs{{{1000, "M"},
                                                                                {900, "CM"},
                                                                                {500, "D"},
                                                                                {400, "CD"},
                                                                                {100, "C"},
                                                                                {90, "XC"},
                                                                                {50, "L"},
                                                                                {40, "XL"},
                                                                                {10, "X"},
                                                                                {9, "IX"},
                                                                                {5, "V"},
                                                                                {4, "IV"},
                                                                                {1, "I"}}};
    std::string words;
    for (const auto &[value, sign] : signs) {
        for (; number >= value; number -= value)
            words += sign;
    }
    return words;
}

/// A to Z, AA to ZZ, AAA and so on.
std::string letters(std::uint32_t number)
{
    constexpr std::uint32_t count = 26;
    constexpr std::uint32_t most = 10;
    if (number == 0 || (number - 1) / count >= most)
        return {};
    return std::string((number - 1) / count + 1, static_cast<char>('A' + (number - 1) % count));
}

std::string lowered(std::string words)
{
    std::transform(words.begin(), words.end(), words.begin(),
                   [](char c) { return static_cast<char>(c - 'A' + 'a'); });
    return words;
}

void readRange(const Object &entry, Range &range)
{
    const Object style = entry.dictLookup("S");
    const Object prefix = entry.dictLookup("P");
    const Object first = entry.dictLookup("St");
    if (style.isName())
        range.style = *style.getName();
    range.prefix = utf8Of(prefix);
    if (first.isInt() && first.getInt() > 0)
        range.first = static_cast<std::uint32_t>(first.getInt());
}

/// The ranges of a number tree. Each of its nodes is met once.
Ranges rangesOf(const Object &root)
{
    constexpr std::size_t mostNodes = 2000;
    constexpr int mostEntries = 40'000;
    Ranges ranges;
    std::vector<Object> waiting;
    waiting.push_back(root.copy());
    for (std::size_t met = 0; !waiting.empty() && met < mostNodes; ++met) {
        const Object node = std::move(waiting.back());
        waiting.pop_back();
        if (!node.isDict())
            continue;
        const Object numbers = node.dictLookup("Nums");
        const int count = numbers.isArray() ? std::min(numbers.arrayGetLength(), mostEntries) : 0;
        for (int i = 0; i + 1 < count; i += 2) {
            const Object page = numbers.arrayGet(i);
            const Object entry = numbers.arrayGet(i + 1);
            if (page.isInt() && page.getInt() >= 0 && entry.isDict())
                readRange(entry, ranges[page.getInt()]);
        }
        const Object kids = node.dictLookup("Kids");
        const int most = kids.isArray() ? static_cast<int>(mostNodes - waiting.size()) : 0;
        for (int i = 0; i < std::min(kids.isArray() ? kids.arrayGetLength() : 0, most); ++i)
            waiting.push_back(kids.arrayGet(i));
    }
    return ranges;
}

} // namespace

std::string pageNumberIn(char style, std::uint32_t number)
{
    switch (style) {
    case 'D':
        return std::to_string(number);
    case 'R':
        return roman(number);
    case 'r':
        return lowered(roman(number));
    case 'A':
        return letters(number);
    case 'a':
        return lowered(letters(number));
    default:
        return {};
    }
}

void readPdfPageLabels(const Object &catalog, PdfDocument &found)
{
    const Ranges ranges = rangesOf(catalog.dictLookup("PageLabels"));
    if (ranges.empty())
        return;
    found.labels.resize(found.pages.size());
    for (std::size_t i = 0; i < found.pages.size(); ++i) {
        auto range = ranges.upper_bound(static_cast<int>(i));
        if (range == ranges.begin())
            continue;
        --range;
        const auto offset = static_cast<std::uint32_t>(i)
            - static_cast<std::uint32_t>(range->first);
        std::string label = range->second.prefix
            + pageNumberIn(range->second.style, range->second.first + offset);
        if (!label.empty() && label.size() <= mostBytes && label != std::to_string(i + 1))
            found.labels[i] = std::make_shared<const std::string>(std::move(label));
    }
}

} // namespace entente
