// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace entente {

[[nodiscard]] bool isAsciiPunctuation(char c);

/// Where the spans of one line of Markdown end whose words are taken as they stand. Each answers
/// with the offset behind the span that begins at `at`, or `at` where none does.
class InlineSpans final
{
public:
    explicit InlineSpans(std::string_view line) : m_line(line) {}

    [[nodiscard]] std::size_t codeEnd(std::size_t at);
    /// A tag, a comment or an address in angle brackets.
    [[nodiscard]] std::size_t angleEnd(std::size_t at);
    /// The target of a link, with its title, in round brackets.
    [[nodiscard]] std::size_t targetEnd(std::size_t at) const;

    /// How many backticks, or other characters, stand in a row.
    [[nodiscard]] std::size_t run(std::size_t at) const;

private:
    [[nodiscard]] std::size_t tagEnd(std::size_t at) const;
    [[nodiscard]] std::size_t addressEnd(std::size_t at) const;
    [[nodiscard]] std::size_t titleEnd(std::size_t at) const;
    [[nodiscard]] std::size_t skipSpace(std::size_t at) const;

    std::string_view m_line;
    std::array<bool, 33> m_unclosed{}; ///< no run of so many backticks follows any more
    bool m_commentUnclosed = false;
};

} // namespace entente
