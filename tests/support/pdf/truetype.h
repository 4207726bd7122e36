// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::test::pdf {

/// As much of a TrueType program as tells how wide its glyphs are.
struct TrueType
{
    std::vector<double> advances; ///< of each glyph, in thousandths of an em

    /// Nothing where 'head', 'hhea', 'maxp' or 'hmtx' is missing or cut short.
    [[nodiscard]] static std::optional<TrueType> read(std::string_view program);
};

} // namespace entente::test::pdf
