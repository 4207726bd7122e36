// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/search/found.h"
#include "core/library/store/store.h"
#include "core/search/published.h"
#include "core/search/searchindex.h"

#include <functional>
#include <memory>
#include <mutex>
#include <string>

namespace entente::library {

/// The search index of a library, in a folder. It is derived from the store and follows it; where
/// it is damaged or from another version it is thrown away and made anew, and where nothing can be
/// written it is made in memory.
class Catalogue final
{
public:
    [[nodiscard]] static std::unique_ptr<Catalogue> open(
        const std::string &folder, std::shared_ptr<const Vocabulary> vocabulary);
    [[nodiscard]] static std::unique_ptr<Catalogue> inMemory(
        std::shared_ptr<const Vocabulary> vocabulary);

    /// Takes over what changed in the store. `progress` is told how many briefings of how many are
    /// in, and answers whether to go on. Where the folder cannot be written what is new is found
    /// all the same, and taken over again the next time. From any thread, with a store of its own:
    /// of several that follow at once each waits for a batch of another, and does the rest.
    /// Errors: those of the store, and Cancelled.
    [[nodiscard]] Result<void> follow(
        Store &store, const std::function<bool(std::size_t, std::size_t)> &progress = {});

    /// How the index in a folder differs from a store.
    [[nodiscard]] static Result<SearchCheck> check(const std::string &folder, Store &store,
                                                   const Vocabulary &vocabulary);
    /// How this one does.
    [[nodiscard]] Result<SearchCheck> check(Store &store) const;

    /// Learns which briefings are older editions, and of which desks; follow() does too.
    [[nodiscard]] Result<void> readEditions(Store &store);

    /// From any thread. Older editions are found where they are asked for, or named.
    [[nodiscard]] search::Answer search(search::Request request,
                                        Editions editions = Editions::Newest) const;
    [[nodiscard]] SearchState state() const;

private:
    Catalogue(std::unique_ptr<search::SearchIndex> index,
              std::shared_ptr<const Vocabulary> vocabulary);
    [[nodiscard]] Result<search::IndexedBriefing> indexed(Store &store, BriefingId id) const;
    /// Takes over a batch from a place of the list, and answers with where it ends.
    [[nodiscard]] Result<std::size_t> followBatch(Store &store, const std::vector<Change> &changes,
                                                  std::size_t from);

    std::unique_ptr<search::SearchIndex> m_index;
    std::shared_ptr<const Vocabulary> m_vocabulary;
    search::Published<std::vector<std::uint64_t>> m_older;
    search::Published<search::BriefingDesks> m_desks; ///< of a team's
    mutable std::mutex m_following;
    ChangeNumber m_followed = 0; ///< all up to this change are in m_index; under m_following
};

} // namespace entente::library
