// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace entente::fuzz {

/// A folder in memory where there is such a place; one for each process, gone with it.
class Folder final
{
public:
    Folder()
    {
        const bool shared = std::filesystem::is_directory("/dev/shm");
        std::string name = std::string(shared ? "/dev/shm" : "/tmp") + "/entente-fuzz-XXXXXX";
        if (::mkdtemp(name.data()) == nullptr)
            std::abort();
        m_path = name;
    }
    ~Folder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;

    [[nodiscard]] std::string path(const std::string &name = {}) const
    {
        return (m_path / name).string();
    }
    void write(const std::string &name, std::string_view bytes) const
    {
        std::ofstream(path(name), std::ios::binary | std::ios::trunc) << bytes;
    }

private:
    std::filesystem::path m_path;
};

} // namespace entente::fuzz
