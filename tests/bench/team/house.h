// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/team/connection.h"
#include "tests/core/team/cluster.h"

#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace entente::bench {

using Clock = std::chrono::steady_clock;

inline double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

/// What has to succeed for a figure to mean anything; ends the program where it does not.
template <typename T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", sentence(result.error()).toUtf8().constData());
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

/// The one in the middle, or at another share of the way up.
[[nodiscard]] double quantile(std::vector<double> values, double share);

/// What a process has used.
struct Used
{
    double seconds = 0;   ///< on the clock
    double processor = 0; ///< seconds, of all its threads
    double megabytes = 0; ///< at its most
};

/// Runs a program to its end, which has to be a good one.
Used run(const std::vector<std::string> &command);
/// Begins one whose output nobody reads; end() asks it to end, and waits.
[[nodiscard]] int begin(const std::vector<std::string> &command);
void end(int process);

/// A server with one desk, "east", that lets in a thousand; its people write there.
class House final
{
public:
    explicit House(int people);

    [[nodiscard]] team::Connection &office() { return *m_office; }
    [[nodiscard]] std::string address(const std::string &account) const
    {
        return m_cluster->address(account);
    }
    /// "u1", "u2" …
    [[nodiscard]] static std::string person(int number) { return "u" + std::to_string(number); }
    [[nodiscard]] std::unique_ptr<team::Connection> connect(const std::string &account) const
    {
        return must(team::Connection::open(address(account)));
    }
    /// A number that the server answers with.
    [[nodiscard]] std::int64_t number(const char *sql)
    {
        return must(m_office->ask(sql)).number(0, 0);
    }
    /// Processor seconds of all its processes.
    [[nodiscard]] double processor();
    /// Megabytes that its processes hold, each page counted once.
    [[nodiscard]] double megabytes();
    [[nodiscard]] std::string path(const std::string &name) const
    {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }

private:
    [[nodiscard]] int postmaster();
    [[nodiscard]] std::vector<int> processes();

    QTemporaryDir m_folder;
    std::unique_ptr<test::Cluster> m_cluster;
    std::unique_ptr<team::Connection> m_office;
};

// What the program of measurements does, each by its name.
void firstSync(const std::string &program);
void seenElsewhere(const std::string &program);
void manyClients();
void manyTopics(const std::string &program);
void manyNotes(const std::string &program);
/// The bytes of a library from the server, and the search over them.
void copyLibrary(const std::string &address, const std::string &file);

} // namespace entente::bench
