// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/search/layout.h"

#include <array>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace entente::search {

/// The bytes of one section while a segment is made.
class SectionBytes final
{
public:
    template <typename Number>
    void append(Number number)
    {
        const auto *bytes = reinterpret_cast<const char *>(&number);
        m_bytes.append(bytes, sizeof number);
    }
    void append(std::string_view bytes) { m_bytes.append(bytes); }
    void append(const void *bytes, std::size_t size)
    {
        m_bytes.append(static_cast<const char *>(bytes), size);
    }
    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }
    [[nodiscard]] const char *data() const { return m_bytes.data(); }
    void reserve(std::size_t bytes) { m_bytes.reserve(bytes); }

private:
    std::string m_bytes;
};

/// A whole segment, not yet in one piece.
struct SegmentImage
{
    SegmentHeader header;
    std::array<SectionBytes, sectionCount> sections;

    [[nodiscard]] SectionBytes &operator[](Section section)
    {
        return sections[static_cast<std::size_t>(section)];
    }
    /// Fills in places and checksums. Call once, when all sections are complete.
    void seal();
    [[nodiscard]] std::uint64_t size() const;
    /// The segment in one piece, in words of eight bytes.
    [[nodiscard]] std::vector<std::uint64_t> joined() const;
    /// Writes it beside `path`, flushes it to the disk and renames it; on failure (NotWritable)
    /// nothing is left behind.
    [[nodiscard]] Result<void> write(const std::string &path) const;
};

} // namespace entente::search
