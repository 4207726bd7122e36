// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/sides.h"

#include "core/comparison/tellingword.h"
#include "core/comparison/words.h"
#include "core/vocabulary/hashtable.h"
#include "core/vocabulary/tokens.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <set>
#include <unordered_map>

namespace entente {

namespace {

/// Words that a topic is known by; what follows in a very long one is not weighed.
constexpr std::size_t mostWords = 400;
/// A word that more topics of the right side have finds no candidates.
constexpr std::size_t longestPosting = 200;
/// So many of those that share the most rare words are weighed in full.
constexpr std::size_t weighedCandidates = 8;
/// Two topics are paired where what they share is a good part of both, and much: the cosine, and
/// the cosine times what is shared, counted in words that two topics have. Set on some 80 pairs of
/// public releases that were judged; 30 others, of other areas, were judged afterwards
/// (docs/across.md).
constexpr double leastCosine = 0.2;
constexpr double leastSaid = 0.85;
/// One rare word is met by chance.
constexpr std::ptrdiff_t leastRareWords = 2;
/// In fewer topics than these a word is taken to be as rare as among so many.
constexpr std::size_t fewestTopics = 200;
constexpr double weightOfAreas = 0.1;
constexpr std::size_t shownWords = 6;

using WordId = std::uint32_t;
using TopicId = std::uint32_t;

/// The words of both sides, each with the number of topics that have it.
struct Lexicon
{
    static constexpr WordId ofRegister = HashTable::none - 1;

    HashTable ids;                  ///< by hash; `ofRegister` for words that say too little
    std::vector<std::string> words; ///< folded
    std::vector<std::size_t> topics;
    std::vector<double> weights;
    std::size_t all = 0; ///< topics of both sides

    [[nodiscard]] WordId idOf(std::string_view folded)
    {
        const std::uint64_t hash = hashOf(folded);
        WordId id = ids.find(hash);
        if (id == HashTable::none) {
            id = isOfRegister(folded) ? ofRegister : static_cast<WordId>(words.size());
            ids.insert(hash, id);
            if (id != ofRegister) {
                words.emplace_back(folded);
                topics.push_back(0);
            }
        }
        return id;
    }

    /// What a word weighs that so many topics have.
    [[nodiscard]] double weightIn(std::size_t some) const
    {
        return std::log(static_cast<double>(std::max(all, fewestTopics) + 1)
                        / static_cast<double>(some));
    }

    /// In three topics at most, or in a tenth of them.
    [[nodiscard]] bool isRare(WordId word) const
    {
        return topics[word] <= 3 || topics[word] * 10 <= all;
    }
};

/// A topic's words, each once, rising.
std::vector<WordId> wordsOf(const std::string &text, Lexicon &lexicon)
{
    std::vector<WordId> found;
    for (const Word &word : wordsIn(text)) {
        if (found.size() >= mostWords)
            break;
        const TextRange bare = word.bareRange();
        if (word.isMeasure || !mayTell(std::string_view(text).substr(bare.begin, bare.size())))
            continue;
        if (const WordId id = lexicon.idOf(word.bare()); id != Lexicon::ofRegister)
            found.push_back(id);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    for (const WordId word : found)
        ++lexicon.topics[word];
    return found;
}

std::vector<std::vector<WordId>> wordsOf(const Side &side, Lexicon &lexicon)
{
    std::vector<std::vector<WordId>> all;
    all.reserve(side.topics.size());
    for (const SideTopic &topic : side.topics)
        all.push_back(wordsOf(topic.words, lexicon));
    lexicon.all += side.topics.size();
    return all;
}

double lengthOf(const std::vector<WordId> &words, const Lexicon &lexicon)
{
    double sum = 0;
    for (const WordId word : words)
        sum += lexicon.weights[word] * lexicon.weights[word];
    return std::sqrt(sum);
}

template <typename T>
std::vector<T> shared(const std::vector<T> &one, const std::vector<T> &other)
{
    std::vector<T> both;
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(),
                          std::back_inserter(both));
    return both;
}

/// Finds the topics of the right side that may speak of the same as one of the left.
class Candidates final
{
public:
    Candidates(const std::vector<std::vector<WordId>> &right, const Lexicon &lexicon)
        : m_lexicon(lexicon), m_postings(lexicon.words.size()), m_scores(right.size(), 0)
    {
        for (TopicId topic = 0; topic < right.size(); ++topic) {
            for (const WordId word : right[topic]) {
                if (lexicon.isRare(word) && m_postings[word].size() <= longestPosting)
                    m_postings[word].push_back(topic);
            }
        }
    }

    /// Those that share the most weight in rare words.
    [[nodiscard]] std::vector<TopicId> of(const std::vector<WordId> &words)
    {
        std::vector<TopicId> found;
        for (const WordId word : words) {
            const std::vector<TopicId> &posting = m_postings[word];
            if (posting.size() > longestPosting)
                continue;
            const double squared = m_lexicon.weights[word] * m_lexicon.weights[word];
            for (const TopicId topic : posting) {
                if (m_scores[topic] == 0)
                    found.push_back(topic);
                m_scores[topic] += squared;
            }
        }
        const std::size_t kept = std::min(found.size(), weighedCandidates);
        std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept),
                          found.end(), [this](TopicId a, TopicId b) {
                              return m_scores[a] != m_scores[b] ? m_scores[a] > m_scores[b] : a < b;
                          });
        for (const TopicId topic : found)
            m_scores[topic] = 0;
        found.resize(kept);
        return found;
    }

private:
    const Lexicon &m_lexicon;
    std::vector<std::vector<TopicId>> m_postings; ///< topics of the right side, by rare word
    std::vector<double> m_scores;                 ///< by topic; 0 between two calls
};

double shareOfAreas(const SideTopic &one, const SideTopic &other, std::size_t both)
{
    const std::size_t either = one.areas.size() + other.areas.size() - both;
    return either == 0 ? 0 : static_cast<double>(both) / static_cast<double>(either);
}

std::vector<SidePair> likelyPairs(const Side &left, const Side &right)
{
    Lexicon lexicon;
    const auto leftWords = wordsOf(left, lexicon);
    const auto rightWords = wordsOf(right, lexicon);
    lexicon.weights.reserve(lexicon.words.size());
    for (const std::size_t topics : lexicon.topics)
        lexicon.weights.push_back(lexicon.weightIn(topics));
    std::vector<double> rightLengths;
    rightLengths.reserve(rightWords.size());
    for (const std::vector<WordId> &words : rightWords)
        rightLengths.push_back(lengthOf(words, lexicon));
    const double ofTwo = lexicon.weightIn(2);
    Candidates candidates(rightWords, lexicon);
    std::vector<SidePair> pairs;
    for (std::size_t i = 0; i < leftWords.size(); ++i) {
        const double length = lengthOf(leftWords[i], lexicon);
        for (const TopicId j : candidates.of(leftWords[i])) {
            std::vector<WordId> both = shared(leftWords[i], rightWords[j]);
            SidePair pair{i, j, 0, shared(left.topics[i].areas, right.topics[j].areas), {}};
            const auto rare = std::count_if(both.begin(), both.end(),
                                            [&](WordId word) { return lexicon.isRare(word); });
            if (rare < leastRareWords)
                continue;
            double squares = 0;
            double said = 0;
            for (const WordId word : both) {
                squares += lexicon.weights[word] * lexicon.weights[word];
                said += lexicon.weights[word];
            }
            const double cosine = std::min(1.0, squares / (length * rightLengths[j]));
            if (cosine < leastCosine || cosine * said < leastSaid * ofTwo)
                continue;
            pair.likeness = cosine
                + (1 - cosine) * weightOfAreas
                    * shareOfAreas(left.topics[i], right.topics[j], pair.areas.size());
            std::sort(both.begin(), both.end(), [&](WordId a, WordId b) {
                return lexicon.weights[a] != lexicon.weights[b]
                    ? lexicon.weights[a] > lexicon.weights[b]
                    : lexicon.words[a] < lexicon.words[b];
            });
            both.resize(std::min(both.size(), shownWords));
            pair.words.reserve(both.size());
            for (const WordId word : both)
                pair.words.push_back(lexicon.words[word]);
            pairs.push_back(std::move(pair));
        }
    }
    return pairs;
}

/// Topics that are the same word for word, whatever the words, in their order.
std::vector<SidePair> equalPairs(const Side &left, const Side &right)
{
    std::unordered_map<std::string_view, std::vector<std::size_t>> places; // the first one last
    for (std::size_t j = right.topics.size(); j-- > 0;)
        places[right.topics[j].words].push_back(j);
    std::vector<SidePair> pairs;
    for (std::size_t i = 0; i < left.topics.size(); ++i) {
        const SideTopic &topic = left.topics[i];
        const auto found = places.find(topic.words);
        if (found == places.end() || found->second.empty())
            continue;
        const std::size_t j = found->second.back();
        found->second.pop_back();
        pairs.push_back({i, j, 1, shared(topic.areas, right.topics[j].areas), {}});
        for (const Word &word : wordsIn(topic.words)) {
            if (pairs.back().words.size() < shownWords && mayTell(word.bare()))
                pairs.back().words.emplace_back(word.bare());
        }
    }
    return pairs;
}

/// The topics of a side that are in no pair.
std::vector<std::size_t> without(const std::vector<bool> &taken)
{
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < taken.size(); ++i) {
        if (!taken[i])
            others.push_back(i);
    }
    return others;
}

void align(Sides &sides, const Side &left, const Side &right)
{
    std::vector<SidePair> likely = likelyPairs(left, right);
    std::stable_sort(likely.begin(), likely.end(),
                     [](const SidePair &a, const SidePair &b) { return a.likeness > b.likeness; });
    std::vector<bool> isLeftTaken(left.topics.size());
    std::vector<bool> isRightTaken(right.topics.size());
    for (SidePair &pair : equalPairs(left, right)) {
        isLeftTaken[pair.left] = true;
        isRightTaken[pair.right] = true;
        sides.pairs.push_back(std::move(pair));
    }
    for (SidePair &pair : likely) {
        if (isLeftTaken[pair.left] || isRightTaken[pair.right])
            continue;
        isLeftTaken[pair.left] = true;
        isRightTaken[pair.right] = true;
        sides.pairs.push_back(std::move(pair));
    }
    std::sort(sides.pairs.begin(), sides.pairs.end(),
              [](const SidePair &a, const SidePair &b) { return a.left < b.left; });
    sides.onlyLeft = without(isLeftTaken);
    sides.onlyRight = without(isRightTaken);
}

/// Counts topics and the documents that they stand in.
struct Counter
{
    std::size_t topics = 0;
    std::set<std::size_t> documents;

    void add(const SideTopic &topic)
    {
        ++topics;
        documents.insert(topic.document);
    }
    [[nodiscard]] SideCount count(std::size_t all) const
    {
        const double share = all == 0 ? 0 : static_cast<double>(topics) / static_cast<double>(all);
        return {topics, documents.size(), share};
    }
};

struct SideCounter
{
    Counter all;
    std::map<ConceptIndex, Counter> areas;
    std::array<Counter, allKinds.size()> kinds;

    explicit SideCounter(const Side &side)
    {
        for (const SideTopic &topic : side.topics) {
            all.add(topic);
            kinds[static_cast<std::size_t>(topic.kind)].add(topic);
            for (const ConceptIndex area :
                 topic.countedAreas.empty() ? topic.areas : topic.countedAreas)
                areas[area].add(topic);
        }
    }
};

void count(Sides &sides, const Side &left, const Side &right)
{
    SideCounter one(left);
    SideCounter other(right);
    const std::size_t lefts = left.topics.size();
    const std::size_t rights = right.topics.size();
    sides.all = {one.all.count(lefts), other.all.count(rights)};
    for (std::size_t kind = 0; kind < allKinds.size(); ++kind)
        sides.kinds[kind] = {one.kinds[kind].count(lefts), other.kinds[kind].count(rights)};
    std::set<ConceptIndex> areas;
    for (const SideCounter *side : {&one, &other}) {
        for (const auto &entry : side->areas)
            areas.insert(entry.first);
    }
    sides.areas.reserve(areas.size());
    for (const ConceptIndex area : areas)
        sides.areas.push_back(
            {area, {one.areas[area].count(lefts), other.areas[area].count(rights)}});
    std::stable_sort(sides.areas.begin(), sides.areas.end(),
                     [](const SideArea &a, const SideArea &b) {
                         return a.counts.left.topics + a.counts.right.topics
                             > b.counts.left.topics + b.counts.right.topics;
                     });
}

} // namespace

Sides findSides(const Side &left, const Side &right)
{
    Sides sides;
    count(sides, left, right);
    align(sides, left, right);
    return sides;
}

bool differ(const Sides &sides, const Side &left, const Side &right)
{
    return !sides.onlyLeft.empty() || !sides.onlyRight.empty()
        || std::any_of(sides.pairs.begin(), sides.pairs.end(), [&](const SidePair &pair) {
               return left.topics[pair.left].words != right.topics[pair.right].words;
           });
}

} // namespace entente
