// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/search/hits.h"

#include "core/base/workers.h"
#include "core/library/libraryerror.h"
#include "core/library/search/catalogue.h"
#include "core/library/wholetext.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace entente::library {

namespace {

/// A text that has still to be read from its document.
struct Unread
{
    std::size_t hit = 0;
    KeptDocument document;
    std::string file;
};

/// Reads topics of hits, those of a briefing at once where many in a row are of it: a question each
/// is what a comparison of all documents would wait for.
class TopicReader final
{
public:
    TopicReader(Store &store, std::span<const search::Hit> hits) : m_store(store), m_hits(hits) {}

    /// Nothing where the library has it no more.
    [[nodiscard]] Result<std::optional<KeptTopic>> read(std::size_t at, BriefingId briefing,
                                                        std::uint32_t number)
    {
        if (briefing != m_briefing) {
            if (!isFollowed(at, briefing))
                return m_store.topic(briefing, number);
            ENTENTE_TRY_VOID(readAllOf(briefing));
        }
        const auto found = std::find_if(
            m_topics.begin(), m_topics.end(),
            [number](const KeptTopic &topic) { return topic.number == number; });
        return found == m_topics.end() ? std::optional<KeptTopic>() : std::optional(*found);
    }

private:
    /// Whether enough hits behind one are of its briefing, too.
    [[nodiscard]] bool isFollowed(std::size_t at, BriefingId briefing) const
    {
        constexpr std::size_t enough = 2;
        return at + enough < m_hits.size()
            && documentPlace(m_hits[at + enough].document).briefing == briefing
            && documentPlace(m_hits[at + 1].document).briefing == briefing;
    }

    [[nodiscard]] Result<void> readAllOf(BriefingId briefing)
    {
        m_topics.clear();
        m_briefing = briefing;
        const Result<BriefingRecord> record = m_store.briefing(briefing);
        if (!record && record.error().code != LibraryError::NotInLibrary)
            return record.error();
        if (!record || record.value().removed)
            return {};
        return m_store.topics(briefing, [this](const KeptTopic &topic) {
            m_topics.push_back(topic);
            return true;
        });
    }

    Store &m_store;
    std::span<const search::Hit> m_hits;
    BriefingId m_briefing = 0;
    std::vector<KeptTopic> m_topics; ///< of that briefing
};

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
    TopicReader topics(store, hits);
    for (std::size_t at = 0; at < hits.size(); ++at) {
        const search::Hit &each = hits[at];
        const DocumentPlace place = documentPlace(each.document);
        FoundHit hit{place.briefing, std::nullopt, {}, each.score};
        const std::size_t waiting = unread.size();
        bool isThere = false;
        if (place.topic) {
            ENTENTE_TRY(hit.topic, topics.read(at, place.briefing, *place.topic));
            isThere = hit.topic.has_value();
            hit.text = isThere ? hit.topic->text : std::string();
        } else {
            ENTENTE_TRY(isThere, readWhole(store, cache, found.size(), hit, unread));
        }
        if (isThere)
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
