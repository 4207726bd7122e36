// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/search/hits.h"

#include "core/base/workers.h"
#include "core/library/libraryerror.h"
#include "core/library/search/catalogue.h"
#include "core/library/wholetext.h"

#include <atomic>
#include <thread>

namespace entente::library {

namespace {

/// A text that has still to be read from its document.
struct Unread
{
    std::size_t hit = 0;
    KeptDocument document;
    std::string file;
};

/// False where the library has it no more.
Result<bool> readTopic(Store &store, const DocumentPlace &place, FoundHit &hit)
{
    ENTENTE_TRY(hit.topic, store.topic(place.briefing, *place.topic));
    if (hit.topic)
        hit.text = hit.topic->text;
    return hit.topic.has_value();
}

/// False where the library has it no more. A document whose text the cache does not have goes to
/// `unread`, as text of the hit of that number.
Result<bool> readWhole(Store &store, TextCache *cache, std::size_t number, FoundHit &hit,
                       std::vector<Unread> &unread)
{
    const Result<BriefingRecord> record = store.briefing(hit.briefing);
    if (!record && record.error().code != LibraryError::NotInLibrary)
        return record.error();
    if (!record || record.value().removed)
        return false;
    if (const std::string *text = cache != nullptr ? cache->find(hit.briefing) : nullptr) {
        hit.text = *text;
        return true;
    }
    ENTENTE_TRY(KeptDocument document, store.document(hit.briefing));
    unread.push_back({number, std::move(document), record.value().file});
    return true;
}

/// Reads what a keystroke has to wait for on all cores.
void readAll(std::vector<Unread> &unread, std::vector<FoundHit> &found)
{
    constexpr std::size_t worthAThread = 8; // documents
    std::atomic<std::size_t> next = 0;
    const auto work = [&](unsigned) {
        for (std::size_t i = next++; i < unread.size(); i = next++)
            found[unread[i].hit].text = wholeText(std::move(unread[i].document), unread[i].file);
    };
    const std::size_t threads = std::min<std::size_t>(std::thread::hardware_concurrency(),
                                                      unread.size() / worthAThread);
    withWorkers(threads > 0 ? static_cast<unsigned>(threads - 1) : 0, work);
}

} // namespace

Result<std::vector<FoundHit>> foundHits(Store &store, std::span<const search::Hit> hits,
                                        TextCache *cache)
{
    constexpr std::size_t mostHeld = std::size_t{32} << 20; // bytes of documents at a time
    std::vector<FoundHit> found;
    found.reserve(hits.size());
    std::vector<Unread> unread;
    std::size_t held = 0;
    const auto readHeld = [&] {
        readAll(unread, found);
        for (const Unread &each : unread) {
            if (cache != nullptr)
                cache->keep(found[each.hit].briefing, found[each.hit].text);
        }
        unread.clear();
        held = 0;
    };
    for (const search::Hit &each : hits) {
        const DocumentPlace place = documentPlace(each.document);
        FoundHit hit{place.briefing, std::nullopt, {}, each.score};
        const std::size_t waiting = unread.size();
        ENTENTE_TRY(const bool there,
                    place.topic ? readTopic(store, place, hit)
                                : readWhole(store, cache, found.size(), hit, unread));
        if (there)
            found.push_back(std::move(hit));
        if (unread.size() > waiting)
            held += unread.back().document.bytes.size();
        if (held > mostHeld)
            readHeld();
    }
    readHeld();
    return found;
}

} // namespace entente::library
