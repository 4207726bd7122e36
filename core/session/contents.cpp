// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/contents.h"

#include <algorithm>

namespace entente::session {

namespace {

using Records = std::vector<library::BriefingRecord>;

} // namespace

Result<LibraryContents> contentsOf(library::Store &store, bool withBriefings)
{
    LibraryContents contents;
    contents.obstacle = store.readOnly();
    contents.readOnly = contents.obstacle.has_value();
    if (withBriefings) {
        ENTENTE_TRY(Records records, store.briefings());
        contents.records = std::make_shared<Records>(std::move(records));
        ENTENTE_TRY(contents.doubts, store.editionDoubts());
    }
    ENTENTE_TRY(contents.filters, store.savedFilters());
    ENTENTE_TRY(contents.dossiers, store.dossiers());
    return contents;
}

Result<LibraryContents> firstContentsOf(library::Store &store)
{
    constexpr std::size_t firstPage = 120; // more than any window shows
    ENTENTE_TRY(LibraryContents contents, contentsOf(store, false));
    // A library whose first page cannot be read says why when all of it is.
    if (Result<Records> newest = store.newestBriefings(firstPage))
        contents.records = std::make_shared<Records>(std::move(newest).value());
    return contents;
}

const library::BriefingRecord *recordOf(std::span<const library::BriefingRecord> records,
                                        library::BriefingId id)
{
    const auto at = std::lower_bound(records.begin(), records.end(), id,
                                     [](const library::BriefingRecord &each,
                                        library::BriefingId wanted) { return each.id < wanted; });
    return at != records.end() && at->id == id ? &*at : nullptr;
}

} // namespace entente::session
