// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/similar.h"

#include "core/comparison/duplicates/nearduplicates.h"
#include "core/comparison/tellingword.h"
#include "core/comparison/words.h"
#include "core/search/folding.h"
#include "core/session/twosides.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>
#include <unordered_map>
#include <utility>

namespace entente::session {

namespace {

constexpr std::size_t mostWords = 120;     ///< that are looked for
constexpr std::size_t weighedTopics = 300; ///< that share most, and are weighed in full
constexpr std::size_t shownWords = 6;
constexpr double weightOfAreas = 0.2;
/// Of 30 first ones that were judged, those below it were not alike.
constexpr double leastLikeness = 0.25;
/// What every how many topics have says nothing of what one speaks of.
constexpr double commonShare = 0.1;

/// A word that is looked for.
struct Sign
{
    std::string word;
    double weight = 0; ///< squared
};

/// By the document of the search: which words it shares.
using Shared = std::unordered_map<std::uint64_t, std::vector<std::uint32_t>>;

/// The telling words of a text with the form in which they are counted, each form once.
std::vector<std::pair<std::string, std::string>> tellingWords(std::string_view text)
{
    std::vector<std::pair<std::string, std::string>> found;
    std::set<std::string> known;
    for (const Word &word : wordsIn(text)) {
        const TextRange bare = word.bareRange();
        // Of three letters "tax" tells much, and "the" is far too common to be looked at.
        if (word.isMeasure || (bare.size() < 3 && !mayTell(text.substr(bare.begin, bare.size()))))
            continue;
        std::string form(search::stem(search::folded(word.bare())));
        if (known.insert(form).second)
            found.emplace_back(std::string(word.bare()), std::move(form));
    }
    return found;
}

/// Finds what shares words with a text.
class Finder final
{
public:
    Finder(const SimilarRequest &request, Session &session) : m_request(request), m_session(session)
    {
    }

    [[nodiscard]] Result<void> find()
    {
        search::Request all = topicRequestOf({{}, {}, 0, m_request.within.editions},
                                             m_session.vocabulary());
        ENTENTE_TRY(const search::Answer everything,
                    m_session.library().search(std::move(all), m_request.within.editions));
        const double topics = everything.total.documents;
        for (const auto &[word, form] : tellingWords(m_request.words)) {
            if (m_signs.size() >= mostWords)
                break;
            ENTENTE_TRY_VOID(look(word, topics));
        }
        return {};
    }

    [[nodiscard]] const std::vector<Sign> &signs() const { return m_signs; }
    [[nodiscard]] const Shared &shared() const { return m_shared; }

private:
    [[nodiscard]] Result<void> look(const std::string &word, double topics)
    {
        search::Query one = search::parseQuery(word, nullptr);
        if (one.clauses.size() != 1)
            return {};
        // How rare it is it is in the whole library, wherever it is looked for.
        search::Request request = topicRequestOf({{}, {}, 0, m_request.within.editions},
                                                 m_session.vocabulary());
        request.query = one;
        request.listDocuments = m_request.within.filter.isEmpty();
        ENTENTE_TRY(search::Answer answer,
                    m_session.library().search(request, m_request.within.editions));
        const double found = answer.total.documents;
        if (found == 0 || found > std::max(3.0, topics * commonShare))
            return {};
        if (!request.listDocuments) {
            LibraryRequest within = m_request.within;
            within.limit = 0;
            search::Request narrowed = topicRequestOf(within, m_session.vocabulary());
            narrowed.query.clauses.insert(narrowed.query.clauses.end(), one.clauses.begin(),
                                          one.clauses.end());
            narrowed.listDocuments = true;
            ENTENTE_TRY(answer, m_session.library().search(narrowed, m_request.within.editions));
        }
        const double weight = std::log((topics + 1) / found);
        const auto sign = static_cast<std::uint32_t>(m_signs.size());
        m_signs.push_back({word, weight * weight});
        for (const std::uint64_t document : answer.documents) {
            if (document != m_request.itself)
                m_shared[document].push_back(sign);
        }
        return {};
    }

    const SimilarRequest &m_request;
    Session &m_session;
    std::vector<Sign> m_signs;
    Shared m_shared;
};

double sumOf(const std::vector<std::uint32_t> &signs, const std::vector<Sign> &all)
{
    double sum = 0;
    for (const std::uint32_t sign : signs)
        sum += all[sign].weight;
    return sum;
}

/// The documents that share most.
std::vector<search::Hit> best(const Shared &shared, const std::vector<Sign> &signs)
{
    std::vector<std::pair<double, std::uint64_t>> order;
    order.reserve(shared.size());
    for (const auto &[document, its] : shared) {
        if (its.size() > 1 || signs.size() == 1)
            order.emplace_back(-sumOf(its, signs), document);
    }
    std::sort(order.begin(), order.end());
    order.resize(std::min(order.size(), weighedTopics));
    std::vector<search::Hit> hits;
    hits.reserve(order.size());
    for (const auto &[sum, document] : order)
        hits.push_back({document, 0, search::DocumentType::Topic, 0});
    return hits;
}

/// What two topics share of focus areas, as part of what either touches.
double shareOfAreas(std::size_t one, std::size_t other, std::size_t both)
{
    const std::size_t either = one + other - both;
    return either == 0 ? 0 : static_cast<double>(both) / static_cast<double>(either);
}

class Weigher final
{
public:
    Weigher(const SimilarRequest &request, const Finder &found, const Vocabulary &vocabulary)
        : m_request(request),
          m_found(found),
          m_vocabulary(vocabulary),
          m_shingled(shingled(request.words))
    {
        for (auto &[word, form] : tellingWords(request.words))
            m_forms.insert(std::move(form));
        for (const Sign &sign : found.signs())
            m_all += sign.weight;
    }

    [[nodiscard]] SimilarTopic weighed(library::FoundHit hit) const
    {
        SimilarTopic made;
        const std::string words = sideWords(hit.topic->title, hit.topic->text);
        std::vector<std::uint32_t> signs = m_found.shared().at(
            library::documentId({hit.briefing, hit.topic->number}));
        const double sum = sumOf(signs, m_found.signs());
        // Of the other's own words it is not known how rare they are: as rare as these are.
        const auto others = tellingWords(words);
        const auto unknown = std::count_if(others.begin(), others.end(), [this](const auto &each) {
            return m_forms.count(each.second) == 0;
        });
        // What is much shorter says too little to be called alike for the few words that it has.
        constexpr double leastOwn = 0.75;
        const double own = std::max(
            leastOwn * m_all,
            sum + m_all * static_cast<double>(unknown) / static_cast<double>(m_forms.size()));
        const double cosine = own > 0 ? std::min(1.0, sum / std::sqrt(m_all * own)) : 0;
        for (const std::string &id : hit.topic->areas) {
            const auto area = m_vocabulary.find(id);
            if (area && std::count(m_request.areas.begin(), m_request.areas.end(), *area) > 0)
                made.areas.push_back(*area);
        }
        made.likeness = cosine
            + (1 - cosine) * weightOfAreas
                * shareOfAreas(m_request.areas.size(), hit.topic->areas.size(), made.areas.size());
        made.isRepeat = areNear(shingled(words), m_shingled);
        std::sort(signs.begin(), signs.end(), [this](std::uint32_t a, std::uint32_t b) {
            const std::vector<Sign> &all = m_found.signs();
            return all[a].weight != all[b].weight ? all[a].weight > all[b].weight
                                                  : all[a].word < all[b].word;
        });
        signs.resize(std::min(signs.size(), shownWords));
        for (const std::uint32_t sign : signs)
            made.words.push_back(m_found.signs()[sign].word);
        made.hit = std::move(hit);
        return made;
    }

private:
    const SimilarRequest &m_request;
    const Finder &m_found;
    const Vocabulary &m_vocabulary;
    ShingledText m_shingled;
    std::set<std::string> m_forms;
    double m_all = 0;
};

/// What says the same goes behind the first that says it.
std::vector<SimilarTopic> folded(std::vector<SimilarTopic> topics, std::size_t limit)
{
    std::vector<SimilarTopic> all;
    NearDuplicates seen;
    std::vector<std::size_t> places; // in `all`, of each topic
    for (SimilarTopic &topic : topics) {
        const std::size_t first = seen.add(topic.hit.text);
        if (first < places.size()) {
            places.push_back(places[first]);
            if (places[first] < all.size())
                all[places[first]].others.push_back(std::move(topic.hit));
            continue;
        }
        places.push_back(all.size() < limit ? all.size() : limit);
        if (all.size() < limit)
            all.push_back(std::move(topic));
    }
    return all;
}

} // namespace

Result<std::optional<SimilarRequest>> similarRequest(library::BriefingId briefing,
                                                     std::uint32_t topic, Session &session)
{
    ENTENTE_TRY(const std::optional<library::KeptTopic> kept,
                session.store().topic(briefing, topic));
    if (!kept)
        return std::optional<SimilarRequest>();
    SimilarRequest request;
    request.words = sideWords(kept->title, kept->text);
    request.itself = library::documentId({briefing, topic});
    for (const std::string &id : kept->areas) {
        if (const auto area = session.vocabulary().find(id))
            request.areas.push_back(*area);
    }
    return std::optional(std::move(request));
}

Result<std::vector<SimilarTopic>> similarTopics(const SimilarRequest &request, Session &session)
{
    Finder finder(request, session);
    ENTENTE_TRY_VOID(finder.find());
    const std::vector<search::Hit> hits = best(finder.shared(), finder.signs());
    ENTENTE_TRY(std::vector<library::FoundHit> found,
                session.library().wordsOf(hits, session.store()));
    const Weigher weigher(request, finder, session.vocabulary());
    std::vector<SimilarTopic> topics;
    for (library::FoundHit &hit : found) {
        if (!hit.topic)
            continue;
        SimilarTopic topic = weigher.weighed(std::move(hit));
        if (topic.likeness >= leastLikeness)
            topics.push_back(std::move(topic));
    }
    std::stable_sort(
        topics.begin(), topics.end(),
        [](const SimilarTopic &a, const SimilarTopic &b) { return a.likeness > b.likeness; });
    return folded(std::move(topics), request.limit);
}

} // namespace entente::session
