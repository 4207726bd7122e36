// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/edition.h"
#include "core/publishing/htmlheadings.h"
#include "core/publishing/htmlnotes.h"

#include <string>
#include <vector>

namespace entente::html {

/// Where the full text of a briefing stands in the document.
struct FullTextPlace
{
    int level = 2;       ///< of the heading that it stands below
    int depth = 1;       ///< of that heading in the contents
    std::string foreign; ///< attributes of the words, where they are in another language
    NoteLinks &notes;
};

/// The whole text of a briefing; its upper headings are added to the contents.
[[nodiscard]] std::string fullText(const std::vector<edition::TextBlock> &text,
                                   const FullTextPlace &place, std::vector<Entry> &contents);

} // namespace entente::html
