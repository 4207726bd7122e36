// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/leftovers.h"

#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <csignal>
#include <filesystem>
#include <vector>

namespace entente {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view partialMark = ".partial-";

/// `name` is what follows the mark: a process, and "-journal" and the like where SQLite added that.
bool isOfOneThatIsGone(std::string_view name)
{
    const std::string_view number = name.substr(0, name.find('-'));
    pid_t process = 0;
    const auto read = std::from_chars(number.data(), number.data() + number.size(), process);
    return read.ec == std::errc() && read.ptr == number.data() + number.size() && process > 0
        && ::kill(process, 0) != 0 && errno == ESRCH;
}

} // namespace

std::string partialName(const std::string &path)
{
    return path + std::string(partialMark) + std::to_string(::getpid());
}

void removeLeftovers(const std::string &path)
{
    const fs::path whole(path);
    const fs::path folder = whole.parent_path().empty() ? fs::path(".") : whole.parent_path();
    const std::string begin = whole.filename().string() + std::string(partialMark);
    std::vector<fs::path> left;
    std::error_code problem;
    for (fs::directory_iterator at(folder, problem); !problem && at != fs::directory_iterator();
         at.increment(problem)) {
        const std::string name = at->path().filename().string();
        if (name.starts_with(begin)
            && isOfOneThatIsGone(std::string_view(name).substr(begin.size())))
            left.push_back(at->path());
    }
    for (const fs::path &each : left)
        fs::remove_all(each, problem);
}

} // namespace entente
