// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/team/house.h"

#include "core/team/office.h"
#include "resources/serversteps.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

extern char **environ;

namespace entente::bench {

namespace {

double secondsOf(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

/// What follows the name of a process, which may hold blanks, in /proc/…/stat.
std::vector<std::string> statOf(int process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/stat");
    std::string line;
    std::getline(file, line);
    std::istringstream rest(line.substr(std::min(line.size(), line.rfind(')') + 1)));
    std::vector<std::string> words;
    for (std::string word; rest >> word;)
        words.push_back(word);
    return words;
}

/// Megabytes at its most so far.
double heldBy(int process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/status");
    for (std::string word; file >> word;) {
        double kilobytes = 0;
        if (word == "VmHWM:" && file >> kilobytes)
            return kilobytes / 1024;
    }
    return 0;
}

} // namespace

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

int begin(const std::vector<std::string> &command)
{
    std::vector<char *> words;
    for (const std::string &word : command)
        words.push_back(const_cast<char *>(word.c_str()));
    words.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t process = 0;
    if (posix_spawn(&process, words[0], &actions, nullptr, words.data(), environ) != 0) {
        std::fprintf(stderr, "%s does not start\n", words[0]);
        std::exit(1);
    }
    posix_spawn_file_actions_destroy(&actions);
    return process;
}

void end(int process)
{
    ::kill(process, SIGTERM);
    ::waitpid(process, nullptr, 0);
}

Used run(const std::vector<std::string> &command)
{
    const Clock::time_point start = Clock::now();
    const int process = begin(command);
    int status = 0;
    rusage used{};
    double megabytes = 0;
    // What the system says at the end has in it what we held ourselves when it was begun.
    while (::wait4(process, &status, WNOHANG, &used) == 0) {
        megabytes = std::max(megabytes, heldBy(process));
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        std::fprintf(stderr, "%s failed\n", command[0].c_str());
        std::exit(1);
    }
    return {secondsSince(start), secondsOf(used.ru_utime) + secondsOf(used.ru_stime), megabytes};
}

House::House(int people)
{
    std::string whyNot;
    m_cluster = test::Cluster::start(whyNot);
    if (!m_cluster) {
        std::fprintf(stderr, "%s\n", whyNot.c_str());
        std::exit(1);
    }
    must(connect("postgres")->run("ALTER SYSTEM SET max_connections = 1100"));
    m_cluster->crash();
    if (!m_cluster->begin())
        std::exit(1);
    m_office = connect("postgres");
    must(team::init(*m_office, serverSteps()));
    must(team::addDesk(*m_office, "east", false));
    for (int i = 1; i <= people; ++i)
        must(team::addPerson(*m_office,
                             {person(i), "Person " + std::to_string(i), 4, "east", "write"}));
}

int House::postmaster()
{
    const team::Rows rows = must(m_office->ask("SELECT pg_read_file('postmaster.pid')"));
    return std::atoi(rows.bytes(0, 0).c_str());
}

std::vector<int> House::processes()
{
    const int first = postmaster();
    std::vector<int> all{first};
    for (const auto &entry : std::filesystem::directory_iterator("/proc")) {
        const int process = std::atoi(entry.path().filename().c_str());
        const std::vector<std::string> words = process > 0 ? statOf(process)
                                                           : std::vector<std::string>();
        if (words.size() > 1 && std::atoi(words[1].c_str()) == first)
            all.push_back(process);
    }
    return all;
}

double House::processor()
{
    constexpr std::size_t utime = 11; // then stime, and both of children that ended
    double ticks = 0;
    for (const int process : processes()) {
        const std::vector<std::string> words = statOf(process);
        for (std::size_t i = utime; i < utime + 4 && i < words.size(); ++i)
            ticks += std::stod(words[i]);
    }
    return ticks / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

double House::megabytes()
{
    double kilobytes = 0;
    for (const int process : processes()) {
        std::ifstream file("/proc/" + std::to_string(process) + "/smaps_rollup");
        for (std::string word; file >> word;) {
            double size = 0;
            if (word == "Pss:" && file >> size)
                kilobytes += size;
        }
    }
    return kilobytes / 1024;
}

} // namespace entente::bench
