// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/search/catalogue.h"

#include "core/base/runerror.h"
#include "core/briefing/sourcename.h"
#include "core/library/readkept.h"
#include "core/library/wholetext.h"
#include "core/search/searcherror.h"

#include <algorithm>
#include <filesystem>
#include <limits>
#include <map>
#include <numeric>

namespace entente::library {

namespace {

constexpr unsigned placeBits = 32;         ///< of the number of a topic and one more, which fill 26
constexpr std::size_t batch = 256;         ///< briefings
constexpr std::size_t betweenSaves = 4096; ///< briefings

/// To be raised when briefings are put into the index in another way than before.
constexpr std::uint64_t indexedAs = 3;

/// FNV-1a: an index holds the numbers of concepts, and with each all that are broader.
std::uint64_t stampOf(const Vocabulary &vocabulary)
{
    constexpr std::uint64_t basis = 14695981039346656037U;
    std::uint64_t hash = basis + indexedAs;
    for (const char c : vocabulary.fingerprint())
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    return hash;
}

void addArea(std::vector<ConceptIndex> &areas, const Vocabulary &vocabulary, ConceptIndex area)
{
    for (const ConceptIndex each : vocabulary.selfAndBroader(area)) {
        if (std::find(areas.begin(), areas.end(), each) == areas.end())
            areas.push_back(each);
    }
}

/// Entries that speak of a briefing which has no such entry, or of one that another speaks of too.
void tellStrays(std::vector<std::uint64_t> documents,
                const std::map<BriefingId, std::uint32_t> &kept, std::vector<std::string> &problems)
{
    std::sort(documents.begin(), documents.end());
    std::map<BriefingId, std::size_t> strays;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const DocumentPlace place = documentPlace(documents[i]);
        const auto of = kept.find(place.briefing);
        const bool isTwice = i > 0 && documents[i] == documents[i - 1];
        if (isTwice || of == kept.end() || (place.topic && *place.topic + 1 >= of->second))
            ++strays[place.briefing];
    }
    for (const auto &[briefing, count] : strays)
        problems.push_back("the search index has " + std::to_string(count)
                           + " entries that would be taken for others of briefing "
                           + std::to_string(briefing));
}

/// An index that took over all up to a change, and a store.
Result<SearchCheck> compared(const search::SearchIndex &index, ChangeNumber upTo, Store &store)
{
    SearchCheck found;
    std::vector<std::string> &problems = found.problems;
    ENTENTE_TRY(const std::vector<Change> changes, store.changesAfter(upTo));
    found.behind = changes.size();
    if (found.behind > 0)
        return found;
    ENTENTE_TRY(const std::vector<BriefingRecord> records, store.briefings());
    std::map<BriefingId, std::uint32_t> kept;
    for (const BriefingRecord &record : records)
        kept[record.id] = 1 + std::accumulate(record.kinds.begin(), record.kinds.end(), 0U);
    search::Request everything;
    everything.limit = 0;
    everything.listBriefings = true;
    everything.listDocuments = true;
    const search::Answer answer = index.search(everything);
    tellStrays(answer.documents, kept, problems);
    for (const search::BriefingCount &count : answer.briefings) {
        const auto id = static_cast<BriefingId>(count.briefing);
        const auto of = kept.find(id);
        if (of == kept.end())
            problems.push_back("the search index has briefing " + std::to_string(id)
                               + ", which the library does not have");
        else if (of->second != count.documents)
            problems.push_back("the search index has " + std::to_string(count.documents)
                               + " entries of briefing " + std::to_string(id)
                               + " where there should be " + std::to_string(of->second));
        if (of != kept.end())
            kept.erase(of);
    }
    for (const auto &[id, documents] : kept)
        problems.push_back("the search index lacks briefing " + std::to_string(id));
    return found;
}

} // namespace

DocumentPlace documentPlace(std::uint64_t document)
{
    DocumentPlace place;
    place.briefing = static_cast<BriefingId>(document >> placeBits);
    if (const auto rest = static_cast<std::uint32_t>(document); rest > 0)
        place.topic = rest - 1;
    return place;
}

std::uint64_t documentId(const DocumentPlace &place)
{
    return static_cast<std::uint64_t>(place.briefing) << placeBits
        | (place.topic ? std::uint64_t{*place.topic} + 1 : 0);
}

Catalogue::Catalogue(std::unique_ptr<search::SearchIndex> index,
                     std::shared_ptr<const Vocabulary> vocabulary)
    : m_index(std::move(index)),
      m_vocabulary(std::move(vocabulary)),
      m_followed(static_cast<ChangeNumber>(m_index->savedRevision()))
{
}

std::unique_ptr<Catalogue> Catalogue::open(const std::string &folder,
                                           std::shared_ptr<const Vocabulary> vocabulary)
{
    search::IndexOptions options;
    options.stamp = stampOf(*vocabulary);
    auto index = search::SearchIndex::open(folder, options);
    if (!index && index.error().code == SearchError::UnusableIndex) {
        search::SearchIndex::remove(folder);
        index = search::SearchIndex::open(folder, options);
    }
    // On read-only media, say: to search without an index that is kept is better than not at all.
    if (!index)
        return inMemory(std::move(vocabulary));
    return std::unique_ptr<Catalogue>(
        new Catalogue(std::move(index).value(), std::move(vocabulary)));
}

std::unique_ptr<Catalogue> Catalogue::inMemory(std::shared_ptr<const Vocabulary> vocabulary)
{
    search::IndexOptions options;
    options.stamp = stampOf(*vocabulary);
    return std::unique_ptr<Catalogue>(
        new Catalogue(search::SearchIndex::inMemory(options), std::move(vocabulary)));
}

Result<SearchCheck> Catalogue::check(const std::string &folder, Store &store,
                                     const Vocabulary &vocabulary)
{
    std::error_code problem;
    if (!std::filesystem::exists(folder, problem)) {
        ENTENTE_TRY(const std::vector<Change> all, store.changesAfter(0));
        return SearchCheck{{}, all.size()};
    }
    search::IndexOptions options;
    options.stamp = stampOf(vocabulary);
    options.readOnly = true;
    const auto index = search::SearchIndex::open(folder, options);
    if (!index)
        return SearchCheck{{index.error().detail}, 0};
    return compared(*index.value(), static_cast<ChangeNumber>(index.value()->savedRevision()),
                    store);
}

Result<SearchCheck> Catalogue::check(Store &store) const
{
    return compared(*m_index, state().upTo, store);
}

SearchState Catalogue::state() const
{
    const std::lock_guard guard(m_following);
    return {m_index->documentCount(), m_followed};
}

Result<search::IndexedBriefing> Catalogue::indexed(Store &store, BriefingId id) const
{
    ENTENTE_TRY(const BriefingRecord record, store.briefing(id));
    ENTENTE_TRY(std::string source, store.source(id));
    if (id < 1 || id >> placeBits != 0)
        return Error{SearchError::UnusableIndex, record.file, 0,
                     "briefing " + std::to_string(id) + " has a number that it cannot hold"};
    const Metadata &meta = record.meta;
    search::IndexedBriefing made;
    made.id = static_cast<std::uint64_t>(id);
    made.date = meta.date;
    made.source = sourceName(meta);
    made.language = meta.language;
    made.format = record.format;
    search::Document whole;
    whole.id = documentId({id, std::nullopt});
    whole.type = search::DocumentType::Briefing;
    whole.title = meta.title;
    whole.text = wholeTextAndFacts(std::move(source), record.file);
    made.documents.push_back(std::move(whole));
    const Result<void> visited = store.topics(id, [&](const KeptTopic &topic) {
        search::Document document;
        document.id = documentId({id, topic.number});
        document.kind = topic.kind;
        document.certainty = topic.kind == Kind::Point ? std::nullopt
                                                       : std::optional(topic.certainty);
        document.title = topic.title;
        document.text = topic.text;
        for (const std::string &area : topic.areas) {
            if (const auto known = m_vocabulary->find(area)) {
                addArea(document.areas, *m_vocabulary, *known);
                addArea(made.documents.front().areas, *m_vocabulary, *known);
            }
        }
        made.documents.push_back(std::move(document));
        return true;
    });
    ENTENTE_TRY_VOID(visited);
    return made;
}

Result<std::size_t> Catalogue::followBatch(Store &store, const std::vector<Change> &changes,
                                           std::size_t from)
{
    const std::lock_guard guard(m_following);
    // What another thread took over meanwhile is in already, or newer.
    while (from < changes.size() && changes[from].number <= m_followed)
        ++from;
    if (from == changes.size())
        return from;
    const std::size_t end = std::min(from + batch, changes.size());
    std::vector<search::IndexedBriefing> put;
    std::vector<std::uint64_t> removed;
    for (std::size_t i = from; i < end; ++i) {
        if (changes[i].removed) {
            removed.push_back(static_cast<std::uint64_t>(changes[i].id));
            continue;
        }
        ENTENTE_TRY(search::IndexedBriefing briefing, indexed(store, changes[i].id));
        put.push_back(std::move(briefing));
    }
    m_index->put(put);
    m_index->removeBriefings(removed);
    m_followed = changes[end - 1].number;
    // That the folder cannot be written only costs the work again the next time.
    if (end == changes.size() || end / betweenSaves != from / betweenSaves)
        (void)m_index->save(static_cast<std::uint64_t>(m_followed));
    return end;
}

Result<void> Catalogue::readEditions(Store &store)
{
    ENTENTE_TRY(const std::vector<BriefingId> older, store.olderEditions());
    m_older.store(std::make_shared<const std::vector<std::uint64_t>>(older.begin(), older.end()));
    ENTENTE_TRY(std::shared_ptr<const search::BriefingDesks> desks, store.desks());
    m_desks.store(std::move(desks));
    return {};
}

search::Answer Catalogue::search(search::Request request, Editions editions) const
{
    if (editions == Editions::Newest && request.filter.briefings.empty())
        request.filter.without = m_older.load();
    request.filter.deskOf = m_desks.load();
    return m_index->search(request);
}

Result<void> Catalogue::follow(Store &store,
                               const std::function<bool(std::size_t, std::size_t)> &progress)
{
    // What was added is in the index where it stands.
    ENTENTE_TRY_VOID(placeAddedTopics(store, *m_vocabulary));
    ChangeNumber since = 0;
    {
        const std::lock_guard guard(m_following);
        since = m_followed;
    }
    ENTENTE_TRY(const std::vector<Change> changes, store.changesAfter(since));
    const std::size_t total = changes.size();
    // Before the newer ones are found: a document is never there twice.
    ENTENTE_TRY_VOID(readEditions(store));
    for (std::size_t done = 0; done < total;) {
        ENTENTE_TRY(const std::size_t end, followBatch(store, changes, done));
        done = end;
        if (progress && !progress(done, total))
            return Error{RunError::Cancelled, {}, 0, {}};
    }
    if (total > 0)
        (void)m_index->tidy();
    return {};
}

} // namespace entente::library
