// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of SearchIndex that writes to its folder.

#include "core/base/fileerror.h"
#include "core/base/runerror.h"
#include "core/search/merging.h"
#include "core/search/searchindex.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace entente::search {

namespace {

namespace fs = std::filesystem;

/// Segments in the folder that searching still goes through without loss.
constexpr std::size_t fewSegments = 8;

LiveSegments liveOf(const std::vector<LiveSegment> &segments)
{
    LiveSegments live;
    for (const LiveSegment &segment : segments)
        live.push_back(segment);
    return live;
}

/// Where the newest run begins in which no segment is more than twice as large as all after it
/// together: so a large one is not written again for a few small ones, and each document is
/// merged as often as the number of documents has digits.
template <typename Parts>
std::ptrdiff_t firstToMerge(const Parts &parts)
{
    auto first = static_cast<std::ptrdiff_t>(parts.size());
    std::size_t after = 0;
    while (first > 0) {
        const std::size_t size = parts[static_cast<std::size_t>(first - 1)]
                                     .live.segment->documents();
        if (after > 0 && size > after * 2)
            break;
        after += size;
        --first;
    }
    return first;
}

} // namespace

Result<void> SearchIndex::commit(Parts parts, std::uint64_t revision)
{
    Manifest manifest = manifestOf(parts);
    manifest.revision = revision;
    ENTENTE_TRY_VOID(manifest.write(m_folder));
    m_manifest = std::move(manifest);
    publish(std::move(parts));
    dropUnusedFiles();
    return {};
}

void SearchIndex::dropUnusedFiles() const
{
    std::set<std::string> used{"manifest", "lock"};
    for (const Manifest::Part &part : m_manifest.parts)
        used.insert(fs::path(segmentPath(m_folder, part.number)).filename().string());
    std::error_code problem;
    for (fs::directory_iterator at(m_folder, problem), end; !problem && at != end;
         at.increment(problem)) {
        const std::string name = at->path().filename().string();
        std::error_code kept;
        if ((name.starts_with("segment-") || name.starts_with("manifest.")) && !used.contains(name))
            fs::remove(at->path(), kept);
    }
}

Result<void> SearchIndex::save(std::uint64_t revision)
{
    const std::lock_guard guard(m_writing);
    ENTENTE_TRY_VOID(lockForWriting());
    LiveSegments inMemory;
    Parts parts;
    for (const Part &part : m_parts) {
        if (part.number == 0)
            inMemory.push_back(part.live);
        else
            parts.push_back(part);
    }
    if (!inMemory.empty()) {
        ENTENTE_TRY(Part saved, writePart(inMemory, nullptr));
        parts.push_back(std::move(saved));
    }
    return commit(std::move(parts), revision);
}

Result<void> SearchIndex::tidy(const std::atomic<bool> *cancelled)
{
    Parts before;
    {
        const std::lock_guard guard(m_writing);
        ENTENTE_TRY_VOID(lockForWriting());
        std::size_t dead = 0; // briefings, as in all
        std::size_t all = 0;
        for (const Part &part : m_parts) {
            if (part.number == 0)
                continue;
            before.push_back(part);
            all += part.live.segment->briefings();
            dead += static_cast<std::size_t>(
                std::count(part.live.removed->begin(), part.live.removed->end(), true));
        }
        const bool manyDead = dead * 8 > all;
        if (before.size() <= fewSegments && !manyDead)
            return {};
        if (!manyDead)
            before.erase(before.begin(), before.begin() + firstToMerge(before));
        if (before.size() < 2 && !manyDead)
            return {};
    }
    std::vector<LiveSegment> sources;
    for (const Part &part : before)
        sources.push_back(part.live);
    std::unique_ptr<SegmentImage> image = merged(liveOf(sources), cancelled);
    if (image == nullptr)
        return Error{RunError::Cancelled, m_folder, 0, {}};
    const std::lock_guard guard(m_writing);
    Part one;
    one.number = m_nextNumber++;
    const std::string path = segmentPath(m_folder, one.number);
    const Result<void> written = image->write(path);
    image.reset();
    ENTENTE_TRY_VOID(written);
    ENTENTE_TRY(std::shared_ptr<const Segment> segment, Segment::open(path, false));
    one.live = {std::move(segment), std::make_shared<const Removed>()};
    // What was removed or replaced meanwhile is removed from the new segment too.
    std::vector<std::uint64_t> since;
    std::ptrdiff_t place = 0; // of the first that is merged
    Parts parts;
    for (const Part &part : m_parts) {
        const auto old = std::find_if(before.begin(), before.end(), [&](const Part &source) {
            return source.number == part.number;
        });
        if (part.number == 0 || old == before.end()) {
            parts.push_back(part);
            continue;
        }
        if (old == before.begin())
            place = static_cast<std::ptrdiff_t>(parts.size());
        for (std::uint32_t i = 0; i < part.live.removed->size(); ++i) {
            const bool wasRemoved = i < old->live.removed->size() && (*old->live.removed)[i];
            if ((*part.live.removed)[i] && !wasRemoved)
                since.push_back(part.live.segment->briefingIds()[i]);
        }
    }
    Parts merging{std::move(one)};
    markRemoved(merging, since);
    parts.insert(parts.begin() + place, std::move(merging.front()));
    return commit(std::move(parts), m_manifest.revision);
}

Result<bool> SearchIndex::refresh()
{
    const std::lock_guard guard(m_writing);
    const Result<Manifest> now = Manifest::read(m_folder);
    if (!now && now.error().code != FileError::NotFound)
        return now.error();
    const std::uint64_t generation = now ? now.value().generation : 0;
    if (generation == m_manifest.generation)
        return false;
    ENTENTE_TRY_VOID(load());
    return true;
}

std::size_t SearchIndex::segmentCount() const
{
    return m_live.load()->size();
}

std::size_t SearchIndex::documentCount() const
{
    std::size_t count = 0;
    for (const LiveSegment &live : *m_live.load())
        count += live.segment->documents();
    return count;
}

std::size_t SearchIndex::size() const
{
    std::size_t bytes = 0;
    for (const LiveSegment &live : *m_live.load())
        bytes += live.segment->size();
    return bytes;
}

} // namespace entente::search
