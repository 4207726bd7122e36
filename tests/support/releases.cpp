// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/releases.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace entente::test {

namespace {

namespace fs = std::filesystem;

fs::path unpacked()
{
    const char *given = std::getenv("ENTENTE_CORPUS");
    const fs::path archive = fs::path(given != nullptr ? given : ENTENTE_SHARED "/corpus")
        / "white-house.tar.xz";
    const fs::path folder = fs::temp_directory_path() / "entente-releases";
    if (fs::exists(folder / "unpacked"))
        return folder;
    if (!fs::exists(archive))
        return {};
    fs::create_directories(folder);
    const std::string command = "tar xf '" + archive.string() + "' -C '" + folder.string() + "'";
    if (std::system(command.c_str()) != 0)
        return {};
    std::ofstream(folder / "unpacked") << "done\n";
    return folder;
}

} // namespace

std::string releasesFolder()
{
    return unpacked().string();
}

const std::vector<std::string> &releaseFiles()
{
    static const std::vector<std::string> files = [] {
        std::vector<std::string> paths;
        const fs::path folder = unpacked();
        if (!folder.empty()) {
            for (const fs::directory_entry &entry : fs::recursive_directory_iterator(folder)) {
                if (entry.path().extension() == ".md")
                    paths.push_back(entry.path().string());
            }
        }
        std::sort(paths.begin(), paths.end());
        return paths;
    }();
    return files;
}

const std::vector<std::string> &releases()
{
    static const std::vector<std::string> documents = [] {
        std::vector<std::string> texts;
        for (const std::string &path : releaseFiles()) {
            std::ifstream file(path, std::ios::binary);
            texts.emplace_back(std::istreambuf_iterator<char>(file),
                               std::istreambuf_iterator<char>());
        }
        return texts;
    }();
    return documents;
}

std::size_t bytesOf(const std::vector<std::string> &documents)
{
    std::size_t bytes = 0;
    for (const std::string &document : documents)
        bytes += document.size();
    return bytes;
}

} // namespace entente::test
