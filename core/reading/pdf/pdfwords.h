// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/pdf/pdfpage.h"

#include <string>
#include <string_view>

namespace entente {

/// A glyph as it is drawn.
struct PdfGlyph
{
    std::u32string_view characters; ///< that it stands for
    float x = 0;
    float baseline = 0;
    float advance = 0;
    float size = 0;
    float ascent = 0.8F; ///< of the font, in its size
    float descent = -0.2F;
    std::uint8_t styles = 0;
    std::int32_t content = -1;
    bool isArtifact = false;
    bool isTurned = false;
};

/// Makes words of glyphs: a space, or a gap as wide as one, ends a word.
class PdfWordMaker final
{
public:
    explicit PdfWordMaker(std::vector<PdfWord> &words) : m_words(words) {}

    void add(const PdfGlyph &glyph);
    /// The glyphs until endActual() stand for these words together.
    void beginActual(std::u32string words);
    void endActual();
    /// Ends the page: words that are drawn twice, to look bold, are there once.
    void finish();

private:
    void put(const PdfGlyph &glyph);
    void characters(std::u32string_view characters);
    [[nodiscard]] bool continues(const PdfGlyph &glyph) const;

    std::vector<PdfWord> &m_words;
    bool m_isOpen = false;
    bool m_hasSpace = false;
    bool m_inActual = false;
    bool m_hasActualGlyph = false;
    std::u32string m_actual;
    PdfGlyph m_actualGlyph;
};

} // namespace entente
