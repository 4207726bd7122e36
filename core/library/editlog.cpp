// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/editlog.h"

#include <algorithm>

namespace entente::library {

namespace {

std::span<const CorrectionEdit> correctionsOf(const Edit &edit)
{
    if (const auto *one = std::get_if<CorrectionEdit>(&edit))
        return {one, 1};
    const auto *several = std::get_if<CorrectionsEdit>(&edit);
    return several != nullptr ? std::span<const CorrectionEdit>(several->edits)
                              : std::span<const CorrectionEdit>();
}

template <typename T>
bool isIn(const std::vector<T> &all, const T &wanted)
{
    return std::find(all.begin(), all.end(), wanted) != all.end();
}

bool cites(const std::vector<Cited> &sources, const Forgotten &forgotten)
{
    return std::any_of(sources.begin(), sources.end(),
                       [&](const Cited &each) { return isIn(forgotten.hashes, each.document); });
}

bool cites(const OwnTable &table, const Forgotten &forgotten)
{
    const auto isOf = [&](const OwnCell &cell) { return cites(cell.sources, forgotten); };
    return cites(table.sources, forgotten)
        || std::any_of(table.rows.begin(), table.rows.end(),
                       [&](const auto &row) { return std::any_of(row.begin(), row.end(), isOf); });
}

bool cites(const std::optional<Dossier> &dossier, const Forgotten &forgotten)
{
    if (!dossier || isIn(forgotten.dossiers, dossier->id))
        return dossier.has_value();
    return std::any_of(dossier->items.begin(), dossier->items.end(), [&](const DossierItem &item) {
        return isIn(forgotten.hashes, item.cited.document) || cites(item.table, forgotten);
    });
}

/// Whether a step holds words of something.
bool holds(const Edit &edit, const Forgotten &forgotten)
{
    if (const auto *note = std::get_if<NoteEdit>(&edit)) {
        const auto isOn = [&](const std::optional<Note> &each) {
            return each && isIn(forgotten.briefings, each->briefing);
        };
        return isOn(note->before) || isOn(note->after);
    }
    if (const auto *dossier = std::get_if<DossierEdit>(&edit))
        return cites(dossier->before, forgotten) || cites(dossier->after, forgotten);
    if (const auto *removal = std::get_if<RemovalEdit>(&edit))
        return isIn(forgotten.briefings, removal->briefing);
    if (const auto *edition = std::get_if<EditionEdit>(&edit))
        return std::any_of(edition->briefings.begin(), edition->briefings.end(),
                           [&](BriefingId id) { return isIn(forgotten.briefings, id); });
    const std::span<const CorrectionEdit> corrections = correctionsOf(edit);
    return std::any_of(corrections.begin(), corrections.end(), [&](const CorrectionEdit &each) {
        return isIn(forgotten.briefings, each.before.briefing);
    });
}

} // namespace

void EditLog::forget(const Forgotten &forgotten)
{
    const auto done = m_edits.begin() + static_cast<std::ptrdiff_t>(m_done);
    const auto lost = std::count_if(m_edits.begin(), done,
                                    [&](const Edit &each) { return holds(each, forgotten); });
    std::erase_if(m_edits, [&](const Edit &each) { return holds(each, forgotten); });
    m_done -= static_cast<std::size_t>(lost);
}

Result<void> EditLog::apply(Edit edit)
{
    // A version that the caller saw is newer than what this log remembers.
    if (const auto *note = std::get_if<NoteEdit>(&edit); note != nullptr && note->before)
        m_versions[note->before->id] = note->before->version;
    if (const auto *dossier = std::get_if<DossierEdit>(&edit);
        dossier != nullptr && dossier->before)
        m_versions[dossier->before->id] = dossier->before->version;
    for (const CorrectionEdit &each : correctionsOf(edit))
        m_corrections[{each.before.briefing, each.before.topic}] = each.before.version;
    ENTENTE_TRY_VOID(run(edit, true));
    m_edits.resize(m_done);
    if (m_edits.size() == mostEdits)
        m_edits.erase(m_edits.begin());
    m_edits.push_back(std::move(edit));
    m_done = m_edits.size();
    return {};
}

Result<void> EditLog::undo()
{
    if (!canUndo())
        return {};
    Result<void> done = run(m_edits[m_done - 1], false);
    m_done -= done ? 1 : 0;
    return done;
}

Result<void> EditLog::redo()
{
    if (!canRedo())
        return {};
    Result<void> done = run(m_edits[m_done], true);
    m_done += done ? 1 : 0;
    return done;
}

Version EditLog::versionOf(const std::string &id) const
{
    const auto at = m_versions.find(id);
    return at == m_versions.end() ? 0 : at->second;
}

Version EditLog::versionOf(BriefingId briefing, const std::string &topic) const
{
    const auto at = m_corrections.find({briefing, topic});
    return at == m_corrections.end() ? 0 : at->second;
}

Result<void> EditLog::run(const Edit &edit, bool forwards)
{
    if (const auto *removal = std::get_if<RemovalEdit>(&edit))
        return m_store.setRemoved(removal->briefing, removal->removed == forwards);
    if (const auto *edition = std::get_if<EditionEdit>(&edit))
        return m_store.setEdition(edition->briefings, forwards ? edition->after : edition->before);
    if (const auto *note = std::get_if<NoteEdit>(&edit))
        return forwards ? put(note->before, note->after) : put(note->after, note->before);
    if (const auto *dossier = std::get_if<DossierEdit>(&edit))
        return forwards ? put(dossier->before, dossier->after)
                        : put(dossier->after, dossier->before);
    if (const auto *filter = std::get_if<FilterEdit>(&edit))
        return forwards ? put(filter->before, filter->after) : put(filter->after, filter->before);
    return put(correctionsOf(edit), forwards);
}

template <typename T, typename Remove>
Result<void> EditLog::putVersioned(const std::optional<T> &from, const std::optional<T> &to,
                                   Remove remove)
{
    if (!from && !to)
        return {};
    const std::string &id = to ? to->id : from->id;
    Version &version = m_versions[id];
    Result<Version> written = Version{0};
    if (to) {
        T value = *to;
        value.version = version;
        written = m_store.save(value);
    } else {
        written = remove(id, version);
    }
    ENTENTE_TRY(version, written);
    return {};
}

Result<void> EditLog::put(const std::optional<Note> &from, const std::optional<Note> &to)
{
    return putVersioned(from, to, [this](const std::string &id, Version version) {
        return m_store.removeNote(id, version);
    });
}

Result<void> EditLog::put(const std::optional<Dossier> &from, const std::optional<Dossier> &to)
{
    return putVersioned(from, to, [this](const std::string &id, Version version) {
        return m_store.removeDossier(id, version);
    });
}

Result<void> EditLog::put(std::span<const CorrectionEdit> edits, bool forwards)
{
    std::vector<Correction> wanted;
    wanted.reserve(edits.size());
    for (const CorrectionEdit &each : edits) {
        Correction &to = wanted.emplace_back(forwards ? each.after : each.before);
        to.version = versionOf(to.briefing, to.topic);
    }
    ENTENTE_TRY_VOID(m_store.saveAll(wanted));
    for (const Correction &each : wanted)
        m_corrections[{each.briefing, each.topic}] = each.version + 1;
    return {};
}

Result<void> EditLog::put(const std::optional<SavedFilter> &from,
                          const std::optional<SavedFilter> &to)
{
    if (to) {
        ENTENTE_TRY_VOID(m_store.save(*to));
    }
    const bool renamed = from && (!to || to->name != from->name);
    return renamed ? m_store.removeFilter(from->name) : Result<void>();
}

} // namespace entente::library
