// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filter.h"
#include "core/library/library.h"

#include <functional>
#include <span>
#include <vector>

namespace entente::library {

/// The briefings of which a filter shows a topic or the text, the oldest first, undated ones last;
/// only some of them where they are named. Where it asks for nothing of topics or words, all that
/// it means. The filter's text is a query. Older editions are left out unless they are asked for,
/// or named.
[[nodiscard]] Result<std::vector<BriefingId>> briefingsOf(Library &library, Store &store,
                                                          const Filter &filter,
                                                          std::span<const BriefingId> among,
                                                          const Vocabulary &vocabulary,
                                                          Editions editions = Editions::Newest);

/// Reads them all, for one publication. `progress` is told how many of how many are read, and
/// answers whether to go on. Errors: those of readKept(), and Cancelled.
[[nodiscard]] Result<std::vector<Briefing>> gatherBook(
    Store &store, std::span<const BriefingId> briefings, const Vocabulary &vocabulary,
    const std::function<bool(std::size_t, std::size_t)> &progress = {});

} // namespace entente::library
