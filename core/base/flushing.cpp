// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/flushing.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

namespace entente {

namespace {

namespace fs = std::filesystem;

int flushed(const std::string &path, int flags)
{
    const int file = ::open(path.c_str(), flags | O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return errno;
    const int cause = ::fsync(file) == 0 ? 0 : errno;
    ::close(file);
    return cause;
}

} // namespace

int flushToDisk(const std::string &path)
{
    std::error_code problem;
    if (!fs::is_directory(path, problem))
        return flushed(path, 0);
    for (fs::recursive_directory_iterator at(path, problem);
         !problem && at != fs::recursive_directory_iterator(); at.increment(problem)) {
        std::error_code unknown;
        if (at->is_directory(unknown))
            flushNames(at->path().string());
        else if (const int cause = flushed(at->path().string(), 0); cause != 0)
            return cause;
    }
    flushNames(path);
    return problem.value();
}

void flushNames(const std::string &folder)
{
    (void)flushed(folder, O_DIRECTORY);
}

std::string folderOf(const std::string &path)
{
    const std::string folder = path.substr(0, path.find_last_of('/') + 1);
    return folder.empty() ? "." : folder;
}

} // namespace entente
