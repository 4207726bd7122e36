// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/catalogue.h"

#include "core/briefing/sourcename.h"
#include "core/library/hits.h"

#include <algorithm>
#include <filesystem>
#include <limits>
#include <map>
#include <numeric>

namespace entente::library {

namespace {

constexpr std::uint64_t documentsOfOne = 1U << 20; ///< the whole, and more topics than any has
constexpr std::size_t batch = 256;                 ///< briefings
constexpr std::size_t betweenSaves = 4096;         ///< briefings

std::uint64_t documentOf(BriefingId briefing, std::uint64_t place)
{
    return static_cast<std::uint64_t>(briefing) * documentsOfOne + place;
}

/// To be raised when briefings are put into the index in another way than before.
constexpr std::uint64_t indexedAs = 2;

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

} // namespace

DocumentPlace documentPlace(std::uint64_t document)
{
    DocumentPlace place;
    place.briefing = static_cast<BriefingId>(document / documentsOfOne);
    if (const std::uint64_t rest = document % documentsOfOne; rest > 0)
        place.topic = static_cast<std::uint32_t>(rest - 1);
    return place;
}

std::string Catalogue::folderOf(const std::string &libraryFile)
{
    return libraryFile + ".index";
}

Catalogue::Catalogue(std::unique_ptr<search::SearchIndex> index,
                     std::shared_ptr<const Vocabulary> vocabulary)
    : m_index(std::move(index)), m_vocabulary(std::move(vocabulary))
{
}

Result<std::unique_ptr<Catalogue>> Catalogue::open(const std::string &libraryFile,
                                                   std::shared_ptr<const Vocabulary> vocabulary)
{
    const std::string folder = folderOf(libraryFile);
    search::IndexOptions options;
    options.stamp = stampOf(*vocabulary);
    auto index = search::SearchIndex::open(folder, options);
    if (!index && index.error().code == ErrorCode::UnusableIndex) {
        search::SearchIndex::remove(folder);
        index = search::SearchIndex::open(folder, options);
    }
    if (!index)
        return index.error();
    return std::unique_ptr<Catalogue>(
        new Catalogue(std::move(index).value(), std::move(vocabulary)));
}

Result<IndexCheck> Catalogue::check(const std::string &libraryFile, Store &store,
                                    const Vocabulary &vocabulary)
{
    IndexCheck found;
    std::vector<std::string> &problems = found.problems;
    const std::string folder = folderOf(libraryFile);
    std::error_code problem;
    if (!std::filesystem::exists(folder, problem)) {
        const Result<std::vector<Change>> all = store.changesAfter(0);
        if (!all)
            return all.error();
        found.behind = all.value().size();
        return found;
    }
    search::IndexOptions options;
    options.stamp = stampOf(vocabulary);
    options.readOnly = true;
    const auto index = search::SearchIndex::open(folder, options);
    if (!index) {
        problems.push_back(index.error().detail);
        return found;
    }
    const auto changes = store.changesAfter(
        static_cast<ChangeNumber>(index.value()->savedRevision()));
    if (!changes)
        return changes.error();
    found.behind = changes.value().size();
    if (found.behind > 0)
        return found;
    const Result<std::vector<BriefingRecord>> records = store.briefings();
    if (!records)
        return records.error();
    std::map<BriefingId, std::uint32_t> kept;
    for (const BriefingRecord &record : records.value())
        kept[record.id] = 1 + std::accumulate(record.kinds.begin(), record.kinds.end(), 0U);
    search::Request everything;
    everything.limit = 0;
    everything.listBriefings = true;
    for (const search::BriefingCount &count : index.value()->search(everything).briefings) {
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

void Catalogue::discard(const std::string &libraryFile)
{
    search::SearchIndex::remove(folderOf(libraryFile));
}

Result<search::IndexedBriefing> Catalogue::indexed(Store &store, BriefingId id) const
{
    const Result<BriefingRecord> record = store.briefing(id);
    if (!record)
        return record.error();
    Result<std::string> source = store.source(id);
    if (!source)
        return source.error();
    const Metadata &meta = record.value().meta;
    search::IndexedBriefing made;
    made.id = static_cast<std::uint64_t>(id);
    made.date = meta.date;
    made.source = sourceName(meta);
    made.language = meta.language;
    search::Document whole;
    whole.id = documentOf(id, 0);
    whole.type = search::DocumentType::Briefing;
    whole.title = meta.title;
    whole.text = wholeText(std::move(source).value(), record.value().file);
    made.documents.push_back(std::move(whole));
    const Result<void> visited = store.topics(id, [&](const KeptTopic &topic) {
        search::Document document;
        document.id = documentOf(id, topic.number + 1);
        document.kind = topic.kind;
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
    if (!visited)
        return visited.error();
    return made;
}

Result<void> Catalogue::follow(Store &store,
                               const std::function<bool(std::size_t, std::size_t)> &progress)
{
    const auto since = static_cast<ChangeNumber>(m_index->savedRevision());
    const Result<std::vector<Change>> found = store.changesAfter(since);
    if (!found)
        return found.error();
    const std::vector<Change> &changes = found.value();
    std::vector<search::IndexedBriefing> put;
    std::vector<std::uint64_t> removed;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (changes[i].removed) {
            removed.push_back(static_cast<std::uint64_t>(changes[i].id));
        } else {
            Result<search::IndexedBriefing> briefing = indexed(store, changes[i].id);
            if (!briefing)
                return briefing.error();
            put.push_back(std::move(briefing).value());
        }
        const bool isLast = i + 1 == changes.size();
        if (!isLast && (i + 1) % batch != 0)
            continue;
        m_index->put(put);
        m_index->removeBriefings(removed);
        put.clear();
        removed.clear();
        // That the folder cannot be written only costs the work again the next time.
        if (isLast || (i + 1) % betweenSaves == 0)
            (void)m_index->save(static_cast<std::uint64_t>(changes[i].number));
        if (progress && !progress(i + 1, changes.size()))
            return Error{ErrorCode::Cancelled, folderOf({}), 0, {}};
    }
    if (!changes.empty())
        (void)m_index->tidy();
    return {};
}

} // namespace entente::library
