// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct zip;

namespace entente {

/// The members of a zip file that lies in memory. Their names are only ever looked up and never
/// used as paths. What they unpack to is bounded: a member, all of them together, how many there
/// are, and how many times as large as packed they may become.
class ZipArchive final
{
public:
    /// `file` is the name that errors carry. Errors: Damaged, TooLarge.
    [[nodiscard]] static Result<ZipArchive> open(std::string bytes, std::string file);

    [[nodiscard]] bool has(std::string_view name) const;
    /// Unpacked, in bytes, as the archive announces it; 0 where there is no such member.
    [[nodiscard]] std::size_t sizeOf(std::string_view name) const;
    /// The bytes of a member; nothing where there is none of that name. Errors: Damaged, TooLarge,
    /// Locked.
    [[nodiscard]] Result<std::optional<std::string>> read(std::string_view name);
    [[nodiscard]] std::vector<std::string> names() const;
    [[nodiscard]] const std::string &file() const { return m_file; }

private:
    struct Discard
    {
        void operator()(zip *archive) const;
    };

    ZipArchive() = default;

    std::string m_file;
    std::unique_ptr<std::string> m_bytes; ///< its address stays when the archive is moved
    std::unique_ptr<zip, Discard> m_zip;
    std::size_t m_unpacked = 0; ///< bytes, of all that was read
};

} // namespace entente
