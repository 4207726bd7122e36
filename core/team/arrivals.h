// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/import/newbriefing.h"
#include "core/vocabulary/vocabulary.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace entente::team {

/// A briefing as the server names it.
struct Meta
{
    std::int64_t number = 0;
    std::string hash;
    std::string file;
    std::string desk;
    std::int64_t bytes = 0;
    std::string author;
    std::string marking;
};

/// A document of a team's, and what became of it.
struct Arrived
{
    Meta meta;
    std::string packed; ///< until it is read
    std::optional<library::NewBriefing> read{};
    std::optional<Error> failed{}; ///< what is wrong here, and not with the document
    bool isForged = false;
};

/// Some documents that came in one answer.
struct Parcel
{
    std::int64_t upTo = 0;  ///< the number that the library has reached when these are in it
    std::size_t wanted = 0; ///< how many were asked for
    std::vector<Arrived> documents;
    std::vector<Meta> named; ///< by the team, up to there, whether they are here or not
};

/// What came, in its order, which several threads unpack, check and read while more is asked for
/// and other is written. Belongs to the thread that made it.
class Arrivals final
{
public:
    /// `vocabulary` outlives it.
    explicit Arrivals(const Vocabulary &vocabulary) : m_vocabulary(vocabulary) {}
    ~Arrivals();
    Arrivals(const Arrivals &) = delete;
    Arrivals &operator=(const Arrivals &) = delete;

    void add(Parcel parcel);
    /// The first of those that are here, read; the caller reads, too, instead of waiting. Not
    /// without any.
    [[nodiscard]] Parcel take();
    [[nodiscard]] bool isEmpty() const { return m_places.empty(); }
    /// Whether more may come without too much being held.
    [[nodiscard]] bool hasRoom() const;

private:
    struct Place
    {
        Parcel parcel;
        std::size_t next = 0; ///< the first that nobody reads
        std::size_t left = 0; ///< that are not read
        std::size_t bytes = 0;
    };

    void run();
    /// Reads one document, of the first place that has any; false where there is none.
    bool readNext(std::unique_lock<std::mutex> &lock);

    const Vocabulary &m_vocabulary;
    std::size_t m_bytes = 0;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_read;
    std::deque<std::unique_ptr<Place>> m_places;
    bool m_isEnding = false;
    std::vector<std::jthread> m_threads; ///< last, so that they end first
};

} // namespace entente::team
