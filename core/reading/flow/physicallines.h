// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace entente {

/// One line of a file that has words, without the white space at its ends.
struct PhysicalLine
{
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t indent = 0; ///< columns of white space before it
    bool blankBefore = false; ///< a line without words, or nothing, stands before it

    [[nodiscard]] std::uint32_t size() const { return end - begin; }
};

[[nodiscard]] std::vector<PhysicalLine> physicalLines(std::string_view source);

/// For each line whether a program that filled lines to a width broke it there: its words go on in
/// the next line. The width is that of the lines around it, so a file may hold some lines that were
/// filled, to whatever width, and others that were not. `table` marks lines of tables, which are no
/// evidence of a width.
[[nodiscard]] std::vector<bool> softBreaks(std::string_view source,
                                           const std::vector<PhysicalLine> &lines,
                                           const std::vector<bool> &table);

} // namespace entente
