// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/arrivals.h"

#include "core/base/caught.h"
#include "core/library/store/packing.h"
#include "core/team/things.h"

#include <algorithm>
#include <system_error>

namespace entente::team {

namespace {

// A document takes some ten times its packed bytes while it is read and written.
constexpr std::size_t mostParcels = 3;
constexpr std::size_t mostBytes = 8U << 20;

Result<void> readOne(Arrived &arrived, const Vocabulary &vocabulary)
{
    std::optional<std::string> bytes = library::unpacked(arrived.packed);
    arrived.isForged = !bytes || library::hashOf(*bytes) != arrived.meta.hash;
    if (arrived.isForged)
        return {};
    const Meta &meta = arrived.meta;
    Result<library::NewBriefing> read = library::analysed(
        std::move(*bytes), nameOnDesk(meta.desk, meta.hash, meta.file), vocabulary);
    if (!read)
        return {}; // it is left out
    arrived.read = std::move(read).value();
    arrived.read->hash = arrived.meta.hash;
    arrived.read->packed = std::move(arrived.packed);
    return {};
}

} // namespace

Arrivals::~Arrivals()
{
    const std::scoped_lock lock(m_mutex);
    m_isEnding = true;
    m_wake.notify_all();
}

bool Arrivals::hasRoom() const
{
    return m_places.empty() || (m_places.size() < mostParcels && m_bytes < mostBytes);
}

void Arrivals::add(Parcel parcel)
{
    auto place = std::make_unique<Place>();
    for (const Arrived &each : parcel.documents)
        place->bytes += each.packed.size();
    m_bytes += place->bytes;
    place->left = parcel.documents.size();
    place->parcel = std::move(parcel);
    const bool isWork = place->left > 0;
    {
        const std::scoped_lock lock(m_mutex);
        m_places.push_back(std::move(place));
        m_wake.notify_all();
    }
    // As many as there are processors: the caller waits for the server and the disk meanwhile.
    const unsigned threads = std::max(1U, std::thread::hardware_concurrency());
    try {
        while (isWork && m_threads.size() < threads)
            m_threads.emplace_back([this] { run(); });
    } catch (const std::system_error &) {
        // Those that there are do the work, and take() does where there is none.
    }
}

Parcel Arrivals::take()
{
    std::unique_lock lock(m_mutex);
    Place &first = *m_places.front();
    while (first.left > 0) {
        if (first.next == first.parcel.documents.size() || !readNext(lock))
            m_read.wait(lock, [&] { return first.left == 0; });
    }
    m_bytes -= first.bytes;
    Parcel parcel = std::move(first.parcel);
    m_places.pop_front();
    return parcel;
}

void Arrivals::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_isEnding) {
        if (!readNext(lock))
            m_wake.wait(lock);
    }
}

bool Arrivals::readNext(std::unique_lock<std::mutex> &lock)
{
    const auto at = std::find_if(m_places.begin(), m_places.end(), [](const auto &each) {
        return each->next < each->parcel.documents.size();
    });
    if (at == m_places.end())
        return false;
    Place &place = **at; // which stays until all of it is read
    Arrived &arrived = place.parcel.documents[place.next++];
    lock.unlock();
    const Result<void> read = caught(arrived.meta.file,
                                     [&] { return readOne(arrived, m_vocabulary); });
    if (!read)
        arrived.failed = read.error();
    lock.lock();
    if (--place.left == 0)
        m_read.notify_all();
    return true;
}

} // namespace entente::team
