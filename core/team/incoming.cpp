// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Briefings as they come: while some are written here, others are read by other threads, and the
// next are asked for.

#include "core/base/runerror.h"
#include "core/library/libraryerror.h"
#include "core/team/arrivals.h"
#include "core/team/indexing.h"
#include "core/team/pull.h"
#include "core/team/teamerror.h"

#include <algorithm>

namespace entente::team {

using library::NewBriefing;

namespace {

constexpr std::int64_t metasAtOnce = 512;
constexpr std::size_t documentsAtOnce = 256;
constexpr std::int64_t bytesAtOnce = 4 << 20;

Error strange(const SyncWork &work, const std::string &what)
{
    return {TeamError::StrangeAnswer, work.server.address(), 0, what};
}

Result<void> follow(const SyncWork &work, std::size_t done)
{
    if (work.follow && !work.follow(SyncPart::TakingBriefings, done, 0))
        return Error{RunError::Cancelled, work.server.address(), 0, {}};
    return {};
}

/// Asks for what is new, page by page, and of each page for what is not here, in parts that can be
/// held in memory.
class Incoming final
{
public:
    Incoming(SyncWork &work, std::int64_t after) : m_work(work), m_after(after), m_upTo(after) {}

    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; }

    /// The next part; nothing at the end.
    [[nodiscard]] Result<std::optional<Parcel>> next()
    {
        if (m_part == m_parts.size()) {
            ENTENTE_TRY_VOID(turnPage());
        }
        if (m_isAtEnd)
            return std::optional<Parcel>();
        std::vector<Meta> wanted = std::move(m_parts[m_part++]);
        Parcel parcel;
        const std::int64_t before = m_upTo;
        // Up to the last that is in it, or to the end of the page.
        parcel.upTo = m_part < m_parts.size() ? wanted.back().number : m_after;
        m_upTo = parcel.upTo;
        for (const Meta &each : m_page) {
            if (each.number > before && each.number <= m_upTo)
                parcel.named.push_back(each);
        }
        parcel.wanted = wanted.size();
        ENTENTE_TRY(parcel.documents, documentsOf(std::move(wanted)));
        return std::optional(std::move(parcel));
    }

private:
    Result<void> turnPage()
    {
        ENTENTE_TRY(const Rows rows,
                    m_work.server.ask("SELECT seq, hash, file, desk, bytes, author, marking "
                                      "FROM team.briefings_since($1, $2)",
                                      {number(m_after), number(metasAtOnce)}));
        m_isAtEnd = rows.count() == 0;
        m_parts.assign(1, {});
        m_part = 0;
        m_page.clear();
        std::int64_t bytes = 0;
        for (int row = 0; row < rows.count(); ++row) {
            Meta meta{rows.number(row, 0), rows.bytes(row, 1),  rows.bytes(row, 2),
                      rows.bytes(row, 3),  rows.number(row, 4), rows.bytes(row, 5),
                      rows.bytes(row, 6)};
            if (meta.number <= m_after) // or it would be asked for again and again
                return strange(m_work, "numbers that do not rise");
            m_after = meta.number;
            if (m_work.suspicion.isNamedTooOften(meta.hash, meta.desk))
                return strange(m_work, "the same briefings again and again");
            m_page.push_back(meta);
            const Result<library::BriefingRecord> here = m_work.replica.store().briefingOf(
                meta.hash);
            if (here)
                continue; // those that were taken out of the lists here stay so
            if (here.error().code != LibraryError::NotInLibrary)
                return here.error();
            if (bytes > bytesAtOnce || m_parts.back().size() == documentsAtOnce) {
                m_parts.emplace_back();
                bytes = 0;
            }
            bytes += meta.bytes;
            m_parts.back().push_back(std::move(meta));
        }
        if (!m_isAtEnd && rows.count() < metasAtOnce && m_work.suspicion.areTooManyShort())
            return strange(m_work, "pages without an end");
        return {};
    }

    Result<std::vector<Arrived>> documentsOf(std::vector<Meta> wanted)
    {
        std::vector<Arrived> all;
        if (wanted.empty())
            return all;
        std::vector<std::int64_t> numbers;
        numbers.reserve(wanted.size());
        for (const Meta &each : wanted)
            numbers.push_back(each.number);
        ENTENTE_TRY(
            const Rows rows,
            m_work.server.ask("SELECT seq, packed FROM team.documents($1)", {list(numbers)}));
        for (int row = 0; row < rows.count(); ++row) {
            const std::int64_t number = rows.number(row, 0);
            const auto of = std::find_if(wanted.begin(), wanted.end(),
                                         [&](const Meta &each) { return each.number == number; });
            if (of == wanted.end())
                return strange(m_work, "a document that was not asked for");
            all.push_back({*of, rows.bytes(row, 1)});
        }
        if (m_work.suspicion.isTooMuchMissing(wanted.size() - std::min(wanted.size(), all.size())))
            return strange(m_work, "documents that do not come");
        return all;
    }

    SyncWork &m_work;
    std::int64_t m_after;
    std::int64_t m_upTo; ///< as far as parcels were handed out
    std::vector<std::vector<Meta>> m_parts;
    std::vector<Meta> m_page;
    std::size_t m_part = 0;
    bool m_isAtEnd = false;
};

/// Of which desk briefings are, and what the team marks them with, is kept, whoever brought them.
Result<void> keepPlaces(SyncWork &work, const std::vector<Meta> &named)
{
    for (const Meta &each : named) {
        ENTENTE_TRY_VOID(work.replica.book().setDesk(each.hash, each.desk));
        if (each.marking.empty())
            continue;
        const Result<library::BriefingRecord> here = work.replica.store().briefingOf(each.hash);
        if (!here && here.error().code == LibraryError::NotInLibrary)
            continue; // it could not be read
        if (!here)
            return here.error();
        ENTENTE_TRY_VOID(work.replica.setMarking(here.value().id, each.desk, each.marking));
    }
    return {};
}

Result<void> write(SyncWork &work, Parcel parcel)
{
    std::vector<NewBriefing> batch;
    for (Arrived &each : parcel.documents) {
        if (each.failed)
            return *each.failed;
        if (each.isForged)
            return strange(work, "a document that is not what its hash says");
        if (each.read)
            batch.push_back(std::move(*each.read));
    }
    const Result<void> kept = work.replica.receive([&]() -> Result<void> {
        ENTENTE_TRY(std::optional<library::Joined> joined, work.replica.joined());
        if (!joined)
            return Error{TeamError::NotJoined, work.library.name(), 0, {}};
        joined->briefings = parcel.upTo;
        ENTENTE_TRY_VOID(work.replica.store().add(batch));
        ENTENTE_TRY_VOID(keepPlaces(work, parcel.named));
        return work.replica.setJoined(*joined);
    });
    ENTENTE_TRY_VOID(kept);
    work.report.leftOut += parcel.wanted - batch.size();
    work.report.briefings += batch.size();
    return {};
}

} // namespace

Result<void> pullBriefings(SyncWork &work)
{
    ENTENTE_TRY(const std::optional<library::Joined> joined, work.replica.joined());
    if (!joined)
        return Error{TeamError::NotJoined, work.library.name(), 0, {}};
    Incoming incoming(work, joined->briefings);
    Indexing indexing(work.library);
    Arrivals arrivals(work.vocabulary);
    for (std::size_t done = 0;;) {
        ENTENTE_TRY_VOID(follow(work, done));
        while (!incoming.isAtEnd() && arrivals.hasRoom()) {
            ENTENTE_TRY(std::optional<Parcel> next, incoming.next());
            if (next)
                arrivals.add(std::move(*next));
        }
        if (arrivals.isEmpty())
            break;
        Parcel parcel = arrivals.take();
        const std::size_t count = parcel.wanted;
        ENTENTE_TRY_VOID(write(work, std::move(parcel)));
        indexing.wrote(count);
        done += count;
    }
    return indexing.finish([&] { return follow(work, work.report.briefings); });
}

} // namespace entente::team
