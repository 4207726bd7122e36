// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/search/found.h"
#include "core/library/search/hits.h"
#include "core/library/store/store.h"
#include "core/search/request.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace entente::library {

/// Told how many briefings of how many the search has taken over; answers whether to go on.
using FollowProgress = std::function<bool(std::size_t done, std::size_t total)>;

/// A library: what is kept, and the search over it. A file with an index beside it may stand behind
/// it, memory, or a team's server; callers see values alone, and cannot tell which.
///
/// Threads: a library may be used from any thread, by several at once. A store that it opened
/// belongs to the thread that opened it; each thread opens its own. What one of them wrote is seen
/// by all others from when its call has answered. Where a call takes a store, it is one of this
/// library and of the calling thread.
///
/// Search: it is derived from what is kept, and stands still until it is told to follow. What was
/// kept since is not found, what was taken out is found and without words, until then.
///
/// Nothing is opened before it is first asked for, so that a library may be named that is not
/// there.
class Library
{
public:
    Library() = default;
    virtual ~Library() = default;
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;

    /// What errors call it: its file as it was named, or its address.
    [[nodiscard]] virtual const std::string &name() const = 0;
    /// Whether it is there; open() makes one that is not.
    [[nodiscard]] virtual bool exists() const = 0;

    /// A store for the calling thread. Errors: those of what keeps it, NotALibrary, DamagedLibrary,
    /// NotWritable and the like; one that can only be read is opened, and Store::readOnly() says
    /// why.
    [[nodiscard]] virtual Result<std::unique_ptr<Store>> open() = 0;

    /// Makes the search ready as it was left, with what is known of editions, so that search()
    /// answers at once; answers with how far it is. The calls below do it where nobody did.
    [[nodiscard]] virtual Result<SearchState> openSearch(Store &store) = 0;
    /// Takes over into the search what changed since it last followed; of several threads that do
    /// at once each waits for some of another, and does the rest. Where what was taken over cannot
    /// be kept it is found all the same, and taken over again the next time. Errors: those of the
    /// store, and Cancelled, after which it goes on from there.
    [[nodiscard]] virtual Result<void> follow(Store &store,
                                              const FollowProgress &progress = {}) = 0;
    /// Counts over the whole result, and the best hits of it, as many as request.limit says. Older
    /// editions are left out unless they are asked for, or briefings are named. Needs no store.
    [[nodiscard]] virtual Result<search::Answer> search(search::Request request,
                                                        Editions editions = Editions::Newest) = 0;
    /// The words of hits, in their order, from which snippets are cut; whole texts from the cache
    /// where there is one. A hit that is kept no more, for the search is behind, is left out.
    [[nodiscard]] virtual Result<std::vector<FoundHit>> wordsOf(std::span<const search::Hit> hits,
                                                                Store &store,
                                                                TextCache *cache = nullptr);

    /// How the search differs from what is kept; nothing is mended.
    [[nodiscard]] virtual Result<SearchCheck> checkSearch(Store &store) = 0;
    /// Throws away what the search took over, so that it follows from the beginning.
    virtual void discardSearch() = 0;
};

/// The library in a file. Its search is kept in a folder beside it, made by that vocabulary.
[[nodiscard]] std::shared_ptr<Library> libraryAt(std::string file,
                                                 std::shared_ptr<const Vocabulary> vocabulary);

/// The folder of the search of the library in a file.
[[nodiscard]] std::string indexFolderOf(const std::string &libraryFile);

/// A library that nothing keeps: it is gone with the last that holds on to it or to one of its
/// stores. It answers as one in a file does, but that Store::backup() is NotWritable.
[[nodiscard]] std::shared_ptr<Library> libraryInMemory(
    std::shared_ptr<const Vocabulary> vocabulary);

} // namespace entente::library
