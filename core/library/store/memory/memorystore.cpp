// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/store/memory/memorystore.h"

#include "core/base/fileerror.h"
#include "core/library/corrections.h"
#include "core/library/libraryerror.h"
#include "core/library/store/lists.h"
#include "core/library/store/packing.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

namespace entente::library {

namespace {

std::vector<BriefingRecord> recordsOf(const std::vector<const Memory::Kept *> &kept)
{
    std::vector<BriefingRecord> records;
    records.reserve(kept.size());
    for (const Memory::Kept *each : kept)
        records.push_back(each->record);
    return records;
}

/// A name of an analysis begins with its number.
bool isDue(const std::string &analysis, const std::string &today)
{
    return analysis != today
        && std::strtoll(analysis.c_str(), nullptr, 10) <= std::strtoll(today.c_str(), nullptr, 10);
}

std::vector<KeptTopic> keptAs(std::vector<KeptTopic> topics, BriefingId id)
{
    for (KeptTopic &topic : topics) {
        topic.briefing = id;
        topic.areas = parted(joined(topic.areas));
    }
    return topics;
}

} // namespace

std::vector<KeptTopic> laidTopics(const Memory::Kept &kept)
{
    std::vector<Correction> corrections;
    for (const auto &[topic, correction] : kept.corrections) {
        if (!correction.isEmpty())
            corrections.push_back(correction);
    }
    if (corrections.empty())
        return kept.made.topics;
    std::vector<AddedTopic> added;
    added.reserve(kept.added.size());
    for (const auto &[topic, each] : kept.added)
        added.push_back(each);
    return laidOver(kept.made.topics, corrections, added);
}

void recount(Memory::Kept &kept)
{
    kept.record.kinds = {};
    for (const KeptTopic &topic : laidTopics(kept))
        ++kept.record.kinds[static_cast<std::size_t>(topic.kind)];
}

MemoryStore::MemoryStore(std::shared_ptr<Memory> memory, std::string name)
    : m_memory(std::move(memory)), m_name(std::move(name))
{
}

Error MemoryStore::missing(BriefingId id) const
{
    return {LibraryError::NotInLibrary, m_name, 0, "briefing " + std::to_string(id)};
}

Error MemoryStore::changedElsewhere(const std::string &what) const
{
    return {LibraryError::ChangedElsewhere, m_name, 0, what};
}

MemoryStore::Kept *MemoryStore::find(BriefingId id)
{
    const auto at = m_memory->briefings.find(id);
    return at == m_memory->briefings.end() ? nullptr : &at->second;
}

MemoryStore::Kept &MemoryStore::insert(const NewBriefing &briefing)
{
    const auto id = static_cast<BriefingId>(m_memory->briefings.size()) + 1;
    Kept &kept = m_memory->briefings[id];
    kept.made = briefing;
    kept.made.topics = keptAs(std::move(kept.made.topics), id);
    BriefingRecord &record = kept.record;
    record.id = id;
    record.file = briefing.file;
    record.hash = briefing.hash;
    record.meta = briefing.meta;
    record.size = briefing.size;
    record.tables = briefing.tables;
    record.format = briefing.format;
    touch(kept);
    kept.came = record.change;
    recount(kept);
    m_memory->byHash[record.hash] = id;
    for (const std::string &place : placesOf(briefing))
        m_memory->byPlace[place].push_back(id);
    return kept;
}

Result<void> MemoryStore::setRemoved(BriefingId id, bool removed)
{
    const std::lock_guard lock(m_memory->mutex);
    Kept *kept = find(id);
    if (kept == nullptr)
        return missing(id);
    kept->record.removed = removed;
    settleWork(kept->record.work);
    touch(*kept);
    return {};
}

Result<std::vector<BriefingRecord>> MemoryStore::briefings()
{
    const std::lock_guard lock(m_memory->mutex);
    return recordsOf(keptWhere([](const Kept &kept) { return !kept.record.removed; }));
}

Result<std::vector<BriefingRecord>> MemoryStore::newestBriefings(std::size_t most)
{
    const std::lock_guard lock(m_memory->mutex);
    std::vector<const Kept *> found = keptWhere(
        [](const Kept &kept) { return !kept.record.removed && !kept.record.older; });
    const auto date = [](const Kept *kept) {
        const std::optional<Date> &its = kept->record.meta.date;
        return its ? its->toString() : std::string();
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const Kept *a, const Kept *b) { return date(a) > date(b); });
    found.resize(std::min(found.size(), most));
    std::sort(found.begin(), found.end(),
              [](const Kept *a, const Kept *b) { return a->record.id < b->record.id; });
    return recordsOf(found);
}

Result<BriefingRecord> MemoryStore::briefing(BriefingId id)
{
    const std::lock_guard lock(m_memory->mutex);
    const Kept *kept = find(id);
    return kept != nullptr ? Result<BriefingRecord>(kept->record) : missing(id);
}

Result<BriefingRecord> MemoryStore::briefingOf(const std::string &hash)
{
    const std::lock_guard lock(m_memory->mutex);
    const auto at = m_memory->byHash.find(hash);
    if (at == m_memory->byHash.end())
        return Error{LibraryError::NotInLibrary, m_name, 0, "the document"};
    return find(at->second)->record;
}

Result<KeptDocument> MemoryStore::document(BriefingId id)
{
    const std::lock_guard lock(m_memory->mutex);
    const Kept *kept = find(id);
    if (kept == nullptr)
        return missing(id);
    std::optional<std::string> bytes = unpacked(kept->made.packed);
    if (!bytes)
        return Error{LibraryError::DamagedLibrary, m_name, 0,
                     "the document of briefing " + std::to_string(id)};
    KeptDocument document{std::move(*bytes), std::nullopt};
    if (!kept->made.packedText.empty())
        document.text = unpacked(kept->made.packedText);
    return document;
}

Result<void> MemoryStore::topics(BriefingId id, const std::function<bool(const KeptTopic &)> &visit)
{
    std::vector<BriefingId> wanted{id};
    if (id == 0) {
        const std::lock_guard lock(m_memory->mutex);
        wanted.clear();
        for (const Kept *kept : keptWhere([](const Kept &each) { return !each.record.removed; }))
            wanted.push_back(kept->record.id);
    }
    for (const BriefingId each : wanted) {
        std::vector<KeptTopic> its; // handed out without the lock, for who looks at them may ask on
        {
            const std::lock_guard lock(m_memory->mutex);
            if (const Kept *kept = find(each))
                its = laidTopics(*kept);
        }
        for (const KeptTopic &topic : its) {
            if (!visit(topic))
                return {};
        }
    }
    return {};
}

Result<std::optional<KeptTopic>> MemoryStore::topic(BriefingId id, std::uint32_t number)
{
    const std::lock_guard lock(m_memory->mutex);
    const Kept *kept = find(id);
    if (kept == nullptr || kept->record.removed)
        return std::optional<KeptTopic>();
    const std::vector<KeptTopic> its = laidTopics(*kept);
    return number < its.size() ? std::optional(its[number]) : std::optional<KeptTopic>();
}

Result<std::vector<Change>> MemoryStore::changesAfter(ChangeNumber last)
{
    const std::lock_guard lock(m_memory->mutex);
    std::vector<Change> changes;
    for (const Kept *kept : keptWhere([&](const Kept &each) { return each.record.change > last; }))
        changes.push_back({kept->record.id, kept->record.change, kept->record.removed});
    std::sort(changes.begin(), changes.end(),
              [](const Change &a, const Change &b) { return a.number < b.number; });
    return changes;
}

Result<std::vector<BriefingId>> MemoryStore::analysedOtherwise(const std::string &analysis)
{
    const std::lock_guard lock(m_memory->mutex);
    std::vector<BriefingId> ids;
    for (const Kept *kept :
         keptWhere([&](const Kept &each) { return isDue(each.made.analysis, analysis); }))
        ids.push_back(kept->record.id);
    return ids;
}

Result<void> MemoryStore::renew(std::span<const Renewal> batch)
{
    const std::lock_guard lock(m_memory->mutex);
    for (const Renewal &renewal : batch)
        renewOne(renewal);
    return {};
}

void MemoryStore::renewOne(const Renewal &renewal)
{
    Kept *kept = find(renewal.id);
    if (kept == nullptr || !isDue(kept->made.analysis, renewal.analysis))
        return;
    kept->made.analysis = renewal.analysis;
    if (!renewal.found)
        return;
    const NewBriefing &found = *renewal.found;
    kept->made.packedText = found.packedText;
    kept->made.sketch = found.sketch;
    kept->added.clear(); // they may stand elsewhere now
    std::vector<KeptTopic> topics = keptAs(found.topics, renewal.id);
    BriefingRecord &record = kept->record;
    if (record.meta == found.meta && record.tables == found.tables && record.format == found.format
        && kept->made.topics == topics)
        return;
    for (const std::string &place : placesOf(kept->made))
        std::erase(m_memory->byPlace[place], renewal.id);
    record.meta = kept->made.meta = found.meta;
    record.tables = kept->made.tables = found.tables;
    record.format = kept->made.format = found.format;
    kept->made.topics = std::move(topics);
    for (const std::string &place : placesOf(kept->made)) {
        std::vector<BriefingId> &there = m_memory->byPlace[place];
        there.insert(std::lower_bound(there.begin(), there.end(), renewal.id), renewal.id);
    }
    recount(*kept);
    touch(*kept);
}

Result<std::vector<std::string>> MemoryStore::check()
{
    const std::lock_guard lock(m_memory->mutex);
    std::vector<std::string> problems;
    for (auto &[id, kept] : m_memory->briefings) {
        const std::string who = "briefing " + std::to_string(id);
        const std::optional<std::string> bytes = unpacked(kept.made.packed);
        if (!bytes)
            problems.push_back("the document of " + who + " cannot be unpacked");
        else if (QCryptographicHash::hash(QByteArrayView(*bytes), QCryptographicHash::Sha256)
                     .toStdString()
                 != kept.record.hash)
            problems.push_back("the document of " + who + " is not what was imported");
        Kept counted = kept;
        recount(counted);
        if (counted.record.kinds != kept.record.kinds)
            problems.push_back(who + " has other topics than are counted");
    }
    return problems;
}

Result<void> MemoryStore::backup(const std::string &path)
{
    std::error_code unknown;
    return Error{FileError::NotWritable, path, 0,
                 std::filesystem::exists(path, unknown) ? "there is a file of that name"
                                                        : "a library in memory has no file"};
}

} // namespace entente::library
