// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/store/store.h"
#include "core/search/published.h"
#include "core/search/searchindex.h"

#include <functional>
#include <memory>
#include <mutex>
#include <string>

namespace entente::library {

/// What a document of the index is in the library: a topic, or a whole briefing.
struct DocumentPlace
{
    BriefingId briefing = 0;
    std::optional<std::uint32_t> topic; ///< index in Briefing::topics
};
[[nodiscard]] DocumentPlace documentPlace(std::uint64_t document);
/// The id of a document of the index. Any number of topics has room in it; briefings below 2^32.
[[nodiscard]] std::uint64_t documentId(const DocumentPlace &place);

/// How the index of a library differs from its store.
struct IndexCheck
{
    std::vector<std::string> problems; ///< a sentence each; looked for where it is not behind
    std::size_t behind = 0; ///< changed briefings that it has not taken over, which follow() mends
};

/// Which editions of a document a search finds.
enum class Editions : std::uint8_t { Newest, All };

/// The search index of a library, in a folder beside its file. It is derived from the store and
/// follows it; where it is damaged or from another version it is thrown away and made anew, and
/// where nothing can be written it is made in memory.
class Catalogue final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Catalogue>> open(
        const std::string &libraryFile, std::shared_ptr<const Vocabulary> vocabulary);

    /// Takes over what changed in the store. `progress` is told how many briefings of how many are
    /// in, and answers whether to go on. Where the folder cannot be written what is new is found
    /// all the same, and taken over again the next time. From any thread, with a store of its own:
    /// of several that follow at once each waits for a batch of another, and does the rest.
    /// Errors: those of the store, and Cancelled.
    [[nodiscard]] Result<void> follow(
        Store &store, const std::function<bool(std::size_t, std::size_t)> &progress = {});

    [[nodiscard]] static Result<IndexCheck> check(const std::string &libraryFile, Store &store,
                                                  const Vocabulary &vocabulary);
    /// Throws the index away, so that it is made anew.
    static void discard(const std::string &libraryFile);

    /// Learns which briefings are older editions; follow() does too.
    [[nodiscard]] Result<void> readEditions(Store &store);

    /// From any thread. Older editions are found where they are asked for, or named.
    [[nodiscard]] search::Answer search(search::Request request,
                                        Editions editions = Editions::Newest) const;
    [[nodiscard]] const search::SearchIndex &index() const { return *m_index; }

    /// Folder of the index of a library.
    [[nodiscard]] static std::string folderOf(const std::string &libraryFile);

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
    std::mutex m_following;
    ChangeNumber m_followed = 0; ///< all up to this change are in m_index; under m_following
};

} // namespace entente::library
