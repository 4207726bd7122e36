// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A helper whose readers do what a document would have them do that took them over: the document is
// the name of the deed. What is not such a name is answered with itself.

#include "core/reading/sandbox/helper.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace {

using namespace entente::sandbox;

std::string refusedIf(bool isRefused)
{
    return isRefused ? "refused" : "done";
}

std::string takeMemory()
{
    constexpr std::size_t piece = std::size_t{1} << 20;
    for (std::string taken;;)
        taken.append(piece, 'x');
}

std::string runForever()
{
    volatile unsigned turns = 0;
    for (;;)
        turns = turns + 1;
}

std::string countJobs()
{
    static int jobs = 0;
    return std::to_string(++jobs);
}

const std::map<std::string, std::function<std::string()>> &deeds()
{
    static const std::map<std::string, std::function<std::string()>> all{
        {"crash", []() -> std::string { std::abort(); }},
        {"give up", []() -> std::string { std::_Exit(7); }},
        {"take memory", takeMemory},
        {"run forever", runForever},
        {"answer too much", [] { return std::string(std::size_t{4} << 20, 'a'); }},
        {"count jobs", countJobs},
        {"read a file", [] { return refusedIf(open("/proc/self/status", O_RDONLY) < 0); }},
        {"write a file",
         [] { return refusedIf(open("/tmp/entente-deed", O_CREAT | O_WRONLY, 0600) < 0); }},
        {"make a process", [] { return refusedIf(fork() < 0); }},
        {"end its helper", [] { return refusedIf(kill(getppid(), SIGKILL) != 0); }},
        {"make a program",
         [] {
             return refusedIf(
                 mmap(nullptr, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
                 == MAP_FAILED);
         }},
        {"take its limits away",
         [] {
             const rlimit none{RLIM_INFINITY, RLIM_INFINITY};
             return refusedIf(setrlimit(RLIMIT_CPU, &none) != 0);
         }},
        {"not be ended in time", [] { return refusedIf(signal(SIGXCPU, SIG_IGN) == SIG_ERR); }},
        {"open a socket", [] { return refusedIf(socket(AF_INET, SOCK_STREAM, 0) < 0); }},
        {"start a program",
         [] { return refusedIf(execl("/bin/true", "true", static_cast<char *>(nullptr)) != 0); }},
    };
    return all;
}

std::string answer(const Job &, std::string document)
{
    const auto deed = deeds().find(document);
    return deed == deeds().end() ? document : deed->second();
}

} // namespace

int main()
{
    return serve({[](const Job &) {}, answer,
                  [](const Job &) { return std::vector<std::string>{"program"}; }});
}
