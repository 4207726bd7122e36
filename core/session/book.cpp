// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/book.h"

#include "core/session/annotations.h"

namespace entente::session {

Result<Book> bookOf(library::Store &store, std::span<const library::BriefingId> ids,
                    const Vocabulary &vocabulary, const BookProgress &progress)
{
    ENTENTE_TRY(std::vector<Briefing> read, library::gatherBook(store, ids, vocabulary, progress));
    ENTENTE_TRY(const library::TeamBook team, store.team());
    Book book;
    book.briefings.reserve(read.size());
    book.annotations.reserve(read.size());
    for (Briefing &each : read) {
        ENTENTE_TRY(const std::vector<library::PlacedNote> notes,
                    library::placedNotes(store, each.kept, each.text));
        book.annotations.push_back(annotationsOf(each, notes, team));
        book.briefings.push_back(std::make_shared<const Briefing>(std::move(each)));
    }
    return book;
}

} // namespace entente::session
