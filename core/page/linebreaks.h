// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

struct UBreakIterator;

namespace entente::page {

/// Where lines may end (Unicode Standard Annex 14, by ICU; kinsoku is its strict form for
/// Japanese). One to a thread.
class LineBreaks final
{
public:
    LineBreaks() = default;
    ~LineBreaks();
    LineBreaks(const LineBreaks &) = delete;
    LineBreaks &operator=(const LineBreaks &) = delete;

    /// Offsets after which a line may end, in order; the last is the size of the words. They stay
    /// valid until the next call.
    const std::vector<std::uint32_t> &of(std::string_view words, std::string_view language);

private:
    UBreakIterator *iteratorFor(std::string_view language);

    std::map<std::string, UBreakIterator *, std::less<>> m_iterators;
    std::vector<std::uint32_t> m_breaks;
};

/// Level of each byte after the Unicode bidirectional algorithm; empty where nothing runs from
/// right to left. A paragraph runs as its first letter does, or, where it is set `fromRight`, to
/// the left if anything in it does or it has no letters; `rightToLeft` says which.
[[nodiscard]] std::vector<std::uint8_t> bidiLevels(std::string_view words, bool fromRight,
                                                   bool &rightToLeft);

/// The order in which things of these levels stand from left to right.
[[nodiscard]] std::vector<std::size_t> visualOrder(const std::vector<std::uint8_t> &levels);

} // namespace entente::page
