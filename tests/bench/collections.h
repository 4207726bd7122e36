// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/document.h"

#include <string>
#include <vector>

namespace entente::bench {

/// The White House releases, each with its topics and itself as a whole; empty without the corpus.
[[nodiscard]] const std::vector<search::IndexedBriefing> &releasesToSearch();

/// The briefing of a document of theirs: its place among test::releases(), counted from 1.
[[nodiscard]] std::uint64_t releaseOf(std::uint64_t document);

/// So many topics, twenty to a briefing, of words as frequent as in the releases (without the
/// corpus: as Zipf's law has it). Always the same.
[[nodiscard]] std::vector<search::IndexedBriefing> generatedTopics(std::size_t count);

/// So many of the queries are typed to slower engines.
inline constexpr std::size_t peerQueries = 12;

/// What people type, of one to three words that stand together in a title. Fewer are the first of
/// more.
[[nodiscard]] std::vector<std::string> typedQueries(
    const std::vector<search::IndexedBriefing> &briefings, std::size_t count);

} // namespace entente::bench
