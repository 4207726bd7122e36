// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/programpath.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>

namespace entente {

namespace {

bool isProgram(const std::string &path)
{
    struct stat status
    {};
    return ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode)
        && ::access(path.c_str(), X_OK) == 0;
}

} // namespace

std::string programOnPath(std::string_view name)
{
    const char *const given = std::getenv("PATH");
    for (std::string_view paths = given != nullptr ? given : ""; !paths.empty();) {
        const std::string_view folder = paths.substr(0, paths.find(':'));
        paths.remove_prefix(std::min(paths.size(), folder.size() + 1));
        // A folder that is named from where one happens to be is no place for programs.
        if (!folder.starts_with('/'))
            continue;
        std::string path(folder);
        path += '/';
        path += name;
        if (isProgram(path))
            return path;
    }
    return {};
}

} // namespace entente
