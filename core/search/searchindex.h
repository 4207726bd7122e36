// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/document.h"
#include "core/search/manifest.h"
#include "core/search/published.h"
#include "core/search/searching.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace entente::search {

struct IndexOptions
{
    /// Of what the documents rest on beside the briefings, such as the vocabulary whose concept
    /// indexes they hold. An index of another stamp is unusable.
    std::uint64_t stamp = 0;
    bool compareChecksums = true; ///< reads the index once when it is opened
    bool readOnly = false;        ///< nothing is written to the folder
};

/// The index of a library: segments in a folder, and those in memory that were not saved yet. It is
/// derived: when it cannot be opened, remove() it and put everything in again.
/// search() may be called from any thread at any time; the others from any thread too, one at a
/// time waiting for the next. Another process may read the same folder; one may write.
class SearchIndex final
{
public:
    /// Opens the index in a folder, which is made if it is not there; an empty folder is an empty
    /// index. UnusableIndex where it is damaged, foreign, of another version or of another stamp;
    /// NotWritable where the folder cannot be made.
    [[nodiscard]] static Result<std::unique_ptr<SearchIndex>> open(const std::string &folder,
                                                                   const IndexOptions &options);
    /// An index that no folder keeps: save() and tidy() answer NotWritable, all else works.
    [[nodiscard]] static std::unique_ptr<SearchIndex> inMemory(IndexOptions options);
    /// Removes the files of an index, whatever their state; others stay.
    static void remove(const std::string &folder);
    ~SearchIndex();
    SearchIndex(const SearchIndex &) = delete;
    SearchIndex &operator=(const SearchIndex &) = delete;

    [[nodiscard]] Answer search(const Request &request) const;

    /// Puts briefings in, or in the place of those with the same ids. They are found as soon as
    /// this returns, and kept in memory until save().
    void put(const std::vector<IndexedBriefing> &briefings);
    void removeBriefings(const std::vector<std::uint64_t> &ids);

    /// Writes what is new to the folder; afterwards savedRevision() is `revision`. NotWritable: the
    /// index in the folder is then as it was, and what is new is kept in memory. NotWritable too
    /// where another process writes to the folder.
    [[nodiscard]] Result<void> save(std::uint64_t revision);
    /// The revision of the store that the folder's index follows; 0 for a new one. What changed
    /// after it is to be put in again.
    [[nodiscard]] std::uint64_t savedRevision() const;

    /// Makes one segment of many small ones, when there are so many that it pays. Searching and
    /// putting go on meanwhile. Cancelled where `cancelled` became true; nothing is changed then.
    [[nodiscard]] Result<void> tidy(const std::atomic<bool> *cancelled = nullptr);

    /// Takes over what another process saved in the folder; false where nothing has changed. For
    /// indexes that put nothing in themselves.
    [[nodiscard]] Result<bool> refresh();

    [[nodiscard]] std::size_t segmentCount() const;
    /// Documents, those replaced and not yet tidied away included.
    [[nodiscard]] std::size_t documentCount() const;
    /// Bytes of all segments, in memory and in the folder.
    [[nodiscard]] std::size_t size() const;

private:
    struct Part
    {
        LiveSegment live;
        std::uint64_t number = 0; ///< of its file; 0 in memory
    };
    using Parts = std::vector<Part>;

    SearchIndex(std::string folder, const IndexOptions &options);
    [[nodiscard]] Result<void> load();
    [[nodiscard]] Result<void> lockForWriting();
    void publish(Parts parts);
    static void markRemoved(Parts &parts, const std::vector<std::uint64_t> &ids);
    static void mergeInMemory(Parts &parts);
    [[nodiscard]] Result<Part> writePart(const LiveSegments &segments,
                                         const std::atomic<bool> *cancelled);
    [[nodiscard]] Manifest manifestOf(const Parts &parts) const;
    [[nodiscard]] Result<void> commit(Parts parts, std::uint64_t revision);
    void dropUnusedFiles() const;

    std::string m_folder;
    IndexOptions m_options;
    mutable std::mutex m_writing;
    Published<LiveSegments> m_live;
    Parts m_parts;       ///< under m_writing
    Manifest m_manifest; ///< as in the folder; under m_writing
    std::uint64_t m_nextNumber = 1;
    int m_lock = -1;
};

} // namespace entente::search
