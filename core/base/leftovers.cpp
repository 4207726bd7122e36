// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/leftovers.h"

#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <filesystem>
#include <vector>

namespace entente {

namespace {

namespace fs = std::filesystem;

/// `name` is what follows the mark: a process, a number, and "-journal" and the like where SQLite
/// added that.
bool isOfOneThatIsGone(std::string_view name)
{
    const std::string_view number = name.substr(0, name.find('-'));
    pid_t process = 0;
    const auto read = std::from_chars(number.data(), number.data() + number.size(), process);
    return read.ec == std::errc() && read.ptr == number.data() + number.size() && process > 0
        && ::kill(process, 0) != 0 && errno == ESRCH;
}

/// Removes what begins with a name in its folder, where `isMeant` says so of the rest of its name.
void removeBeside(const std::string &name, bool (*isMeant)(std::string_view rest))
{
    const fs::path whole(name);
    const fs::path folder = whole.parent_path().empty() ? fs::path(".") : whole.parent_path();
    const std::string begin = whole.filename().string();
    std::vector<fs::path> meant;
    std::error_code problem;
    for (fs::directory_iterator at(folder, problem); !problem && at != fs::directory_iterator();
         at.increment(problem)) {
        const std::string there = at->path().filename().string();
        if (there.starts_with(begin) && isMeant(std::string_view(there).substr(begin.size())))
            meant.push_back(at->path());
    }
    for (const fs::path &each : meant)
        fs::remove_all(each, problem);
}

} // namespace

std::string partialName(const std::string &path)
{
    static std::atomic<unsigned> count{0};
    return path + std::string(partialMark) + std::to_string(::getpid()) + '-'
        + std::to_string(++count);
}

void removePartial(const std::string &partial)
{
    removeBeside(partial,
                 [](std::string_view rest) { return rest.empty() || rest.starts_with('-'); });
}

void removeLeftovers(const std::string &path)
{
    removeBeside(path + std::string(partialMark), isOfOneThatIsGone);
}

} // namespace entente
