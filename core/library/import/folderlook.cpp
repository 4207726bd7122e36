// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/import/folderlook.h"

#include "core/base/fileerror.h"
#include "core/library/import/importer.h"

#include <filesystem>

namespace entente::library {

namespace {

namespace fs = std::filesystem;

} // namespace

FolderLook::Seen FolderLook::look()
{
    Seen seen;
    std::vector<Error> unread;
    const std::vector<std::string> files = filesIn(std::vector{m_folder}, unread);
    std::error_code gone;
    if (!fs::is_directory(m_folder, gone))
        unread.push_back({FileError::NotReadable, m_folder, 0,
                          gone ? gone.message() : std::string("it is no folder any more")});
    std::set<std::string> refusals;
    for (Error &error : unread) {
        refusals.insert(error.file);
        if (!m_refused.contains(error.file))
            seen.refused.push_back(std::move(error));
    }
    m_refused = std::move(refusals);
    std::map<std::string, File> now;
    for (const std::string &name : files) {
        std::error_code problem;
        File file;
        file.size = fs::file_size(name, problem);
        const auto time = fs::last_write_time(name, problem);
        if (problem)
            continue; // gone again
        file.time = time.time_since_epoch().count();
        const auto before = m_files.find(name);
        const bool stands = before != m_files.end() && before->second.size == file.size
            && before->second.time == file.time;
        file.told = stands;
        if (stands && !before->second.told)
            seen.ready.push_back(name);
        seen.isMoving = seen.isMoving || !stands;
        now.emplace(name, file);
    }
    m_files = std::move(now);
    return seen;
}

} // namespace entente::library
