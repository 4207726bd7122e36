// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/leftout.h"
#include "core/reading/html/htmltree.h"

#include <cstdint>
#include <optional>

namespace entente {

/// What an element says of its purpose by its tag, its role, and the words of its class and id.
struct PageCues
{
    std::optional<LeftOutReason> reason; ///< it is likely no part of the text, for this
    bool isText = false;                 ///< it is said to hold the text
    bool isArticle = false;              ///< it is said to hold the text and what stands around it
    bool isLead = false;                 ///< it is said to introduce the text
    bool isAboutAuthor = false;          ///< it is said to tell who wrote the text
    bool isCaption = false;              ///< it is said to tell what an image shows
    bool isFolded = false;               ///< it is said to be folded up until it is asked for
    bool isNotShown = false;             ///< it is said outright not to be shown
    bool isStreamed = false;             ///< it was sent ahead, for a script to put into its place
    bool isDialog = false;               ///< it opens before the page, for a question
    bool isSilent = false;               ///< it never holds words that are shown
};

[[nodiscard]] PageCues cuesOf(const GumboNode &element);

} // namespace entente
