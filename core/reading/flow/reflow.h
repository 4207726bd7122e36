// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace entente {

/// One line as its author wrote it, before any program wrapped it: a heading, a paragraph, a list
/// item or a table row. It may span several lines of the source.
struct LogicalLine
{
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t indent = 0; ///< columns of white space before it
    bool heading = false;     ///< known to be one by where it was cut
};

/// The logical lines of a text. A text whose lines were filled to a width (as by fmt or a mail
/// program) is joined again and cut where an item, a table row, a heading or a paragraph begins.
[[nodiscard]] std::vector<LogicalLine> logicalLines(std::string_view source);

/// Length of a list marker with its white space at the head of a line, 0 where there is none.
/// `number` is set to its number, or to 0 for a bullet.
[[nodiscard]] std::size_t markerLength(std::string_view line, std::uint32_t &number);

/// Whether a line is the row of hyphens under a table's heads; `columns` is set where it is.
[[nodiscard]] bool isDelimiterRow(std::string_view line, std::size_t &columns);

/// Whether a word ends a sentence: with a full stop that is not an abbreviation's, or ? or !.
[[nodiscard]] bool endsSentence(std::string_view word);

} // namespace entente
