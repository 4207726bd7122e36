// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/beside.h"

#include <filesystem>
#include <system_error>
#include <vector>

namespace fs = std::filesystem;

namespace entente {

std::string besideProgram(std::string_view name)
{
    std::error_code unknown;
    const fs::path own = fs::read_symlink("/proc/self/exe", unknown).parent_path();
    std::vector<fs::path> folders{own, own / ENTENTE_MODULES_FROM_PROGRAM};
#ifdef ENTENTE_MODULES_AS_BUILT
    folders.emplace_back(ENTENTE_MODULES_AS_BUILT);
#endif
    for (const fs::path &folder : folders) {
        if (const fs::path file = folder / name; fs::exists(file, unknown))
            return file;
    }
    return {};
}

} // namespace entente
