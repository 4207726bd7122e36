// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/collections.h"

#include "core/analysis/analysis.h"
#include "core/search/tokeniser.h"
#include "resources/resources.h"
#include "tests/support/releases.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <unordered_map>

namespace entente::bench {

namespace {

using search::Document;
using search::DocumentType;
using search::IndexedBriefing;

std::vector<ConceptIndex> areasOf(const Briefing &briefing, const Topic &topic)
{
    std::vector<ConceptIndex> areas;
    for (const ConceptIndex area : briefing.areasOf(topic)) {
        const std::vector<ConceptIndex> &all = bundledVocabulary()->selfAndBroader(area);
        areas.insert(areas.end(), all.begin(), all.end());
    }
    return areas;
}

constexpr int documentBits = 16; ///< of an id, below its briefing

IndexedBriefing indexed(const Briefing &briefing, std::uint64_t id)
{
    IndexedBriefing out;
    out.id = id;
    out.date = briefing.meta.date;
    out.language = briefing.meta.language;
    const std::string &source = briefing.meta.source;
    const std::size_t host = source.find("//");
    out.source = host == std::string::npos
        ? source
        : source.substr(host + 2, source.find('/', host + 2) - host - 2);
    Document whole;
    whole.id = id << documentBits;
    whole.type = DocumentType::Briefing;
    whole.title = briefing.meta.title;
    whole.text = briefing.text;
    out.documents.push_back(std::move(whole));
    for (const Topic &topic : briefing.topics) {
        Document document;
        document.id = (id << documentBits) + out.documents.size();
        document.kind = topic.kind;
        document.title = briefing.words(topic.title);
        document.text = briefing.words(topic.text);
        document.areas = areasOf(briefing, topic);
        out.documents.front().areas.insert(out.documents.front().areas.end(),
                                           document.areas.begin(), document.areas.end());
        out.documents.push_back(std::move(document));
    }
    return out;
}

/// Draws words as often as they are written.
class WordSource final
{
public:
    WordSource()
    {
        std::unordered_map<std::string, std::uint64_t> counts;
        for (const std::string &release : test::releases()) {
            search::Tokeniser tokens(release);
            for (search::Token token; tokens.next(token);)
                ++counts[std::string(token.word)];
        }
        std::vector<std::pair<std::string, std::uint64_t>> sorted(counts.begin(), counts.end());
        for (std::uint64_t i = 0; counts.empty() && i < 60'000; ++i)
            sorted.emplace_back("w" + std::to_string(i * 7919 % 60'000), 1'000'000 / (i + 3));
        std::sort(sorted.begin(), sorted.end());
        for (auto &[word, count] : sorted) {
            m_words.push_back(std::move(word));
            m_sums.push_back(m_sum += static_cast<double>(count));
        }
    }
    std::string words(std::size_t least, std::size_t most)
    {
        std::string out;
        for (std::size_t n = least + m_random() % (most - least + 1); n > 0; --n) {
            const double at = static_cast<double>(m_random()) / 18446744073709551616.0 * m_sum;
            const auto found = std::upper_bound(m_sums.begin(), m_sums.end(), at);
            const auto index = static_cast<std::size_t>(found - m_sums.begin());
            out += (out.empty() ? "" : " ") + m_words[std::min(index, m_words.size() - 1)];
        }
        return out;
    }
    std::uint64_t below(std::uint64_t limit) { return m_random() % limit; }

private:
    std::vector<std::string> m_words;
    std::vector<double> m_sums;
    double m_sum = 0;
    std::mt19937_64 m_random{42};
};

} // namespace

const std::vector<IndexedBriefing> &releasesToSearch()
{
    static const std::vector<IndexedBriefing> all = [] {
        std::vector<IndexedBriefing> briefings;
        std::uint64_t number = 0;
        for (const std::string &release : test::releases()) {
            ++number;
            const Result<Briefing> briefing = readAndAnalyse(release, "release",
                                                             *bundledVocabulary());
            if (briefing)
                briefings.push_back(indexed(briefing.value(), number));
        }
        return briefings;
    }();
    return all;
}

std::uint64_t releaseOf(std::uint64_t document)
{
    return document >> documentBits;
}

std::vector<IndexedBriefing> generatedTopics(std::size_t count)
{
    constexpr std::size_t topicsInBriefing = 20;
    WordSource source;
    std::vector<IndexedBriefing> briefings;
    for (std::size_t i = 0; i < count; ++i) {
        if (i % topicsInBriefing == 0) {
            IndexedBriefing &briefing = briefings.emplace_back();
            briefing.id = i / topicsInBriefing + 1;
            briefing.date = Date::parse(std::to_string(2000 + source.below(26)) + "-06-15");
            briefing.source = "publisher " + std::to_string(source.below(40));
            briefing.language = source.below(10) == 0 ? "ja" : "en";
        }
        Document &document = briefings.back().documents.emplace_back();
        document.id = i + 1;
        document.kind = allKinds[source.below(allKinds.size())];
        document.title = source.words(4, 8);
        document.text = source.words(25, 44);
        for (std::uint64_t n = source.below(4); n > 0; --n)
            document.areas.push_back(static_cast<ConceptIndex>(source.below(24)));
    }
    return briefings;
}

std::vector<std::string> typedQueries(const std::vector<IndexedBriefing> &briefings,
                                      std::size_t count)
{
    std::mt19937 random(11);
    std::vector<std::string> queries;
    while (queries.size() < count && !briefings.empty()) {
        const IndexedBriefing &briefing = briefings[random() % briefings.size()];
        const Document &document = briefing.documents[random() % briefing.documents.size()];
        std::vector<std::string> words;
        search::Tokeniser tokens(document.title);
        for (search::Token token; tokens.next(token);)
            words.emplace_back(token.word);
        const std::size_t wanted = 1 + queries.size() % 3;
        if (words.size() < wanted)
            continue;
        std::string query;
        const std::size_t first = random() % (words.size() - wanted + 1);
        for (std::size_t i = first; i < first + wanted; ++i)
            query += (query.empty() ? "" : " ") + words[i];
        queries.push_back(query);
    }
    return queries;
}

} // namespace entente::bench
