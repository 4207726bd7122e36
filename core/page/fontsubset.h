// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/page/face.h"

#include <string>
#include <vector>

namespace entente::page {

/// The outlines of some glyphs of a face, each still under its own number.
struct FontSubset
{
    std::string program; ///< TrueType, or the CFF table alone; empty where it cannot be made
    /// What the glyphs of the whole font keep within, in thousandths of an em.
    int left = 0;
    int bottom = 0;
    int right = 0;
    int top = 0;
};

[[nodiscard]] FontSubset fontSubset(const Face &face, const std::vector<bool> &used);

} // namespace entente::page
