// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/popplerfiles.h"

#include <fcntl.h>
#include <goo/gfile.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <map>
#include <string_view>
#include <system_error>

namespace entente {

namespace {

using Bytes = std::string_view;
using Files = std::map<std::string, Bytes, std::less<>>; ///< by their paths

Files &files()
{
    static Files kept;
    return kept;
}

/// The bytes of a file, mapped for as long as the process runs; empty where it cannot be.
Bytes mapped(const std::string &path)
{
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return {};
    struct stat facts
    {};
    constexpr off_t most = 16 << 20;
    void *bytes = MAP_FAILED;
    if (fstat(file, &facts) == 0 && facts.st_size > 0 && facts.st_size < most)
        bytes = mmap(nullptr, static_cast<std::size_t>(facts.st_size), PROT_READ, MAP_PRIVATE, file,
                     0);
    close(file);
    return bytes == MAP_FAILED
        ? Bytes()
        : Bytes(static_cast<const char *>(bytes), static_cast<std::size_t>(facts.st_size));
}

} // namespace

void keepCharacterMaps(const std::string &folder)
{
    namespace fs = std::filesystem;
    constexpr std::size_t mostFiles = 2000;
    for (const char *const part : {"cMap", "cidToUnicode"}) {
        std::error_code error;
        fs::recursive_directory_iterator each(fs::path(folder) / part, error);
        for (; !error && each != fs::end(each); each.increment(error)) {
            if (!each->is_regular_file(error) || files().size() >= mostFiles)
                continue;
            const std::string path = each->path().string();
            if (const Bytes bytes = mapped(path); !bytes.empty())
                files().emplace(path, bytes);
        }
    }
}

bool haveCharacterMaps()
{
    return !files().empty();
}

} // namespace entente

/// Stands for poppler's own function of that name in a program that is linked with this: poppler
/// opens its maps through it, and has no other way to be given them.
FILE *openFile(const char *path, const char *mode)
{
    const auto found = entente::files().find(std::string_view(path));
    if (found == entente::files().end())
        return std::fopen(path, mode);
    // Opened to be read, it writes nothing.
    return fmemopen(const_cast<char *>(found->second.data()), found->second.size(), "r");
}
