// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/locallibrary.h"

namespace entente::library {

LocalLibrary::LocalLibrary(Keeping keeping, std::shared_ptr<const Vocabulary> vocabulary)
    : m_keeping(std::move(keeping)), m_vocabulary(std::move(vocabulary))
{
}

std::shared_ptr<Catalogue> LocalLibrary::catalogue()
{
    const std::lock_guard lock(m_opening);
    if (!m_catalogue)
        m_catalogue = m_keeping.indexFolder.empty()
            ? Catalogue::inMemory(m_vocabulary)
            : Catalogue::open(m_keeping.indexFolder, m_vocabulary);
    return m_catalogue;
}

Result<SearchState> LocalLibrary::openSearch(Store &store)
{
    const std::shared_ptr<Catalogue> opened = catalogue();
    ENTENTE_TRY_VOID(opened->readEditions(store));
    return opened->state();
}

Result<void> LocalLibrary::follow(Store &store, const FollowProgress &progress)
{
    return catalogue()->follow(store, progress);
}

Result<search::Answer> LocalLibrary::search(search::Request request, Editions editions)
{
    return catalogue()->search(std::move(request), editions);
}

Result<SearchCheck> LocalLibrary::checkSearch(Store &store)
{
    // What lies in the folder is looked at, and not what this program may have in memory.
    if (!m_keeping.indexFolder.empty())
        return Catalogue::check(m_keeping.indexFolder, store, *m_vocabulary);
    return catalogue()->check(store);
}

void LocalLibrary::discardSearch()
{
    const std::lock_guard lock(m_opening);
    m_catalogue.reset();
    if (!m_keeping.indexFolder.empty())
        search::SearchIndex::remove(m_keeping.indexFolder);
}

} // namespace entente::library
