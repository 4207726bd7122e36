// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/page/shaper.h"

#include <string>
#include <vector>

namespace entente::pdf {

/// What is shown of a word that runs from right to left, and what it says. Programs that copy text
/// from PDF go either by where a glyph stands (Poppler, PDFium) or by when it is shown (MuPDF,
/// PDF.js), and all of them turn several characters in one around. So each glyph is shown alone,
/// from right to left, and says one character.
struct Sign
{
    enum class Form : std::uint8_t {
        Shown,  ///< a glyph that says what it shows
        Hidden, ///< a glyph that only says something: a mark, the second letter of a ligature
        Drawn,  ///< an outline that only shows something: a mark, a part of a letter
    };

    Form form = Form::Shown;
    page::GlyphId glyph = 0;
    double left = 0; ///< of its origin from the word's left end, in the face's units
    double up = 0;
    std::string words; ///< what it stands for
    std::string says;  ///< what it is to say to a program that does not know of ActualText
    bool isMark = false;

    /// Whether a reader has to be told what the glyph stands for. (PDF.js also parts what is told
    /// so from what stands before, which it would turn around together with a mark.)
    [[nodiscard]] bool needsActualText() const { return says != words || isMark; }
};

/// The signs of a word, in the order in which it is read.
[[nodiscard]] std::vector<Sign> signsOf(const page::Word &word);

} // namespace entente::pdf
