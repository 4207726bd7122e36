// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/date.h"
#include "core/publishing/citation/reference.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente::citation {

/// Words of a reference in one type.
struct Run
{
    std::string text;
    bool italic = false;

    bool operator==(const Run &) const = default;
};

/// A reference that is being written, with the marks that all styles agree on.
class CitedLine final
{
public:
    CitedLine &add(std::string_view words);
    CitedLine &italic(std::string_view words);
    /// Words behind a space, where there are any before.
    CitedLine &next(std::string_view words);
    /// A full stop, unless the words end a sentence already.
    CitedLine &stop();

    [[nodiscard]] bool isEmpty() const { return m_runs.empty(); }
    [[nodiscard]] std::vector<Run> runs() const { return m_runs; }

private:
    std::vector<Run> m_runs;
};

/// Whether words end with a mark that ends a sentence, perhaps behind it a quotation mark.
[[nodiscard]] bool endsSentence(std::string_view words);

/// A title between double quotation marks with its own made single ones, and behind it a comma or
/// full stop that stands within both, as in American use. A title that ends a sentence takes no
/// full stop but does take a comma (Chicago Manual of Style, 17th edition, 6.9 and 6.125).
[[nodiscard]] std::string inQuotes(std::string_view title, char mark);

/// "April 10, 2024", "April 2024", "2024"
[[nodiscard]] std::string americanDate(const Date &date);
/// "10 April 2024", "April 2024", "2024"
[[nodiscard]] std::string britishDate(const Date &date);
/// "April 10", "April"; empty where the year alone is known.
[[nodiscard]] std::string dayOfYear(const Date &date);

/// "3", "3–4" or "iv–3", as the document calls its pages; parted by `dash`.
[[nodiscard]] std::string pageRange(const Place &place, std::string_view dash = "–");
/// "iv", as the document calls it.
[[nodiscard]] std::string firstPageOf(const Place &place);
[[nodiscard]] std::string lastPageOf(const Place &place);

} // namespace entente::citation
