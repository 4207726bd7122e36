// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace entente::search {

/// The small file that says which segments an index is made of.
struct Manifest
{
    struct Part
    {
        std::uint64_t number = 0;   ///< names the file
        std::uint32_t checksum = 0; ///< of the segment's header, so that no other stands in for it
        std::vector<std::uint32_t> removed; ///< briefings that no longer count
        bool operator==(const Part &) const = default;
    };

    std::uint64_t stamp = 0;      ///< of what the index rests on beside the briefings
    std::uint64_t revision = 0;   ///< of the store, up to which the index follows it
    std::uint64_t generation = 0; ///< rises with each manifest
    std::uint64_t nextNumber = 1; ///< of the next segment
    std::vector<Part> parts;

    bool operator==(const Manifest &) const = default;

    [[nodiscard]] std::string bytes() const;
    /// UnusableIndex where the bytes are damaged, foreign or of another version.
    [[nodiscard]] static Result<Manifest> parse(std::string_view bytes, const std::string &file);
    [[nodiscard]] Result<void> write(const std::string &folder) const;
    /// NotFound where there is no manifest.
    [[nodiscard]] static Result<Manifest> read(const std::string &folder);
};

[[nodiscard]] std::string manifestPath(const std::string &folder);
[[nodiscard]] std::string segmentPath(const std::string &folder, std::uint64_t number);

} // namespace entente::search
