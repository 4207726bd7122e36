// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filterindex.h"
#include "core/library/book.h"
#include "core/publishing/annotation.h"

#include <functional>
#include <span>
#include <vector>

namespace entente::session {

/// Briefings of a library, read for one publication, with what was written about each.
struct Book
{
    std::vector<BriefingPtr> briefings;
    std::vector<std::vector<Annotation>> annotations; ///< by briefing
};

/// Told how many of how many briefings are read; answers whether to go on.
using BookProgress = std::function<bool(std::size_t done, std::size_t total)>;

/// Reads briefings in this order. Errors: those of library::gatherBook(), Cancelled among them.
[[nodiscard]] Result<Book> bookOf(library::Store &store, std::span<const library::BriefingId> ids,
                                  const Vocabulary &vocabulary, const BookProgress &progress = {});

} // namespace entente::session
