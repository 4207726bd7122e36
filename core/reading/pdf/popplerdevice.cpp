// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/popplerdevice.h"

#include <GfxState.h>
#include <UTF.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <optional>

namespace entente {

namespace {

constexpr float thin = 3.0F; // points: what is thinner is a line

std::u32string charactersOf(const GooString &text)
{
    Unicode *found = nullptr;
    const int length = TextStringToUCS4(text.toStr(), &found);
    std::u32string characters;
    for (int i = 0; i < length; ++i)
        characters += static_cast<char32_t>(found[i]);
    gfree(found);
    return characters;
}

/// What the name and the flags of a font say. Names are as foundries write them: "Lato-BoldItalic".
std::uint8_t stylesOf(const GfxFont &font)
{
    std::string name = font.getName().value_or(std::string());
    std::transform(name.begin(), name.end(), name.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const auto has = [&name](std::string_view part) {
        return name.find(part) != std::string::npos;
    };
    unsigned styles = 0;
    if (font.isBold() || font.getWeight() >= GfxFont::W700 || has("bold") || has("black")
        || has("heavy") || has("cmbx") || has("-medi"))
        styles |= Style::Strong;
    if (font.isItalic() || has("italic") || has("oblique") || has("cmti") || has("-ital"))
        styles |= Style::Emphasis;
    if (font.isFixedWidth() || has("mono") || has("courier") || has("cmtt") || has("consolas"))
        styles |= Style::Monospace;
    return static_cast<std::uint8_t>(styles);
}

PdfBox between(double x0, double y0, double x1, double y1)
{
    return {static_cast<float>(std::min(x0, x1)), static_cast<float>(std::min(y0, y1)),
            static_cast<float>(std::max(x0, x1)), static_cast<float>(std::max(y0, y1))};
}

/// A subpath of a rectangle along the axes.
std::optional<PdfBox> rectangleOf(const GfxState &state, const GfxSubpath &path)
{
    const int count = path.getNumPoints();
    if (count < 4 || count > 5)
        return std::nullopt;
    PdfBox box;
    std::array<double, 10> points{};
    for (int i = 0; i < count; ++i) {
        if (path.getCurve(i))
            return std::nullopt;
        double x = 0;
        double y = 0;
        state.transform(path.getX(i), path.getY(i), &x, &y);
        const auto at = static_cast<std::size_t>(i) * 2;
        points[at] = x;
        points[at + 1] = y;
        const PdfBox point = between(x, y, x, y);
        if (i == 0)
            box = point;
        else
            box.extend(point);
    }
    for (std::size_t i = 1; i < static_cast<std::size_t>(count); ++i) {
        if (std::abs(points[2 * i] - points[2 * i - 2]) > 0.5
            && std::abs(points[2 * i + 1] - points[2 * i - 1]) > 0.5)
            return std::nullopt;
    }
    return box;
}

} // namespace

void PopplerDevice::startPage(int, GfxState *state, XRef *)
{
    m_page.width = static_cast<float>(state->getPageWidth());
    m_page.height = static_cast<float>(state->getPageHeight());
}

void PopplerDevice::finish()
{
    m_words.finish();
    for (PdfWord &word : m_page.words)
        word.page = m_number;
    m_page.imageArea /= std::max(1.0F, m_page.width * m_page.height);
}

void PopplerDevice::updateFont(GfxState *)
{
    m_isMeasured = false;
}

void PopplerDevice::updateTextMat(GfxState *)
{
    m_isMeasured = false;
}

void PopplerDevice::updateCTM(GfxState *, double, double, double, double, double, double)
{
    m_isMeasured = false;
}

void PopplerDevice::restoreState(GfxState *)
{
    m_isMeasured = false;
}

void PopplerDevice::measure(GfxState *state)
{
    m_isMeasured = true;
    double m11 = 0;
    double m12 = 0;
    double m21 = 0;
    double m22 = 0;
    state->getFontTransMat(&m11, &m12, &m21, &m22);
    m_isTurned = m11 <= 0 || std::abs(m12) > 0.1 * m11;
    m_size = static_cast<float>(state->getTransformedFontSize());
    const std::shared_ptr<GfxFont> &font = state->getFont();
    if (!font)
        return;
    if (font->getType() == fontType3) {
        // A font of drawings has a scale of its own; its size is told by its box.
        const double *matrix = font->getFontMatrix();
        m_size *= static_cast<float>(std::clamp(std::abs(matrix[3]) * 1000, 0.001, 1000.0));
    }
    m_ascent = std::clamp(static_cast<float>(font->getAscent()), 0.5F, 1.05F);
    m_descent = std::clamp(static_cast<float>(font->getDescent()), -0.4F, 0.0F);
    const auto [styles, isNew] = m_styles.try_emplace(font.get(), std::uint8_t{0});
    if (isNew)
        styles->second = stylesOf(*font);
    m_fontStyles = styles->second;
    m_isTurned = m_isTurned || font->getWMode() != 0;
}

void PopplerDevice::drawChar(GfxState *state, double x, double y, double dx, double dy,
                             double originX, double originY, CharCode, int, const Unicode *u,
                             int uLen)
{
    if (++m_glyphs > mostGlyphs)
        return;
    if (!m_isMeasured)
        measure(state);
    double atX = 0;
    double atY = 0;
    double wide = 0;
    double high = 0;
    state->transform(x - originX, y - originY, &atX, &atY);
    state->transformDelta(dx, dy, &wide, &high);
    constexpr double most = 1e5;
    const bool isSound = std::abs(atX) < most && std::abs(atY) < most && std::abs(wide) < most
        && std::isfinite(m_size) && m_size > 0.1F && static_cast<double>(m_size) < most;
    if (!isSound || atX < -1 || atY < -1 || atX > static_cast<double>(m_page.width) + 1
        || atY > static_cast<double>(m_page.height) + 1)
        return;
    m_unread += uLen <= 0 ? 1 : 0;
    std::array<char32_t, 16> characters{};
    const std::size_t count = std::min<std::size_t>(uLen < 0 ? 0 : static_cast<std::size_t>(uLen),
                                                    characters.size());
    for (std::size_t i = 0; i < count; ++i)
        characters[i] = static_cast<char32_t>(u[i]);
    PdfGlyph glyph;
    glyph.characters = {characters.data(), count};
    glyph.x = static_cast<float>(atX);
    glyph.baseline = static_cast<float>(atY);
    // Space that is added behind each letter is no part of it.
    glyph.advance = static_cast<float>(wide);
    glyph.size = m_size;
    glyph.ascent = m_ascent;
    glyph.descent = m_descent;
    glyph.styles = m_fontStyles;
    glyph.isTurned = m_isTurned;
    if (!m_contents.empty()) {
        glyph.content = m_contents.back().number;
        glyph.isArtifact = m_contents.back().isArtifact;
    }
    m_words.add(glyph);
}

void PopplerDevice::beginActualText(GfxState *, const GooString *text)
{
    m_words.beginActual(charactersOf(*text));
}

void PopplerDevice::endActualText(GfxState *)
{
    m_words.endActual();
}

void PopplerDevice::beginMarkedContent(const char *name, Dict *properties)
{
    constexpr std::size_t deepest = 64;
    if (m_contents.size() >= deepest) {
        ++m_deeper;
        return;
    }
    Content content = m_contents.empty() ? Content{} : m_contents.back();
    if (properties != nullptr) {
        const Object number = properties->lookup("MCID");
        if (number.isInt() && number.getInt() >= 0)
            content.number = number.getInt();
    }
    content.isArtifact = content.isArtifact || std::string_view(name) == "Artifact";
    m_contents.push_back(content);
}

void PopplerDevice::endMarkedContent(GfxState *)
{
    if (m_deeper > 0)
        --m_deeper;
    else if (!m_contents.empty())
        m_contents.pop_back();
}

void PopplerDevice::rule(const PdfBox &box)
{
    const bool isSound = std::isfinite(box.left) && std::isfinite(box.top)
        && std::isfinite(box.right) && std::isfinite(box.bottom);
    if (isSound && m_page.rules.size() < mostRules
        && std::max(box.width(), box.height()) > 2 * std::min(box.width(), box.height()))
        m_page.rules.push_back({box});
}

void PopplerDevice::stroke(GfxState *state)
{
    const GfxPath &path = *state->getPath();
    for (int i = 0; i < path.getNumSubpaths() && m_page.rules.size() < mostRules; ++i) {
        const GfxSubpath &part = *path.getSubpath(i);
        const int count = part.getNumPoints();
        for (int p = 1; p < count && m_page.rules.size() < mostRules; ++p) {
            if (part.getCurve(p) || part.getCurve(p - 1))
                continue;
            double x0 = 0;
            double y0 = 0;
            double x1 = 0;
            double y1 = 0;
            state->transform(part.getX(p - 1), part.getY(p - 1), &x0, &y0);
            state->transform(part.getX(p), part.getY(p), &x1, &y1);
            const PdfBox box = between(x0, y0, x1, y1);
            if (std::min(box.width(), box.height()) < 0.5F)
                rule(box);
        }
    }
}

void PopplerDevice::fill(GfxState *state)
{
    const GfxPath &path = *state->getPath();
    for (int i = 0; i < path.getNumSubpaths() && m_page.rules.size() < mostRules; ++i) {
        const std::optional<PdfBox> box = rectangleOf(*state, *path.getSubpath(i));
        if (box && std::min(box->width(), box->height()) < thin)
            rule(*box);
    }
}

void PopplerDevice::picture(GfxState *state)
{
    const double *m = state->getCTM();
    const double area = std::abs(m[0] * m[3] - m[1] * m[2]);
    if (std::isfinite(area) && area < 1e9)
        m_page.imageArea += static_cast<float>(area);
}

void PopplerDevice::drawImage(GfxState *state, Object *ref, Stream *str, int width, int height,
                              GfxImageColorMap *colorMap, bool interpolate, const int *maskColors,
                              bool inlineImg)
{
    picture(state);
    OutputDev::drawImage(state, ref, str, width, height, colorMap, interpolate, maskColors,
                         inlineImg);
}

void PopplerDevice::drawImageMask(GfxState *state, Object *ref, Stream *str, int width, int height,
                                  bool invert, bool interpolate, bool inlineImg)
{
    picture(state);
    OutputDev::drawImageMask(state, ref, str, width, height, invert, interpolate, inlineImg);
}

} // namespace entente
