// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that is started to convert a document, and does what its document says, which is the
// name of the deed. What is not such a name is answered with itself.

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <iostream>
#include <iterator>
#include <map>
#include <string>
#include <thread>

namespace {

std::string refusedIf(bool isRefused)
{
    return isRefused ? "refused" : "done";
}

std::string runForever()
{
    volatile unsigned turns = 0;
    for (;;)
        turns = turns + 1;
}

/// Starts a program from any descriptor that it can come by.
std::string startAProgram()
{
    char name[] = "true";
    char *const words[] = {name, nullptr};
    char *const none[] = {nullptr};
    if (execv("/bin/true", words) == 0)
        return "done";
    const int program = open("/usr/bin/true", O_RDONLY);
    for (int number = 3; number < 256; ++number) {
        dup2(program, number);
        fexecve(number, words, none);
    }
    return "refused";
}

std::string takeMemory()
{
    constexpr std::size_t piece = std::size_t{1} << 24;
    for (std::size_t taken = 0; taken < 512; ++taken) {
        if (mmap(nullptr, piece, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
            == MAP_FAILED)
            return "refused";
    }
    return "done";
}

std::string startAThread()
{
    std::string words;
    std::thread([&words] { words = "done"; }).join();
    return words;
}

const std::map<std::string, std::function<std::string()>> &deeds()
{
    static const std::map<std::string, std::function<std::string()>> all{
        {"crash", []() -> std::string { std::abort(); }},
        {"give up", []() -> std::string { std::_Exit(7); }},
        {"run forever", runForever},
        {"take memory", takeMemory},
        {"answer too much", [] { return std::string(std::size_t{4} << 20, 'a'); }},
        {"read a file of the user", [] { return refusedIf(open("/etc/passwd", O_RDONLY) < 0); }},
        {"list the folder", [] { return refusedIf(open("/tmp", O_RDONLY | O_DIRECTORY) < 0); }},
        {"write a file",
         [] { return refusedIf(open("/tmp/entente-deed", O_CREAT | O_WRONLY, 0600) < 0); }},
        {"write what is there", [] { return refusedIf(open("/dev/null", O_RDWR) < 0); }},
        {"open a socket", [] { return refusedIf(socket(AF_INET, SOCK_STREAM, 0) < 0); }},
        {"make a process", [] { return refusedIf(fork() < 0); }},
        {"end its helper", [] { return refusedIf(kill(getppid(), SIGKILL) != 0); }},
        {"take its limits away",
         [] {
             const rlimit none{RLIM_INFINITY, RLIM_INFINITY};
             return refusedIf(setrlimit(RLIMIT_NOFILE, &none) != 0
                              && setrlimit(RLIMIT_CPU, &none) != 0);
         }},
        {"start a program", startAProgram},
        {"start a thread", startAThread},
        {"tell its words",
         [] { return std::string(std::getenv("SECRET") == nullptr ? "none" : "told"); }},
    };
    return all;
}

} // namespace

int main()
{
    const std::string document{std::istreambuf_iterator<char>(std::cin), {}};
    const auto deed = deeds().find(document);
    const std::string answer = deed == deeds().end() ? document : deed->second();
    return std::fwrite(answer.data(), 1, answer.size(), stdout) == answer.size() ? 0 : 1;
}
