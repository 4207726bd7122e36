// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/html/pagecues.h"
#include "core/reading/html/pagetree.h"

#include <map>
#include <string>
#include <vector>

namespace entente {

/// How much text is below an element, in bytes without white space.
struct PageMeasure
{
    std::uint32_t all = 0;
    std::uint32_t links = 0; ///< within links
    std::uint32_t prose = 0; ///< in sentences
};

/// Which elements of a page are its text. Elements are named by their number in the tree.
struct PageChoice
{
    std::uint32_t root = 0;            ///< all text lies below it, but for
    std::vector<std::uint32_t> leads;  ///< what introduces it and stands before it
    bool isForum = false;              ///< its comments are its text
    bool isLikelyForum = false;        ///< they are where there are more of them than of all else
    bool isArticle = true;             ///< prose; else a page of short entries, such as a list
    std::vector<PageCues> cues;        ///< of each node
    std::vector<bool> isLeftOut;       ///< of each node, and of all below one that is
    std::vector<PageMeasure> measures; ///< of each node, less what is left out
    std::map<std::uint32_t, std::uint16_t> notes;      ///< footnotes, with their numbers
    std::map<std::uint32_t, std::uint16_t> references; ///< links to them
};

/// Leaves out what pages hold beside their text, by what it says of itself: menus, footers, share
/// bars. What holds most of a page's prose stays, whatever it is called.
void prune(const PageTree &tree, PageChoice &choice);

/// Leaves out only what never holds words that are shown, such as scripts.
void keepWhole(const PageTree &tree, PageChoice &choice);

/// Leaves an element out, and all below it.
void leaveOut(const PageTree &tree, PageChoice &choice, std::uint32_t at, LeftOutReason reason);

/// Measures what is not left out.
void measure(const PageTree &tree, PageChoice &choice);

} // namespace entente
