// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/pdf/pdfpage.h"
#include "core/reading/pdf/pdfwords.h"

#include <GfxFont.h>
#include <OutputDev.h>

#include <map>

// Only files that are called poppler… include what is poppler's.

namespace entente {

/// Takes down where glyphs, lines and pictures of a page are; nothing is painted.
class PopplerDevice final : public OutputDev
{
public:
    static constexpr std::size_t mostGlyphs = 2'000'000; ///< of a page
    static constexpr std::size_t mostRules = 50'000;
    static constexpr std::size_t mostSteps = 200'000'000;

    PopplerDevice(PdfPage &page, std::uint32_t number)
        : m_page(page), m_number(number), m_words(page.words)
    {
    }

    /// To be called when the page is done.
    void finish();
    /// Glyphs of which the document does not say what they stand for.
    [[nodiscard]] std::size_t unreadGlyphs() const { return m_unread; }
    [[nodiscard]] bool isOverfull() const { return m_glyphs > mostGlyphs; }

    bool upsideDown() override { return true; }
    bool useDrawChar() override { return true; }
    bool interpretType3Chars() override { return false; }
    // Patterns and shades are not unrolled, which could take any time.
    bool useTilingPatternFill() override { return true; }
    bool useShadedFills(int) override { return true; }
    bool tilingPatternFill(GfxState *, Gfx *, Catalog *, GfxTilingPattern *, const double *, int,
                           int, int, int, double, double) override
    {
        return true;
    }
    bool functionShadedFill(GfxState *, GfxFunctionShading *) override { return true; }
    bool axialShadedFill(GfxState *, GfxAxialShading *, double, double) override { return true; }
    bool radialShadedFill(GfxState *, GfxRadialShading *, double, double) override { return true; }
    bool gouraudTriangleShadedFill(GfxState *, GfxGouraudTriangleShading *) override
    {
        return true;
    }
    bool patchMeshShadedFill(GfxState *, GfxPatchMeshShading *) override { return true; }

    void startPage(int number, GfxState *state, XRef *xref) override;
    void updateFont(GfxState *state) override;
    void updateTextMat(GfxState *state) override;
    void updateCTM(GfxState *state, double m11, double m12, double m21, double m22, double m31,
                   double m32) override;
    void restoreState(GfxState *state) override;
    void drawChar(GfxState *state, double x, double y, double dx, double dy, double originX,
                  double originY, CharCode code, int nBytes, const Unicode *u, int uLen) override;
    void beginActualText(GfxState *state, const GooString *text) override;
    void endActualText(GfxState *state) override;
    void beginMarkedContent(const char *name, Dict *properties) override;
    void endMarkedContent(GfxState *state) override;
    void stroke(GfxState *state) override;
    void fill(GfxState *state) override;
    void eoFill(GfxState *state) override { fill(state); }
    void drawImage(GfxState *state, Object *ref, Stream *str, int width, int height,
                   GfxImageColorMap *colorMap, bool interpolate, const int *maskColors,
                   bool inlineImg) override;
    void drawImageMask(GfxState *state, Object *ref, Stream *str, int width, int height,
                       bool invert, bool interpolate, bool inlineImg) override;

private:
    struct Content
    {
        std::int32_t number = -1;
        bool isArtifact = false;
    };

    void measure(GfxState *state);
    void picture(GfxState *state);
    void rule(const PdfBox &box);

    PdfPage &m_page;
    std::uint32_t m_number;
    PdfWordMaker m_words;
    std::vector<Content> m_contents;
    std::size_t m_deeper = 0; ///< contents beyond the depth that is kept
    std::map<const GfxFont *, std::uint8_t> m_styles;
    bool m_isMeasured = false;
    float m_size = 0;
    float m_ascent = 0.8F;
    float m_descent = -0.2F;
    std::uint8_t m_fontStyles = 0;
    bool m_isTurned = false;
    std::size_t m_glyphs = 0;
    std::size_t m_unread = 0;
};

} // namespace entente
