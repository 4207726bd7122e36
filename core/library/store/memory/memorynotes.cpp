// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people write.

#include "core/library/store/lists.h"
#include "core/library/store/memory/memorystore.h"

#include <algorithm>
#include <tuple>

namespace entente::library {

namespace {

/// As lists are kept: an entry is a line.
void tidy(std::vector<std::string> &entries)
{
    entries = parted(joined(entries));
}

std::vector<Note> inOrder(std::vector<Note> notes)
{
    std::sort(notes.begin(), notes.end(), [](const Note &a, const Note &b) {
        return std::tie(a.briefing, a.anchor.position.begin, a.id)
            < std::tie(b.briefing, b.anchor.position.begin, b.id);
    });
    return notes;
}

} // namespace

Result<std::vector<Note>> MemoryStore::notes(BriefingId id)
{
    const std::lock_guard lock(m_memory->mutex);
    std::vector<Note> found;
    for (const auto &[its, kept] : m_memory->notes) {
        if (!kept.removed && (id == 0 || kept.note.briefing == id))
            found.push_back(kept.note);
    }
    return inOrder(std::move(found));
}

Result<std::optional<Note>> MemoryStore::note(const std::string &id)
{
    const std::lock_guard lock(m_memory->mutex);
    const auto at = m_memory->notes.find(id);
    return at == m_memory->notes.end() || at->second.removed ? std::optional<Note>()
                                                             : std::optional(at->second.note);
}

Result<std::vector<Note>> MemoryStore::notesOfEditions(BriefingId id)
{
    const std::lock_guard lock(m_memory->mutex);
    std::vector<Note> found;
    const Kept *of = find(id);
    for (const auto &[its, kept] : m_memory->notes) {
        if (of != nullptr && !kept.removed
            && find(kept.note.briefing)->record.work == of->record.work)
            found.push_back(kept.note);
    }
    return inOrder(std::move(found));
}

Result<Version> MemoryStore::save(const Note &note)
{
    const std::lock_guard lock(m_memory->mutex);
    const auto present = m_memory->notes.find(note.id);
    if ((present != m_memory->notes.end() ? present->second.note.version : 0) != note.version)
        return changedElsewhere("the note");
    if (find(note.briefing) == nullptr)
        return missing(note.briefing);
    Memory::KeptNote &kept = m_memory->notes[note.id];
    kept = {note, false};
    tidy(kept.note.tags);
    return ++kept.note.version;
}

Result<Version> MemoryStore::removeNote(const std::string &id, Version version)
{
    const std::lock_guard lock(m_memory->mutex);
    const auto at = m_memory->notes.find(id);
    if (at == m_memory->notes.end() || at->second.note.version != version)
        return changedElsewhere("the note");
    at->second.removed = true;
    return ++at->second.note.version;
}

Result<std::vector<Correction>> MemoryStore::corrections(BriefingId id)
{
    const std::lock_guard lock(m_memory->mutex);
    std::vector<Correction> found;
    for (const Kept *kept :
         keptWhere([&](const Kept &each) { return id == 0 || each.record.id == id; })) {
        for (const auto &[topic, correction] : kept->corrections)
            found.push_back(correction);
    }
    return found;
}

Result<Version> MemoryStore::save(const Correction &correction)
{
    ENTENTE_TRY_VOID(saveAll({&correction, 1}));
    return correction.version + 1;
}

Result<void> MemoryStore::saveAll(std::span<const Correction> corrections)
{
    const std::lock_guard lock(m_memory->mutex);
    std::map<std::pair<BriefingId, std::string>, Version> versions; // as they will be
    for (const Correction &each : corrections) {
        const Kept *kept = find(each.briefing);
        Version present = 0;
        if (kept != nullptr && kept->corrections.contains(each.topic))
            present = kept->corrections.at(each.topic).version;
        Version &next = versions.try_emplace({each.briefing, each.topic}, present).first->second;
        if (next++ != each.version)
            return changedElsewhere("the correction");
        if (kept == nullptr)
            return missing(each.briefing);
    }
    std::set<BriefingId> changed;
    for (const Correction &each : corrections) {
        Correction &kept = find(each.briefing)->corrections[each.topic];
        kept = each;
        ++kept.version;
        if (kept.areas)
            tidy(*kept.areas);
        changed.insert(each.briefing);
    }
    for (const BriefingId id : changed) {
        recount(*find(id));
        touch(*find(id));
    }
    return {};
}

Result<std::vector<BriefingId>> MemoryStore::unplaced()
{
    const std::lock_guard lock(m_memory->mutex);
    std::vector<BriefingId> ids;
    for (const auto &[id, kept] : m_memory->briefings) {
        const auto &added = kept.added;
        const bool isAny = std::any_of(
            kept.corrections.begin(), kept.corrections.end(),
            [&](const auto &each) { return each.second.added && !added.contains(each.first); });
        if (isAny)
            ids.push_back(id);
    }
    return ids;
}

Result<void> MemoryStore::place(BriefingId id, std::span<const AddedTopic> added)
{
    const std::lock_guard lock(m_memory->mutex);
    Kept *kept = find(id);
    if (kept == nullptr)
        return missing(id);
    kept->added.clear();
    for (const AddedTopic &each : added)
        kept->added[each.topic] = each;
    recount(*kept);
    touch(*kept);
    return {};
}

Result<std::vector<SavedFilter>> MemoryStore::savedFilters()
{
    const std::lock_guard lock(m_memory->mutex);
    std::vector<SavedFilter> filters;
    filters.reserve(m_memory->filters.size());
    for (const auto &[name, filter] : m_memory->filters)
        filters.push_back(filter);
    return filters;
}

Result<void> MemoryStore::save(const SavedFilter &filter)
{
    const std::lock_guard lock(m_memory->mutex);
    SavedFilter &kept = m_memory->filters[filter.name];
    kept = filter;
    for (std::vector<std::string> *each : {&kept.areas, &kept.excludedAreas, &kept.sources,
                                           &kept.languages, &kept.formats, &kept.desks})
        tidy(*each);
    return {};
}

Result<void> MemoryStore::removeFilter(const std::string &name)
{
    const std::lock_guard lock(m_memory->mutex);
    m_memory->filters.erase(name);
    return {};
}

Result<void> MemoryStore::save(BriefingId id, const ReadingState &state)
{
    const std::lock_guard lock(m_memory->mutex);
    Kept *kept = find(id);
    if (kept == nullptr)
        return missing(id);
    kept->record.state = state;
    return {};
}

} // namespace entente::library
