// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people collect.

#include "core/library/store/memory/memorystore.h"

#include <algorithm>
#include <tuple>

namespace entente::library {

Result<std::vector<Dossier>> MemoryStore::dossiers()
{
    const std::lock_guard lock(m_memory->mutex);
    std::vector<Dossier> found;
    for (const auto &[id, kept] : m_memory->dossiers) {
        if (!kept.removed)
            found.push_back(kept.dossier);
    }
    std::sort(found.begin(), found.end(), [](const Dossier &a, const Dossier &b) {
        return std::tie(a.title, a.id) < std::tie(b.title, b.id);
    });
    return found;
}

Result<std::optional<Dossier>> MemoryStore::dossier(const std::string &id)
{
    const std::lock_guard lock(m_memory->mutex);
    const auto at = m_memory->dossiers.find(id);
    return at == m_memory->dossiers.end() || at->second.removed ? std::optional<Dossier>()
                                                                : std::optional(at->second.dossier);
}

Result<Version> MemoryStore::save(const Dossier &dossier)
{
    const std::lock_guard lock(m_memory->mutex);
    const auto present = m_memory->dossiers.find(dossier.id);
    const bool isThere = present != m_memory->dossiers.end();
    if ((isThere ? present->second.dossier.version : 0) != dossier.version)
        return changedElsewhere("the dossier");
    Memory::KeptDossier &kept = m_memory->dossiers[dossier.id];
    const std::string last = kept.versions.empty() ? std::string()
                                                   : kept.versions.rbegin()->second.modified;
    if (isThere && !kept.removed && isKeptAsVersion(kept.dossier, dossier, last))
        kept.versions[kept.dossier.version] = kept.dossier;
    kept.dossier = dossier;
    kept.removed = false;
    return ++kept.dossier.version;
}

Result<std::vector<Dossier>> MemoryStore::dossierVersions(const std::string &id)
{
    const std::lock_guard lock(m_memory->mutex);
    std::vector<Dossier> versions;
    const auto at = m_memory->dossiers.find(id);
    if (at != m_memory->dossiers.end()) {
        for (const auto &each : at->second.versions)
            versions.insert(versions.begin(), each.second);
    }
    return versions;
}

Result<void> MemoryStore::keepVersion(const Dossier &before)
{
    const std::lock_guard lock(m_memory->mutex);
    const auto at = m_memory->dossiers.find(before.id);
    if (at != m_memory->dossiers.end())
        at->second.versions.try_emplace(before.version, before);
    return {};
}

Result<Version> MemoryStore::removeDossier(const std::string &id, Version version)
{
    const std::lock_guard lock(m_memory->mutex);
    const auto at = m_memory->dossiers.find(id);
    if (at == m_memory->dossiers.end() || at->second.dossier.version != version)
        return changedElsewhere("the dossier");
    at->second.removed = true;
    return ++at->second.dossier.version;
}

} // namespace entente::library
