// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

struct hb_face_t;

namespace entente::page {

using GlyphId = std::uint16_t;

/// One face of a font file; immutable, so any thread may read it. Lengths are in the font's own
/// units, `unitsPerEm` to the em.
class Face final
{
public:
    /// Null where the file is no font that can be embedded.
    static std::unique_ptr<const Face> open(const std::string &file, unsigned index);
    ~Face();
    Face(const Face &) = delete;
    Face &operator=(const Face &) = delete;

    [[nodiscard]] hb_face_t *face() const { return m_face; }
    [[nodiscard]] const std::string &file() const { return m_file; }
    [[nodiscard]] unsigned index() const { return m_index; }
    /// PostScript name, such as "NotoSerif-Bold".
    [[nodiscard]] const std::string &name() const { return m_name; }

    [[nodiscard]] int unitsPerEm() const { return m_unitsPerEm; }
    [[nodiscard]] int ascent() const { return m_ascent; }
    [[nodiscard]] int descent() const { return m_descent; } ///< negative
    [[nodiscard]] int capHeight() const { return m_capHeight; }
    [[nodiscard]] double italicAngle() const { return m_italicAngle; }
    [[nodiscard]] bool isFixedPitch() const { return m_fixedPitch; }
    [[nodiscard]] bool isBold() const { return m_bold; }
    /// Outlines are PostScript (CFF) rather than TrueType.
    [[nodiscard]] bool isCff() const { return m_cff; }
    [[nodiscard]] const std::vector<std::uint16_t> &advances() const { return m_advances; }

    [[nodiscard]] bool has(char32_t character) const { return glyphOf(character) != 0; }
    [[nodiscard]] GlyphId glyphOf(char32_t character) const;
    /// The character that the font's own table has for a glyph, 0 where it has none: of several the
    /// usual one, not the radical, the compatibility form or the no-break space.
    [[nodiscard]] char32_t characterOf(GlyphId glyph) const { return m_characters[glyph]; }

private:
    Face() = default;
    void readMetrics();
    void readCharacters();

    hb_face_t *m_face = nullptr;
    std::string m_file;
    unsigned m_index = 0;
    std::string m_name;
    int m_unitsPerEm = 1000;
    int m_ascent = 0;
    int m_descent = 0;
    int m_capHeight = 0;
    double m_italicAngle = 0;
    bool m_fixedPitch = false;
    bool m_bold = false;
    bool m_cff = false;
    std::vector<std::uint16_t> m_advances;
    std::vector<char32_t> m_characters;
    struct Mapped
    {
        char32_t character;
        GlyphId glyph;
    };
    std::vector<GlyphId> m_latin; ///< of U+0000 to U+024F
    std::vector<Mapped> m_mapped; ///< all others, by character
};

} // namespace entente::page
