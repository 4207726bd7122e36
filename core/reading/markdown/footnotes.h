// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/markdown/tablemend.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// The footnotes of a Markdown text as pandoc and GitHub have them: "[^label]" in the words, and
/// "[^label]: the note" at the beginning of a line.
struct Footnotes
{
    /// Numbers by label, in the order in which the text refers to them; only of notes that are
    /// there.
    std::map<std::string, std::uint16_t, std::less<>> numbers;
    std::vector<std::uint32_t> definitions; ///< offsets of their brackets, sorted

    [[nodiscard]] bool isDefinition(std::uint32_t offset) const;
};

/// A reference at the beginning of words: its length with brackets, and the note's number.
struct NoteReferenceFound
{
    std::size_t length = 0;
    std::uint16_t number = 0;
};

[[nodiscard]] Footnotes footnotesIn(std::string_view markdown);
[[nodiscard]] std::optional<NoteReferenceFound> referenceAt(const Footnotes &footnotes,
                                                            std::string_view words);

/// md4c knows no footnotes: it takes a note of one word for the address of a link, and the lines of
/// several for one paragraph. Signs are added that keep it from both.
[[nodiscard]] MendedMarkdown mendFootnotes(std::string_view markdown, const Footnotes &footnotes);

} // namespace entente
