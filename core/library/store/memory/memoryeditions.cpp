// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which briefings are editions of one document, and which of them is the newest.

#include "core/library/store/memory/memorystore.h"

#include <algorithm>

namespace entente::library {

void takeCorrections(const Memory::Kept &from, Memory::Kept &to)
{
    for (const auto &[topic, correction] : from.corrections) {
        Correction its = correction;
        its.briefing = to.record.id;
        to.corrections.emplace(topic, std::move(its));
    }
    recount(to);
}

Decision MemoryStore::decisionOn(const NewBriefing &briefing)
{
    std::set<BriefingId> ids;
    for (const std::string &place : placesOf(briefing)) {
        const std::vector<BriefingId> &there = m_memory->byPlace[place];
        const auto most = static_cast<std::ptrdiff_t>(mostCandidates(place));
        ids.insert(there.size() > static_cast<std::size_t>(most) ? there.end() - most
                                                                 : there.begin(),
                   there.end());
    }
    std::vector<Candidate> candidates;
    candidates.reserve(ids.size());
    for (auto id = ids.rbegin(); id != ids.rend(); ++id) {
        const Kept &kept = *find(*id);
        Candidate &candidate = candidates.emplace_back();
        candidate.id = *id;
        candidate.features = featuresOf(kept.made.file, kept.made.meta);
        candidate.features.sketch = kept.made.sketch;
        candidate.removed = kept.record.removed;
        candidate.size = kept.made.size;
    }
    std::stable_partition(candidates.begin(), candidates.end(), [&](const Candidate &each) {
        return each.features.file == briefing.file;
    });
    return decide(briefing, candidates, [this](BriefingId id) { return find(id)->made.packed; });
}

Result<std::vector<Added>> MemoryStore::add(std::span<const NewBriefing> batch)
{
    const std::lock_guard lock(m_memory->mutex);
    std::vector<Added> added;
    added.reserve(batch.size());
    for (const NewBriefing &briefing : batch)
        added.push_back(addOne(briefing));
    return added;
}

Added MemoryStore::addOne(const NewBriefing &briefing)
{
    if (const auto known = m_memory->byHash.find(briefing.hash); known != m_memory->byHash.end())
        return addKnown(briefing, *find(known->second));
    const Decision decision = decisionOn(briefing);
    Kept &kept = insert(briefing);
    const BriefingId id = kept.record.id;
    const EditionOf &of = decision.found;
    const std::optional<BriefingId> earlier = decision.earlier();
    const BriefingId work = earlier ? find(*earlier)->record.work : id;
    setWork(kept, work);
    if (decision.beginning) {
        takeCorrections(*find(*decision.beginning), kept);
        if (briefing.mayHaveGrown)
            replaceBeginning(*find(*decision.beginning), kept);
    }
    if (of.verdict == EditionVerdict::Same)
        takeCorrections(*find(of.briefing), kept);
    else if (of.verdict == EditionVerdict::Unsure)
        kept.doubt = of.briefing;
    renumberWork(work);
    return {id, earlier ? Added::How::Edition : Added::How::New, kept.doubt};
}

Added MemoryStore::addKnown(const NewBriefing &briefing, Kept &kept)
{
    BriefingRecord &record = kept.record;
    const Added same{record.id, Added::How::Known, kept.doubt};
    // A file in which an edit was taken back says again what an older edition of it said.
    const std::set<BriefingId> &editions = m_memory->works[record.work];
    const bool isBack = isPlace(briefing.file) && record.older && record.file == briefing.file
        && std::any_of(editions.begin(), editions.end(), [&](BriefingId id) {
                            const BriefingRecord &other = find(id)->record;
                            return other.file == record.file && !other.older && !other.removed;
                        });
    if (!record.removed && !isBack)
        return same;
    record.removed = false;
    touch(kept);
    if (isBack)
        kept.came = record.change;
    settleWork(record.work);
    return same;
}

void MemoryStore::replaceBeginning(Kept &beginning, const Kept &whole)
{
    const BriefingId from = beginning.record.work;
    const BriefingId to = whole.record.work;
    // All its words stand in what follows it.
    beginning.record.removed = true;
    touch(beginning);
    if (from == to)
        return;
    // Its notes go along, and those of what had been its own beginning.
    const std::set<BriefingId> editions = m_memory->works[from];
    for (const BriefingId id : editions) {
        Kept &each = *find(id);
        if (each.record.removed && each.record.file == beginning.record.file)
            setWork(each, to);
    }
    renumberWork(from);
}

void MemoryStore::setWork(Kept &kept, BriefingId work)
{
    m_memory->works[kept.record.work].erase(kept.record.id);
    kept.record.work = work;
    m_memory->works[work].insert(kept.record.id);
}

void MemoryStore::settleWork(BriefingId work)
{
    std::vector<Kept *> there;
    for (const BriefingId id : m_memory->works[work]) {
        if (Kept *kept = find(id); !kept->record.removed)
            there.push_back(kept);
    }
    if (there.empty())
        return;
    std::stable_sort(there.begin(), there.end(),
                     [](const Kept *a, const Kept *b) { return a->came < b->came; });
    std::vector<EditionMark> marks;
    marks.reserve(there.size());
    for (const Kept *kept : there)
        marks.push_back({kept->record.file, kept->record.meta.date});
    const BriefingId newest = there[newestOf(marks)]->record.id;
    for (const BriefingId id : m_memory->works[work])
        find(id)->record.older = id != newest;
}

void MemoryStore::renumberWork(BriefingId work)
{
    const std::set<BriefingId> editions = m_memory->works[work];
    if (editions.empty())
        return;
    const BriefingId number = *editions.begin();
    for (const BriefingId id : editions)
        setWork(*find(id), number);
    settleWork(number);
}

Result<EditionOf> MemoryStore::editionOf(const NewBriefing &briefing)
{
    const std::lock_guard lock(m_memory->mutex);
    return decisionOn(briefing).edition();
}

Result<void> MemoryStore::setEdition(std::span<const BriefingId> briefings,
                                     std::optional<BriefingId> of)
{
    const std::lock_guard lock(m_memory->mutex);
    constexpr BriefingId none = 0; // no briefing has it
    std::vector<BriefingId> left;
    for (const BriefingId id : briefings) {
        if (find(id) == nullptr)
            return missing(id);
        left.push_back(find(id)->record.work);
    }
    if (briefings.empty())
        return {};
    if (of && find(*of) == nullptr)
        return missing(*of);
    const BriefingId target = of ? find(*of)->record.work : none;
    for (const BriefingId id : briefings) {
        Kept &kept = *find(id);
        setWork(kept, target);
        kept.doubt.reset();
        if (of)
            takeCorrections(*find(*of), kept);
        touch(kept);
    }
    left.push_back(target);
    for (const BriefingId work : left)
        renumberWork(work);
    return {};
}

Result<std::vector<BriefingId>> MemoryStore::editions(BriefingId id)
{
    const std::lock_guard lock(m_memory->mutex);
    std::vector<BriefingId> found;
    if (const Kept *kept = find(id)) {
        for (const BriefingId each : m_memory->works[kept->record.work]) {
            if (!find(each)->record.removed)
                found.push_back(each);
        }
    }
    return found;
}

Result<std::vector<EditionDoubt>> MemoryStore::editionDoubts()
{
    const std::lock_guard lock(m_memory->mutex);
    std::vector<EditionDoubt> doubts;
    for (const auto &[id, kept] : m_memory->briefings) {
        const Kept *of = kept.doubt ? find(*kept.doubt) : nullptr;
        if (of != nullptr && !kept.record.removed && !of->record.removed
            && kept.record.work != of->record.work)
            doubts.push_back({id, *kept.doubt});
    }
    return doubts;
}

Result<std::vector<BriefingId>> MemoryStore::olderEditions()
{
    const std::lock_guard lock(m_memory->mutex);
    std::vector<BriefingId> older;
    for (const Kept *kept : keptWhere([](const Kept &each) { return each.record.older; }))
        older.push_back(kept->record.id);
    return older;
}

} // namespace entente::library
