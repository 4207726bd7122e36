// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searching.h"

#include "core/search/clausematcher.h"
#include "core/search/facetcounter.h"
#include "core/search/namecheck.h"
#include "core/search/suggestions.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace entente::search {

namespace {

/// Fewer hits than this may be for want of the right spelling.
constexpr std::uint32_t littleFound = 3;

using BlockScores = std::array<std::uint16_t, blockSize>;

/// Weights of all clauses together; with `mostClauses` rounded up, and times 255, they fit a score.
constexpr double allWeights = 224;

class Search final
{
public:
    Search(const LiveSegments &segments, const Request &request, bool anyWord)
        : m_segments(segments),
          m_request(request),
          m_clauses(request.query.clauses),
          m_anyWord(anyWord),
          m_best(request.limit),
          m_totals(request.listBriefings)
    {
        for (const LiveSegment &live : segments) {
            std::vector<ClauseMatcher> &matchers = m_matchers.emplace_back();
            for (const Clause &clause : m_clauses)
                matchers.emplace_back(*live.segment, clause);
        }
        weigh();
    }

    Answer run()
    {
        for (std::size_t i = 0; i < m_segments.size(); ++i)
            searchSegment(i);
        Answer answer;
        m_totals.into(answer);
        answer.hits = m_best.take();
        answer.documents = std::move(m_documents);
        answer.weights = m_weights;
        answer.anyWord = m_anyWord;
        return answer;
    }

private:
    /// How much a clause says: the rarer its words, the more.
    void weigh()
    {
        double documents = 0;
        for (const LiveSegment &live : m_segments)
            documents += live.segment->documents();
        std::vector<double> worths(m_clauses.size());
        std::vector<double> counts(m_clauses.size());
        double sum = 0;
        for (std::size_t c = 0; c < m_clauses.size(); ++c) {
            double rarest = holding(c, 0, m_clauses[c].words.size(), documents);
            for (std::size_t a = 0; a < m_clauses[c].others.size(); ++a)
                rarest += holding(c, a + 1, m_clauses[c].others[a].words.size(), documents);
            rarest = std::min(rarest, documents);
            counts[c] = rarest;
            worths[c] = std::log(1 + (documents - rarest + 0.5) / (rarest + 0.5));
            sum += m_clauses[c].excluded ? 0 : worths[c];
        }
        for (const double worth : worths)
            m_weights.push_back(static_cast<std::uint16_t>(
                std::max(1L, sum > 0 ? std::lround(worth / sum * allWeights) : 1)));
        m_order.resize(m_clauses.size());
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        // The rarest first, those that exclude last.
        std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
            if (m_clauses[a].excluded != m_clauses[b].excluded)
                return !m_clauses[a].excluded;
            return counts[a] < counts[b];
        });
    }

    /// At most so many documents hold an alternative of a clause: as many as its rarest word.
    [[nodiscard]] double holding(std::size_t clause, std::size_t alternative, std::size_t words,
                                 double documents) const
    {
        double rarest = documents;
        for (std::size_t w = 0; w < words; ++w) {
            double all = 0;
            for (const std::vector<ClauseMatcher> &matchers : m_matchers)
                all += static_cast<double>(
                    matchers[clause].alternatives()[alternative].wordCounts()[w]);
            rarest = std::min(rarest, all);
        }
        return rarest;
    }

    void searchSegment(std::size_t number)
    {
        const Segment &segment = *m_segments[number].segment;
        const Conditions conditions(segment, m_request, *m_segments[number].removed);
        FacetCounter counter(segment, conditions, m_request.filter.deskOf.get());
        for (std::uint32_t first = 0; first < segment.documents(); first += blockSize) {
            const std::uint32_t inBlock = std::min(blockSize, segment.documents() - first);
            thread_local BlockScores scores;
            if (m_clauses.empty())
                collectAll(segment, counter, first, inBlock);
            else if (scoreBlock(m_matchers[number], first / blockSize, scores))
                collect(segment, counter, first, inBlock, scores);
        }
        counter.addTo(m_totals);
    }

    /// False where nothing in the block matches.
    bool scoreBlock(std::vector<ClauseMatcher> &matchers, std::uint32_t block, BlockScores &scores)
    {
        thread_local BlockImpacts impacts;
        bool begun = false;
        for (const std::size_t c : m_order) {
            const bool excluded = m_clauses[c].excluded;
            if (excluded && !begun) {
                if (hasWanted())
                    return false;
                scores.fill(1);
                begun = true;
            }
            if (!matchers[c].match(block, impacts)) {
                if (!excluded && !m_anyWord)
                    return false;
                continue;
            }
            combine(scores, impacts, m_weights[c], excluded, begun);
            begun = true;
        }
        return begun;
    }

    [[nodiscard]] bool hasWanted() const
    {
        return std::any_of(m_clauses.begin(), m_clauses.end(),
                           [](const Clause &clause) { return !clause.excluded; });
    }

    void combine(BlockScores &scores, const BlockImpacts &impacts, std::uint16_t weight,
                 bool excluded, bool begun) const
    {
        std::uint16_t *const to = scores.data();
        const std::uint8_t *const from = impacts.data();
        const auto each = [&](auto use) {
            for (std::uint32_t i = 0; i < blockSize; ++i)
                to[i] = static_cast<std::uint16_t>(use(to[i], from[i]));
        };
        const std::uint16_t by = weight;
        if (excluded)
            each([](std::uint16_t score, std::uint8_t impact) { return impact == 0 ? score : 0; });
        else if (!begun)
            each([by](std::uint16_t, std::uint8_t impact) { return impact * by; });
        else if (m_anyWord)
            each([by](std::uint16_t score, std::uint8_t impact) { return score + impact * by; });
        else
            each([by](std::uint16_t score, std::uint8_t impact) {
                return score == 0 || impact == 0 ? 0 : score + impact * by;
            });
    }

    void collectAll(const Segment &segment, FacetCounter &counter, std::uint32_t first,
                    std::uint32_t count)
    {
        for (std::uint32_t document = first; document < first + count; ++document) {
            if (counter.count(document))
                offer(segment, document, 0);
        }
    }

    void collect(const Segment &segment, FacetCounter &counter, std::uint32_t first,
                 std::uint32_t count, const BlockScores &scores)
    {
        const bool byDate = m_request.order == Order::Newest || !hasWanted();
        for (std::uint32_t i = 0; i < count; ++i) {
            const std::uint16_t score = scores[i];
            if (score != 0 && counter.count(first + i))
                offer(segment, first + i, byDate ? 0 : score);
        }
    }

    void offer(const Segment &segment, std::uint32_t document, std::uint32_t score)
    {
        if (m_request.listDocuments)
            m_documents.push_back(segment.documentIds()[document]);
        const std::uint64_t high = std::uint64_t{score} << 32;
        if (!m_best.wants(high | 0xFFFFFFFFU))
            return;
        const std::uint32_t briefing = segment.owners()[document];
        const std::uint64_t rank = high | segment.dates()[briefing];
        if (m_best.wants(rank))
            m_best.add(
                {rank,
                 {segment.documentIds()[document], segment.briefingIds()[briefing],
                  static_cast<DocumentType>(segment.typeOf(segment.profiles()[document])), score}});
    }

    const LiveSegments &m_segments;
    const Request &m_request;
    const std::vector<Clause> &m_clauses;
    bool m_anyWord;
    std::vector<std::vector<ClauseMatcher>> m_matchers; ///< by segment and clause
    std::vector<std::uint16_t> m_weights;               ///< by clause
    std::vector<std::size_t> m_order;                   ///< of clauses
    BestHits m_best;
    FacetTotals m_totals;
    std::vector<std::uint64_t> m_documents;
};

} // namespace

Answer search(const LiveSegments &segments, const Request &request)
{
    if (!request.query.isUnderstood()) {
        Answer none;
        none.problems = request.query.problems;
        return none;
    }
    Answer answer = Search(segments, request, false).run();
    answer.problems = problemsOf(segments, request.query);
    const bool little = answer.total.documents < littleFound;
    if (answer.total.documents == 0 && request.anyWordWhenNone
        && request.query.clauses.size() > 1) {
        Answer some = Search(segments, request, true).run();
        if (some.total.documents > 0) {
            answer.hits = std::move(some.hits);
            answer.near = some.total;
            answer.anyWord = true;
        }
    }
    if (little && request.suggest)
        answer.suggestions = suggestions(segments, request.query);
    return answer;
}

} // namespace entente::search
