// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/html/pagemetadata.h"
#include "core/reading/html/pageprune.h"

#include <string>
#include <string_view>

namespace entente {

/// A page with what is chosen of it. The tree points into the page, or into `opened`.
struct ChosenPage
{
    std::string opened; ///< the page with what <noscript> holds as elements, each byte in its
                        ///< place; empty where it was read as it stands
    HtmlOutput output;
    PageTree tree;
    PageFacts facts;
    PageChoice choice;
};

/// Chooses what of a page is its text.
[[nodiscard]] ChosenPage chosenOf(std::string_view html);

} // namespace entente
