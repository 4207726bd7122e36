// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace entente::library {

/// What a folder with all in it looks like from one look to the next; it knows no clock. A file is
/// ready once its size and time stand still from one look to the next, and again after it changed:
/// a writer who paused may go on.
class FolderLook final
{
public:
    explicit FolderLook(std::string folder) : m_folder(std::move(folder)) {}

    struct Seen
    {
        std::vector<std::string> ready; ///< came, or changed, and stand still
        std::vector<Error> refused;     ///< cannot be looked into; each once as long as that lasts
        bool isMoving = false;          ///< some do not stand still yet
    };
    [[nodiscard]] Seen look();

private:
    struct File
    {
        std::uintmax_t size = 0;
        std::int64_t time = 0;
        bool told = false;
    };

    std::string m_folder;
    std::map<std::string, File> m_files;
    std::set<std::string> m_refused;
};

} // namespace entente::library
