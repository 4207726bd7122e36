// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/agreement/agreement.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace entente {

namespace {

/// What both share, of all that either has: 0 to 1.
double overlap(TextRange one, TextRange other)
{
    const std::uint32_t begin = std::max(one.begin, other.begin);
    const std::uint32_t end = std::min(one.end, other.end);
    if (end <= begin)
        return 0;
    const std::uint32_t all = std::max(one.end, other.end) - std::min(one.begin, other.begin);
    return static_cast<double>(end - begin) / all;
}

/// A way to pair two topics.
struct Match
{
    double overlap = 0;
    std::size_t left = 0;
    std::size_t right = 0;
};

/// The best first; of equal ones that which stands first.
std::vector<Match> matchesOf(const Coding &left, const Coding &right)
{
    constexpr double enough = 0.5;
    std::vector<std::size_t> byBegin(right.topics.size());
    for (std::size_t i = 0; i < byBegin.size(); ++i)
        byBegin[i] = i;
    const auto beginOf = [&](std::size_t i) { return right.topics[i].words.begin; };
    std::sort(byBegin.begin(), byBegin.end(),
              [&](std::size_t a, std::size_t b) { return beginOf(a) < beginOf(b); });
    std::vector<Match> matches;
    for (std::size_t i = 0; i < left.topics.size(); ++i) {
        const TextRange words = left.topics[i].words;
        // What shares half of all words begins no further before these than they are long.
        const std::uint32_t reach = words.size();
        const std::uint32_t from = words.begin < reach ? 0 : words.begin - reach;
        auto next = std::lower_bound(
            byBegin.begin(), byBegin.end(), from,
            [&](std::size_t a, std::uint32_t at) { return beginOf(a) < at; });
        for (; next != byBegin.end() && beginOf(*next) < words.end; ++next) {
            const double shared = overlap(words, right.topics[*next].words);
            if (shared >= enough)
                matches.push_back({shared, i, *next});
        }
    }
    std::sort(matches.begin(), matches.end(), [](const Match &a, const Match &b) {
        return std::tuple(-a.overlap, a.left, a.right) < std::tuple(-b.overlap, b.left, b.right);
    });
    return matches;
}

/// All that either holds, each topic once, in the order of the text.
std::vector<CodedPair> pairsOf(std::size_t number, const CodedDocument &document)
{
    const std::vector<CodedTopic> &left = document.left.topics;
    const std::vector<CodedTopic> &right = document.right.topics;
    struct Place
    {
        TextRange words;
        const CodedTopic *left = nullptr;
        const CodedTopic *right = nullptr;
    };
    std::vector<Place> places;
    std::vector<bool> isLeftDone(left.size());
    std::vector<bool> isRightDone(right.size());
    for (const Match &match : matchesOf(document.left, document.right)) {
        if (isLeftDone[match.left] || isRightDone[match.right])
            continue;
        isLeftDone[match.left] = true;
        isRightDone[match.right] = true;
        places.push_back({left[match.left].words, &left[match.left], &right[match.right]});
    }
    for (std::size_t i = 0; i < left.size(); ++i) {
        if (!isLeftDone[i])
            places.push_back({left[i].words, &left[i], nullptr});
    }
    for (std::size_t i = 0; i < right.size(); ++i) {
        if (!isRightDone[i])
            places.push_back({right[i].words, nullptr, &right[i]});
    }
    std::stable_sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        return std::tuple(a.words.begin, a.words.end) < std::tuple(b.words.begin, b.words.end);
    });
    std::vector<CodedPair> pairs;
    pairs.reserve(places.size());
    for (const Place &place : places) {
        CodedPair &pair = pairs.emplace_back();
        pair.document = number;
        if (place.left != nullptr)
            pair.left = *place.left;
        if (place.right != nullptr)
            pair.right = *place.right;
    }
    return pairs;
}

/// Whether a side judged words of which it may hold nothing.
bool isJudged(const std::optional<CodedTopic> &topic, const Coding &coding)
{
    return coding.judgesAll || (topic && topic->isJudged());
}

/// Whether it is counted that the words are a topic, or are none.
bool countsTopic(const CodedPair &pair, const CodedDocument &document, Counted counted)
{
    return counted == Counted::All
        || (isJudged(pair.left, document.left) && isJudged(pair.right, document.right));
}

void count(TopicAgreement &topics, const CodedPair &pair)
{
    const bool isLefts = pair.isLefts();
    const bool isRights = pair.isRights();
    ++(isLefts && isRights ? topics.both
           : isLefts       ? topics.onlyLeft
           : isRights      ? topics.onlyRight
                           : topics.neither);
}

/// One table an area: each topic of which both judged the areas touches it or does not.
std::vector<AreaAgreement> areasOf(const std::vector<CodedPair> &pairs)
{
    std::map<ConceptIndex, AreaAgreement> byArea;
    std::uint32_t judged = 0;
    for (const CodedPair &pair : pairs) {
        if (!pair.countsAreas)
            continue;
        ++judged;
        std::set<ConceptIndex> given(pair.left->areas.begin(), pair.left->areas.end());
        given.insert(pair.right->areas.begin(), pair.right->areas.end());
        const auto has = [](const CodedTopic &topic, ConceptIndex area) {
            return std::size_t{std::binary_search(topic.areas.begin(), topic.areas.end(), area)};
        };
        for (const ConceptIndex area : given) {
            AreaAgreement &its = byArea[area];
            its.area = area;
            its.table.add(has(*pair.left, area), has(*pair.right, area));
        }
    }
    std::vector<AreaAgreement> areas;
    areas.reserve(byArea.size());
    for (auto &[area, its] : byArea) {
        its.table.add(0, 0, judged - its.table.all());
        its.kappa = kappaOf(its.table);
        areas.push_back(std::move(its));
    }
    const auto given = [](const AreaAgreement &each) {
        return each.table.ofLeft(1) + each.table.ofRight(1);
    };
    std::stable_sort(
        areas.begin(), areas.end(),
        [&](const AreaAgreement &a, const AreaAgreement &b) { return given(a) > given(b); });
    return areas;
}

} // namespace

std::optional<double> TopicAgreement::share() const
{
    if (all() == 0)
        return std::nullopt;
    return static_cast<double>(both + neither) / static_cast<double>(all());
}

Agreement agreementOn(const std::vector<CodedDocument> &documents, Counted counted)
{
    Agreement found;
    found.counted = counted;
    for (std::size_t number = 0; number < documents.size(); ++number) {
        const CodedDocument &document = documents[number];
        for (CodedPair &pair : pairsOf(number, document)) {
            if (!countsTopic(pair, document, counted))
                continue;
            count(found.topics, pair);
            if (pair.isLefts() && pair.isRights()) {
                const bool all = counted == Counted::All;
                pair.countsKind = all
                    || ((document.left.judgesAll || pair.left->judgesKind)
                        && (document.right.judgesAll || pair.right->judgesKind));
                pair.countsAreas = all
                    || ((document.left.judgesAll || pair.left->judgesAreas)
                        && (document.right.judgesAll || pair.right->judgesAreas));
            }
            if (pair.countsKind)
                found.kinds.add(static_cast<std::size_t>(pair.left->kind),
                                static_cast<std::size_t>(pair.right->kind));
            found.pairs.push_back(std::move(pair));
        }
    }
    found.kind = kappaOf(found.kinds);
    found.areas = areasOf(found.pairs);
    std::vector<Kappa> each;
    each.reserve(found.areas.size());
    for (const AreaAgreement &area : found.areas)
        each.push_back(area.kappa);
    found.pooledAreas = pooledKappa(each);
    return found;
}

} // namespace entente
