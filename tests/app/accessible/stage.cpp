// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/accessible/stage.h"

#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

namespace entente::test {

namespace {

std::string onPath(const std::string &program)
{
    const char *path = std::getenv("PATH");
    std::istringstream folders(path == nullptr ? std::string() : std::string(path));
    for (std::string file; std::getline(folders, file, ':');) {
        file += '/';
        file += program;
        if (::access(file.c_str(), X_OK) == 0)
            return file;
    }
    return {};
}

/// The file that has the bus start what carries the tree.
bool hasCarrier()
{
    return std::filesystem::exists("/usr/share/dbus-1/services/org.a11y.Bus.service");
}

/// Starts a program that says one line on descriptor 3, and answers with that line; empty where it
/// ends without.
std::string started(const std::vector<std::string> &words, pid_t &child)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        return {};
    std::vector<char *> pointers;
    pointers.reserve(words.size() + 1);
    for (const std::string &word : words)
        pointers.push_back(const_cast<char *>(word.c_str()));
    pointers.push_back(nullptr);
    child = ::fork();
    if (child == 0) {
        ::dup2(ends[1], 3);
        (void)!std::freopen("/dev/null", "w", stdout);
        (void)!std::freopen("/dev/null", "w", stderr);
        ::execv(pointers.front(), pointers.data());
        ::_exit(127);
    }
    ::close(ends[1]);
    std::string line;
    for (char c = 0; ::read(ends[0], &c, 1) == 1 && c != '\n';)
        line += c;
    ::close(ends[0]);
    return line;
}

void end(pid_t child)
{
    if (child <= 0)
        return;
    ::kill(child, SIGTERM);
    ::waitpid(child, nullptr, 0);
}

/// What the bus started falls to this process when the bus ends.
void endOrphans()
{
    const std::string list = "/proc/self/task/" + std::to_string(::getpid()) + "/children";
    for (;;) {
        std::ifstream file(list);
        pid_t child = 0;
        if (!(file >> child))
            return;
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
    }
}

} // namespace

Stage::Stage(const std::string &folder)
{
    const std::string screen = onPath("Xvfb");
    const std::string bus = onPath("dbus-daemon");
    if (screen.empty() || bus.empty() || !hasCarrier()) {
        m_missing = "Xvfb, dbus-daemon and at-spi2-core are needed";
        return;
    }
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    const std::string run = folder + "/run";
    std::filesystem::create_directory(run);
    ::chmod(run.c_str(), S_IRWXU);
    for (const char *variable : {"WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS", "XAUTHORITY"})
        ::unsetenv(variable);
    ::setenv("HOME", folder.c_str(), 1);
    ::setenv("XDG_RUNTIME_DIR", run.c_str(), 1);
    ::setenv("XDG_CONFIG_HOME", (folder + "/config").c_str(), 1);
    ::setenv("XDG_DATA_HOME", (folder + "/data").c_str(), 1);
    ::setenv("LC_ALL", "C.UTF-8", 1);
    const std::string number = started(
        {screen, "-displayfd", "3", "-screen", "0", "1280x800x24", "-nolisten", "tcp"}, m_screen);
    if (number.empty()) {
        m_missing = "Xvfb does not start here";
        return;
    }
    ::setenv("DISPLAY", (":" + number).c_str(), 1);
    const std::string address = started({bus, "--session", "--nofork", "--print-address=3"}, m_bus);
    if (address.empty()) {
        m_missing = "dbus-daemon does not start here";
        return;
    }
    ::setenv("DBUS_SESSION_BUS_ADDRESS", address.c_str(), 1);
    ::setenv("QT_QPA_PLATFORM", "xcb", 1);
    ::setenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1", 1);
}

Stage::~Stage()
{
    end(m_bus);
    end(m_screen);
    if (m_missing.empty())
        endOrphans();
}

} // namespace entente::test
