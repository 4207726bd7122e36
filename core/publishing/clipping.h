// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/edition.h"

#include <optional>
#include <string>
#include <vector>

namespace entente {

/// Rows of a table that were selected, each with as many cells as the table has columns.
struct ClippedTable
{
    std::vector<std::vector<edition::Words>> rows;
    std::vector<Alignment> alignments; ///< as many as there are columns
    bool hasHead = false;              ///< the first row are the heads of the columns
};

/// A block, or the part of it that was selected.
struct ClippedBlock
{
    Block shape; ///< its kind, and how deep it lies in lists and quotations
    edition::Words words;
    std::optional<ClippedTable> table = {};
};

/// What is put on the clipboard, to be pasted into a document with its form.
struct Clipping
{
    std::vector<ClippedBlock> blocks;
    std::vector<edition::Note> notes = {}; ///< the footnotes that the words refer to
    std::string language = {};             ///< BCP 47, "und" where unknown

    [[nodiscard]] bool isEmpty() const { return blocks.empty(); }
};

/// The words of a range with their headings, lists, tables, styles and links to the web, and the
/// footnotes that they refer to. Of images the words.
[[nodiscard]] Clipping clippingOf(const Briefing &briefing, TextRange range);

/// Adds what was clipped elsewhere behind it.
void append(Clipping &clipping, Clipping more);
/// Adds words of our own as a paragraph, or as a heading of a level from 1.
void appendParagraph(Clipping &clipping, const QString &words, std::uint8_t styles = 0);
void appendHeading(Clipping &clipping, const QString &words, std::uint8_t level);

/// A document of HTML that refers to nothing outside but by links.
[[nodiscard]] std::string clippedHtml(const Clipping &clipping);
/// The same as RTF 1.9, in ASCII.
[[nodiscard]] std::string clippedRtf(const Clipping &clipping);

} // namespace entente
