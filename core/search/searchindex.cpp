// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searchindex.h"

#include "core/base/fileerror.h"
#include "core/base/leftovers.h"
#include "core/base/runerror.h"
#include "core/search/merging.h"
#include "core/search/searcherror.h"
#include "core/search/segmentbuilder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <unordered_map>

namespace entente::search {

namespace {

namespace fs = std::filesystem;

std::string lockPath(const std::string &folder)
{
    return folder + "/lock";
}

bool isOurs(const std::string &name)
{
    return name == "manifest" || name == "lock" || name.starts_with("segment-")
        || name.starts_with("manifest" + std::string(partialMark));
}

std::size_t liveDocuments(const LiveSegment &live)
{
    std::size_t count = live.segment->documents();
    for (std::uint32_t i = 0; i < live.removed->size() && i < live.segment->briefings(); ++i) {
        if ((*live.removed)[i])
            count -= live.segment->starts()[i + 1] - live.segment->starts()[i];
    }
    return count;
}

std::shared_ptr<const Removed> none()
{
    static const auto nothing = std::make_shared<const Removed>();
    return nothing;
}

} // namespace

SearchIndex::SearchIndex(std::string folder, const IndexOptions &options)
    : m_folder(std::move(folder)),
      m_options(options),
      m_live(std::make_shared<const LiveSegments>())
{
}

SearchIndex::~SearchIndex()
{
    if (m_lock >= 0)
        ::close(m_lock);
}

Result<std::unique_ptr<SearchIndex>> SearchIndex::open(const std::string &folder,
                                                       const IndexOptions &options)
{
    std::error_code problem;
    if (!options.readOnly)
        fs::create_directories(folder, problem);
    if (problem)
        return Error{FileError::NotWritable, folder, 0, problem.message()};
    std::unique_ptr<SearchIndex> index(new SearchIndex(folder, options));
    ENTENTE_TRY_VOID(index->load());
    return index;
}

std::unique_ptr<SearchIndex> SearchIndex::inMemory(IndexOptions options)
{
    options.readOnly = true;
    return std::unique_ptr<SearchIndex>(new SearchIndex({}, options));
}

void SearchIndex::remove(const std::string &folder)
{
    std::error_code problem;
    // The manifest goes first: an index without one is empty, and not damaged.
    fs::remove(manifestPath(folder), problem);
    for (fs::directory_iterator at(folder, problem), end; !problem && at != end;
         at.increment(problem)) {
        std::error_code kept;
        if (isOurs(at->path().filename().string()))
            fs::remove(at->path(), kept);
    }
}

Result<void> SearchIndex::load()
{
    // A writer may drop a segment between our reading the manifest and opening it.
    constexpr int attempts = 5;
    for (int attempt = 1;; ++attempt) {
        Result<Manifest> manifest = Manifest::read(m_folder);
        if (!manifest && manifest.error().code == FileError::NotFound) {
            m_manifest = Manifest();
            publish({});
            return {};
        }
        if (!manifest)
            return manifest.error();
        if (manifest.value().stamp != m_options.stamp)
            return Error{SearchError::UnusableIndex, m_folder, 0, "it rests on another vocabulary"};
        Parts parts;
        std::optional<Error> failure;
        for (const Manifest::Part &part : manifest.value().parts) {
            const std::string path = segmentPath(m_folder, part.number);
            Result<std::shared_ptr<const Segment>> segment = Segment::open(
                path, m_options.compareChecksums);
            if (segment && segment.value()->checksum() != part.checksum)
                segment = Error{SearchError::UnusableIndex, path, 0, "it belongs to another index"};
            if (!segment) {
                failure = segment.error();
                break;
            }
            auto removed = std::make_shared<Removed>(segment.value()->briefings());
            for (const std::uint32_t briefing : part.removed) {
                if (briefing < removed->size())
                    (*removed)[briefing] = true;
            }
            parts.push_back({{std::move(segment).value(), std::move(removed)}, part.number});
        }
        if (!failure) {
            m_manifest = std::move(manifest).value();
            m_nextNumber = std::max(m_nextNumber, m_manifest.nextNumber);
            publish(std::move(parts));
            return {};
        }
        if (attempt == attempts || failure->code != FileError::NotFound) {
            if (failure->code == FileError::NotFound)
                return Error{SearchError::UnusableIndex, failure->file, 0, "it is not there"};
            return *failure;
        }
    }
}

Answer SearchIndex::search(const Request &request) const
{
    const std::shared_ptr<const LiveSegments> live = m_live.load();
    return search::search(*live, request);
}

void SearchIndex::publish(Parts parts)
{
    auto live = std::make_shared<LiveSegments>();
    for (const Part &part : parts)
        live->push_back(part.live);
    m_parts = std::move(parts);
    m_live.store(std::move(live));
}

void SearchIndex::markRemoved(Parts &parts, const std::vector<std::uint64_t> &ids)
{
    for (Part &part : parts) {
        std::shared_ptr<Removed> changed;
        for (const std::uint64_t id : ids) {
            const std::optional<std::uint32_t> briefing = part.live.segment->briefing(id);
            if (!briefing)
                continue;
            if (changed == nullptr) {
                changed = std::make_shared<Removed>(*part.live.removed);
                changed->resize(part.live.segment->briefings());
            }
            (*changed)[*briefing] = true;
        }
        if (changed != nullptr)
            part.live.removed = std::move(changed);
    }
}

void SearchIndex::mergeInMemory(Parts &parts)
{
    // As a counter carries: each document is merged as often as the number of documents has digits.
    while (parts.size() > 1) {
        const Part &last = parts.back();
        const Part &before = parts[parts.size() - 2];
        if (before.number != 0 || liveDocuments(before.live) > liveDocuments(last.live) * 2)
            return;
        const LiveSegments both{before.live, last.live};
        Part one{{Segment::inMemory(*merged(both)), none()}, 0};
        if (one.live.segment == nullptr)
            return;
        parts.pop_back();
        parts.back() = std::move(one);
    }
}

void SearchIndex::put(const std::vector<IndexedBriefing> &briefings)
{
    // Of briefings with the same id the last counts.
    std::unordered_map<std::uint64_t, std::size_t> last;
    for (std::size_t i = 0; i < briefings.size(); ++i)
        last[briefings[i].id] = i;
    SegmentBuilder builder;
    std::vector<std::uint64_t> ids;
    for (std::size_t i = 0; i < briefings.size(); ++i) {
        if (last[briefings[i].id] != i)
            continue;
        builder.add(briefings[i]);
        ids.push_back(briefings[i].id);
    }
    if (ids.empty())
        return;
    std::shared_ptr<const Segment> segment = Segment::inMemory(*builder.finish());
    const std::lock_guard guard(m_writing);
    Parts parts = m_parts;
    markRemoved(parts, ids);
    if (segment != nullptr)
        parts.push_back({{std::move(segment), none()}, 0});
    mergeInMemory(parts);
    publish(std::move(parts));
}

void SearchIndex::removeBriefings(const std::vector<std::uint64_t> &ids)
{
    const std::lock_guard guard(m_writing);
    Parts parts = m_parts;
    markRemoved(parts, ids);
    publish(std::move(parts));
}

std::uint64_t SearchIndex::savedRevision() const
{
    const std::lock_guard guard(m_writing);
    return m_manifest.revision;
}

Result<void> SearchIndex::lockForWriting()
{
    if (m_options.readOnly)
        return Error{FileError::NotWritable, m_folder, 0, "the index was opened for reading"};
    if (m_lock >= 0)
        return {};
    const std::string path = lockPath(m_folder);
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return Error{FileError::NotWritable, path, 0, std::strerror(errno)};
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        ::close(file);
        return Error{FileError::NotWritable, m_folder, 0, "another program writes to it"};
    }
    m_lock = file;
    // Another process may have written since we read the folder.
    const Result<Manifest> now = Manifest::read(m_folder);
    if (now && now.value().generation != m_manifest.generation) {
        ::close(m_lock);
        m_lock = -1;
        return Error{FileError::NotWritable, m_folder, 0, "another program has written to it"};
    }
    return {};
}

Result<SearchIndex::Part> SearchIndex::writePart(const LiveSegments &segments,
                                                 const std::atomic<bool> *cancelled)
{
    const std::unique_ptr<SegmentImage> image = merged(segments, cancelled);
    if (image == nullptr)
        return Error{RunError::Cancelled, m_folder, 0, {}};
    Part part;
    part.number = m_nextNumber++;
    const std::string path = segmentPath(m_folder, part.number);
    ENTENTE_TRY_VOID(image->write(path));
    ENTENTE_TRY(std::shared_ptr<const Segment> segment, Segment::open(path, false));
    part.live = {std::move(segment), none()};
    return part;
}

Manifest SearchIndex::manifestOf(const Parts &parts) const
{
    Manifest manifest;
    manifest.stamp = m_options.stamp;
    manifest.generation = m_manifest.generation + 1;
    manifest.nextNumber = m_nextNumber;
    for (const Part &part : parts) {
        if (part.number == 0)
            continue;
        Manifest::Part entry{part.number, part.live.segment->checksum(), {}};
        for (std::uint32_t i = 0; i < part.live.removed->size(); ++i) {
            if ((*part.live.removed)[i])
                entry.removed.push_back(i);
        }
        manifest.parts.push_back(std::move(entry));
    }
    return manifest;
}

} // namespace entente::search
