// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pdf/truetype.h"

#include <algorithm>

namespace entente::test::pdf {

namespace {

constexpr std::size_t directoryAt = 12;
constexpr std::size_t entrySize = 16;

/// Big-endian numbers of a table; zero past its end.
class Table final
{
public:
    explicit Table(std::string_view bytes) : m_bytes(bytes) {}

    [[nodiscard]] unsigned half(std::size_t at) const { return byte(at) << 8 | byte(at + 1); }
    [[nodiscard]] std::size_t whole(std::size_t at) const
    {
        return std::size_t(half(at)) << 16 | half(at + 2);
    }
    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }
    [[nodiscard]] bool isNamed(std::size_t at, std::string_view name) const
    {
        return at + name.size() <= size() && m_bytes.substr(at, name.size()) == name;
    }
    [[nodiscard]] Table part(std::size_t at, std::size_t length) const
    {
        return Table(at > size() ? std::string_view() : m_bytes.substr(at, length));
    }

private:
    [[nodiscard]] unsigned byte(std::size_t at) const
    {
        return at < m_bytes.size() ? static_cast<unsigned char>(m_bytes[at]) : 0U;
    }

    std::string_view m_bytes;
};

Table tableOf(const Table &program, std::string_view name)
{
    const std::size_t count = program.half(4);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t entry = directoryAt + i * entrySize;
        if (program.isNamed(entry, name))
            return program.part(program.whole(entry + 8), program.whole(entry + 12));
    }
    return Table({});
}

} // namespace

std::optional<TrueType> TrueType::read(std::string_view program)
{
    constexpr std::size_t longMetric = 4; // an advance and a side bearing
    const Table whole(program);
    const unsigned unitsPerEm = tableOf(whole, "head").half(18);
    const std::size_t glyphs = tableOf(whole, "maxp").half(4);
    const std::size_t metrics = tableOf(whole, "hhea").half(34);
    const Table widths = tableOf(whole, "hmtx");
    if (unitsPerEm == 0 || glyphs == 0 || metrics == 0 || widths.size() < metrics * longMetric)
        return std::nullopt;
    TrueType font;
    for (std::size_t glyph = 0; glyph < glyphs; ++glyph)
        font.advances.push_back(widths.half(std::min(glyph, metrics - 1) * longMetric) * 1000.0
                                / unitsPerEm);
    return font;
}

} // namespace entente::test::pdf
