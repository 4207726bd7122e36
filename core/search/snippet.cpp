// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/snippet.h"

#include "core/search/texthits.h"

#include <algorithm>

namespace entente::search {

namespace {

/// Words that a text uses for some focus areas, or for narrower ones.
std::vector<TextRange> areaWords(std::string_view text, const Sought &sought)
{
    std::vector<TextRange> words;
    if (sought.areas.empty() || sought.vocabulary == nullptr)
        return words;
    std::vector<Match> matches;
    sought.vocabulary->matcher().find(text, 0, matches);
    for (const Match &match : matches) {
        const std::vector<ConceptIndex> &of = sought.vocabulary->selfAndBroader(match.area);
        if (std::find_first_of(of.begin(), of.end(), sought.areas.begin(), sought.areas.end())
            != of.end())
            words.push_back(match.words);
    }
    return words;
}

/// What the parts of a text are worth, as part of what all clauses are.
std::vector<double> worths(const Sought &sought, const std::vector<std::size_t> &wanted)
{
    std::vector<double> worths;
    double all = 0;
    for (const std::size_t clause : wanted) {
        const bool isWeighed = clause < sought.weights.size();
        worths.push_back(isWeighed ? std::max<double>(sought.weights[clause], 1) : 1);
        all += worths.back();
    }
    for (double &worth : worths)
        worth /= all;
    // Of two clauses that follow each other it is the commoner that says less about the pair.
    for (std::size_t i = 0; i + 1 < wanted.size(); ++i)
        worths.push_back(std::min(worths[i], worths[i + 1]));
    return worths;
}

/// All that is to be marked, by where it begins; the words of areas as a part behind all others.
std::vector<TextHit> allHits(std::string_view text, const Sought &sought, bool isTitle,
                             std::size_t window, std::vector<double> &worth)
{
    constexpr double worthOfArea = 0.05; // less than any word that was looked for
    const std::vector<std::size_t> wanted = wantedClauses(sought.query, isTitle);
    std::vector<TextHit> hits = textHits(text, sought.query, wanted, window, isTitle);
    worth = worths(sought, wanted);
    for (const TextRange range : areaWords(text, sought))
        hits.push_back({range, worth.size()});
    worth.push_back(worthOfArea);
    std::stable_sort(hits.begin(), hits.end(), [](const TextHit &a, const TextHit &b) {
        return a.range.begin < b.range.begin;
    });
    return hits;
}

/// Hits that touch or overlap become one.
std::vector<TextRange> joined(const std::vector<TextHit> &hits, std::size_t clauses,
                              TextRange within)
{
    std::vector<TextRange> ranges;
    for (const TextHit &hit : hits) {
        const bool isPair = hit.part >= clauses && hit.part + 1 < clauses * 2;
        if (isPair || !within.contains(hit.range))
            continue;
        if (!ranges.empty() && hit.range.begin <= ranges.back().end)
            ranges.back().end = std::max(ranges.back().end, hit.range.end);
        else
            ranges.push_back(hit.range);
    }
    return ranges;
}

/// The hit from which a window of a length is worth most; the first of those that are alike.
std::size_t bestFirst(const std::vector<TextHit> &hits, const std::vector<double> &worth,
                      std::size_t length)
{
    constexpr double worthOfMore = 1e-4; // a word again, where all else is alike
    std::vector<std::uint32_t> held(worth.size());
    std::size_t best = 0;
    double bestWorth = -1;
    double sum = 0;
    std::size_t end = 0;
    for (std::size_t i = 0; i < hits.size(); ++i) {
        for (; end < hits.size() && hits[end].range.end <= hits[i].range.begin + length; ++end)
            sum += held[hits[end].part]++ == 0 ? worth[hits[end].part] : worthOfMore;
        if (sum > bestWorth + worthOfMore / 2) {
            bestWorth = sum;
            best = i;
        }
        if (end == i) // longer than the window
            ++end;
        else
            sum -= --held[hits[i].part] == 0 ? worth[hits[i].part] : worthOfMore;
    }
    return best;
}

bool isTail(std::string_view text, std::size_t at)
{
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

/// The beginning of a word near an offset, at most `slack` bytes before or after it.
std::size_t wordBorder(std::string_view text, std::size_t at, std::size_t slack)
{
    for (std::size_t i = at; i < text.size() && i < at + slack; ++i) {
        if (i == 0 || text[i - 1] == ' ' || text[i - 1] == '\n')
            return i;
    }
    while (isTail(text, at))
        --at;
    return at;
}

} // namespace

Sought soughtBy(const Request &request, const Answer &answer,
                std::shared_ptr<const Vocabulary> vocabulary)
{
    Sought sought(request.query);
    sought.weights = answer.weights;
    sought.areas = request.filter.areas;
    sought.areas.insert(sought.areas.end(), request.query.areas.begin(), request.query.areas.end());
    sought.vocabulary = std::move(vocabulary);
    return sought;
}

std::vector<TextRange> hitsIn(std::string_view text, const Sought &sought, bool isTitle)
{
    std::vector<double> worth;
    const std::vector<TextHit> hits = allHits(text, sought, isTitle, 0, worth);
    return joined(hits, wantedClauses(sought.query, isTitle).size(),
                  {0, static_cast<std::uint32_t>(text.size())});
}

Snippet snippet(std::string_view text, const Sought &sought, std::size_t length)
{
    // A quarter of it leads to the first hit.
    const std::size_t lead = length / 4;
    const std::size_t window = std::max<std::size_t>(length - lead, 1);
    std::vector<double> worth;
    const std::vector<TextHit> hits = allHits(text, sought, false, window, worth);
    std::size_t begin = 0;
    if (!hits.empty() && text.size() > length) {
        const TextRange hit = hits[bestFirst(hits, worth, window)].range;
        if (hit.begin > lead)
            begin = std::min<std::size_t>(wordBorder(text, hit.begin - lead, lead), hit.begin);
    }
    std::size_t end = std::min(text.size(), begin + length);
    if (end < text.size()) {
        const std::size_t space = text.find_last_of(" \n", end);
        if (space != std::string_view::npos && space > begin + length / 2)
            end = space;
        while (isTail(text, end))
            --end;
    }
    Snippet found;
    found.range = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    found.hits = joined(hits, wantedClauses(sought.query, false).size(), found.range);
    return found;
}

} // namespace entente::search
