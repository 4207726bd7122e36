// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/knocking.h"

#include "core/team/bell.h"
#include "core/team/libpq.h"
#include "core/team/readiness.h"

#include <QStringList>

#include <algorithm>
#include <clocale>

namespace entente::team {

namespace {

QStringList listOf(const Settings &settings, const char *name)
{
    const auto found = settings.find(name);
    return found == settings.end() ? QStringList()
                                   : QString::fromStdString(found->second).split(u',');
}

/// Has libpq speak English for as long as it lives, on this thread alone: what it says decides what
/// went wrong, and has no number.
class PlainWords final
{
public:
    PlainWords()
        : m_plain(::newlocale(LC_MESSAGES_MASK, "C", ::duplocale(LC_GLOBAL_LOCALE))),
          m_before(::uselocale(m_plain))
    {
    }
    ~PlainWords()
    {
        ::uselocale(m_before);
        if (m_plain != nullptr)
            ::freelocale(m_plain);
    }
    PlainWords(const PlainWords &) = delete;
    PlainWords &operator=(const PlainWords &) = delete;

private:
    locale_t m_plain;
    locale_t m_before;
};

/// The settings of each of the servers that an address names; those of a service file, or of the
/// environment, are left to libpq.
std::vector<Settings> servers(const Settings &settings)
{
    const QStringList hosts = listOf(settings, "host");
    const QStringList ports = listOf(settings, "port");
    if (hosts.size() < 2 || settings.contains("hostaddr"))
        return {settings};
    std::vector<Settings> all;
    for (qsizetype i = 0; i < hosts.size(); ++i) {
        Settings &one = all.emplace_back(settings);
        one["host"] = hosts[i].toStdString();
        if (!ports.isEmpty())
            one["port"] = ports[std::min(i, ports.size() - 1)].toStdString();
    }
    return all;
}

} // namespace

std::chrono::seconds Knocking::patience(const Settings &settings) const
{
    constexpr std::chrono::seconds usual{10};
    if (m_approach.patience)
        return *m_approach.patience;
    const auto given = settings.find("connect_timeout");
    const int seconds = given == settings.end() ? 0 : QString::fromStdString(given->second).toInt();
    return seconds > 0 ? std::chrono::seconds(seconds) : usual; // never for ever
}

Knock Knocking::at(const Settings &settings) const
{
    Knock last{{nullptr, m_pq.finish}, false, {}};
    std::string whys;
    for (const Settings &server : servers(settings)) {
        last = atOne(server);
        const bool isEnding = m_approach.bell != nullptr && m_approach.bell->isEnding();
        // Who is not let in by one would not be by its double.
        if (last.isIn || isEnding || m_pq.connectionNeedsPassword(last.connection.get()) != 0)
            return last;
        whys += (whys.empty() ? "" : "; ") + last.why;
    }
    last.why = whys;
    return last;
}

Knock Knocking::atOne(const Settings &settings) const
{
    std::vector<const char *> names;
    std::vector<const char *> values;
    for (const auto &[name, value] : settings) {
        names.push_back(name.c_str());
        values.push_back(value.c_str());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    const auto until = std::chrono::steady_clock::now() + patience(settings);
    const PlainWords plain;
    Knock knock{{m_pq.connectStartParams(names.data(), values.data(), 0), m_pq.finish}, false, {}};
    PGconn *connection = knock.connection.get();
    // Notices go nowhere from the first on, and errors bear their numbers.
    (void)m_pq.setNoticeProcessor(
        connection, [](void *, const char *) {}, nullptr);
    (void)m_pq.setErrorVerbosity(connection, PQERRORS_VERBOSE);
    PostgresPollingStatusType next = PGRES_POLLING_WRITING;
    while (connection != nullptr && m_pq.status(connection) != CONNECTION_BAD
           && next != PGRES_POLLING_OK && next != PGRES_POLLING_FAILED) {
        const bool reads = next == PGRES_POLLING_READING;
        if (!waitFor({m_pq.socket(connection), reads, !reads, false, until}, m_approach.bell)) {
            knock.why = m_pq.errorMessage(connection);
            knock.why += " timeout expired";
            return knock;
        }
        next = m_pq.connectPoll(connection);
    }
    (void)m_pq.setErrorVerbosity(connection, PQERRORS_DEFAULT);
    knock.isIn = connection != nullptr && m_pq.status(connection) == CONNECTION_OK;
    if (!knock.isIn)
        knock.why = connection == nullptr ? "out of memory" : m_pq.errorMessage(connection);
    return knock;
}

} // namespace entente::team
