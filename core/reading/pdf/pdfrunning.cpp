// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/pdfrunning.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <map>
#include <unordered_set>

namespace entente {

namespace {

constexpr float edge = 0.14F;        // of the page's height
constexpr std::size_t mostLines = 4; // of a head or foot

struct Candidate
{
    std::size_t page = 0;
    PdfLine line;
    bool isHead = false;
};

/// The words of a line with each number as one sign: "page #".
std::string keyOf(const PdfLine &line)
{
    std::string key;
    for (const char c : wordsOf(line)) {
        if (std::isdigit(static_cast<unsigned char>(c)) == 0)
            key += c;
        else if (key.empty() || key.back() != '#')
            key += '#';
    }
    // The number of the page stands at the outer edge: behind the words of an odd page, and before
    // those of an even one.
    if (key.starts_with("# ") && key.size() > 3 && !key.ends_with('#'))
        key = key.substr(2) + " #";
    return key;
}

void candidates(const PdfPage &page, std::size_t number, const PdfWords &words,
                std::vector<Candidate> &all)
{
    PdfWords top;
    PdfWords bottom;
    for (const PdfWord *word : words) {
        if (word->box.middle() < edge * page.height)
            top.push_back(word);
        else if (word->box.middle() > (1 - edge) * page.height)
            bottom.push_back(word);
    }
    std::vector<PdfLine> heads = pdfLinesOf(std::move(top));
    std::vector<PdfLine> feet = pdfLinesOf(std::move(bottom));
    std::reverse(feet.begin(), feet.end());
    for (std::size_t i = 0; i < std::min(heads.size(), mostLines); ++i)
        all.push_back({number, std::move(heads[i]), true});
    for (std::size_t i = 0; i < std::min(feet.size(), mostLines); ++i)
        all.push_back({number, std::move(feet[i]), false});
}

/// The number of a page alone, or between dashes.
bool isPageNumber(const std::string &key)
{
    return key == "#" || key == "- # -" || key == "– # –" || key == "#/#" || key == "# / #"
        || key == "Page #" || key == "page #" || key == "Page # of #" || key == "# of #";
}

} // namespace

void takeRunningLines(const std::vector<PdfPage> &pages, std::vector<PdfWords> &words,
                      const PdfRepeatedHeads &heads, std::vector<LeftOut> &leftOut)
{
    std::vector<Candidate> all;
    for (std::size_t i = 0; i < pages.size(); ++i)
        candidates(pages[i], i, words[i], all);
    // Where the same words stand, by height; those of one page do not count twice.
    std::map<std::string, std::vector<std::pair<float, std::size_t>>> places;
    for (const Candidate &each : all)
        places[keyOf(each.line)].emplace_back(each.line.baseline, each.page);
    const auto isRunning = [&](const Candidate &each, const std::string &key) {
        // The numbers of pages stand alone; other words that recur say so by their height, too.
        if (pages.size() == 1)
            return isPageNumber(key) && (key != "#" || wordsOf(each.line) == "1");
        constexpr float close = 4.0F;
        constexpr std::size_t looked = 4000;
        const std::vector<std::pair<float, std::size_t>> &same = places[key];
        const auto end = same.begin() + static_cast<std::ptrdiff_t>(std::min(same.size(), looked));
        return std::any_of(same.begin(), end, [&](const auto &place) {
            return place.second != each.page && std::abs(place.first - each.line.baseline) < close;
        });
    };
    std::unordered_set<const PdfWord *> taken;
    for (const Candidate &each : all) {
        if (heads.count(each.line.words.front()) > 0 || !isRunning(each, keyOf(each.line)))
            continue;
        taken.insert(each.line.words.begin(), each.line.words.end());
        leftOut.push_back({each.isHead ? LeftOutReason::Header : LeftOutReason::Footer,
                           wordsOf(each.line),
                           PagePlace{static_cast<std::uint32_t>(each.page) + 1}});
    }
    for (PdfWords &page : words)
        std::erase_if(page, [&](const PdfWord *word) { return taken.count(word) > 0; });
}

} // namespace entente
