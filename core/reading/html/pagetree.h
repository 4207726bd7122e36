// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/html/htmltree.h"

#include <cstdint>
#include <vector>

namespace entente {

/// A node of a page with where it stands among all of them.
struct PageNode
{
    const GumboNode *node = nullptr;
    std::uint32_t parent = 0; ///< the root is its own
    std::uint32_t end = 0;    ///< behind the last node below it
};

/// All elements and words of a page in the order of its text, so that what is asked of a page is
/// one pass forwards or backwards, however deep it is nested. Comments are left away.
using PageTree = std::vector<PageNode>;

[[nodiscard]] PageTree pageTreeOf(const GumboNode &root);

/// The words below a node on one line, up to so many bytes or a little more.
[[nodiscard]] std::string wordsBelow(const PageTree &tree, std::uint32_t at,
                                     std::size_t mostBytes = 1U << 16);

} // namespace entente
