// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/page/face.h"

#include <hb-ot.h>
#include <hb.h>

#include <algorithm>

namespace entente::page {

namespace {

constexpr char32_t lastLatin = 0x24F;

int signed16(const char *data)
{
    return static_cast<std::int16_t>(static_cast<unsigned char>(data[0]) << 8
                                     | static_cast<unsigned char>(data[1]));
}

/// A table of the font, as long as it lives.
class Bytes final
{
public:
    Bytes(hb_face_t *face, hb_tag_t tag) : m_blob(hb_face_reference_table(face, tag))
    {
        m_data = hb_blob_get_data(m_blob, &m_size);
    }
    ~Bytes() { hb_blob_destroy(m_blob); }
    Bytes(const Bytes &) = delete;
    Bytes &operator=(const Bytes &) = delete;

    [[nodiscard]] unsigned size() const { return m_size; }
    [[nodiscard]] int at(unsigned offset) const
    {
        return offset + 2 <= m_size ? signed16(m_data + offset) : 0;
    }

private:
    hb_blob_t *m_blob;
    const char *m_data = nullptr;
    unsigned m_size = 0;
};

/// Ligatures and the shapes that letters take within words: the font draws other characters so.
bool isPresentation(char32_t character)
{
    return (character >= 0xFB00 && character <= 0xFB06)
        || (character >= 0xFB50 && character <= 0xFDFF)
        || (character >= 0xFE70 && character <= 0xFEFC);
}

/// How well a character stands for a glyph that several are drawn with; the least is best.
int strangeness(char32_t character)
{
    const bool radical = character >= 0x2E80 && character <= 0x2FDF;
    const bool compatible = (character >= 0xF900 && character <= 0xFAFF)
        || (character >= 0x2F800 && character <= 0x2FA1F);
    const bool privateUse = character >= 0xE000 && character <= 0xF8FF;
    const bool modifier = character >= 0x2B0 && character <= 0x2FF;
    const bool control = character < 0x20 || character == 0xAD || character == 0xA0;
    return privateUse ? 3 : radical || compatible || modifier || control ? 2 : 0;
}

} // namespace

std::unique_ptr<const Face> Face::open(const std::string &file, unsigned index)
{
    hb_blob_t *blob = hb_blob_create_from_file_or_fail(file.c_str());
    if (blob == nullptr)
        return nullptr;
    std::unique_ptr<Face> face(new Face);
    face->m_face = hb_face_create(blob, index);
    hb_blob_destroy(blob);
    hb_face_make_immutable(face->m_face);
    face->m_file = file;
    face->m_index = index;
    const bool outlines = Bytes(face->m_face, HB_TAG('g', 'l', 'y', 'f')).size() > 0;
    face->m_cff = Bytes(face->m_face, HB_TAG('C', 'F', 'F', ' ')).size() > 0;
    if (hb_face_get_glyph_count(face->m_face) < 2 || (!outlines && !face->m_cff))
        return nullptr;
    face->readMetrics();
    face->readCharacters();
    return face;
}

Face::~Face()
{
    hb_face_destroy(m_face);
}

void Face::readMetrics()
{
    m_unitsPerEm = static_cast<int>(hb_face_get_upem(m_face));
    hb_font_t *font = hb_font_create(m_face);
    hb_font_extents_t extents{};
    hb_font_get_h_extents(font, &extents);
    m_ascent = extents.ascender;
    m_descent = extents.descender;
    hb_position_t height = 0;
    if (hb_ot_metrics_get_position(font, HB_OT_METRICS_TAG_CAP_HEIGHT, &height) == 0 || height == 0)
        height = m_unitsPerEm * 7 / 10;
    m_capHeight = height;
    const unsigned count = hb_face_get_glyph_count(m_face);
    m_advances.resize(count);
    for (unsigned glyph = 0; glyph < count; ++glyph)
        m_advances[glyph] = static_cast<std::uint16_t>(hb_font_get_glyph_h_advance(font, glyph));
    hb_font_destroy(font);
    const Bytes post(m_face, HB_TAG('p', 'o', 's', 't'));
    m_italicAngle = post.at(4);
    m_fixedPitch = post.at(12) != 0 || post.at(14) != 0;
    constexpr int semiBold = 600;
    m_bold = Bytes(m_face, HB_TAG('O', 'S', '/', '2')).at(4) >= semiBold;
    char name[64] = "";
    unsigned size = sizeof name;
    hb_ot_name_get_utf8(m_face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, name);
    for (const char *at = name; *at != 0; ++at) {
        const bool plain = (*at >= '0' && *at <= '9') || (*at >= 'A' && *at <= 'Z')
            || (*at >= 'a' && *at <= 'z') || *at == '-';
        if (plain)
            m_name += *at;
    }
    if (m_name.empty())
        m_name = "Font";
}

void Face::readCharacters()
{
    m_characters.assign(m_advances.size(), 0);
    m_latin.assign(lastLatin + 1, 0);
    hb_font_t *font = hb_font_create(m_face);
    hb_set_t *all = hb_set_create();
    hb_face_collect_unicodes(m_face, all);
    hb_codepoint_t character = HB_SET_VALUE_INVALID;
    while (hb_set_next(all, &character) != 0) {
        hb_codepoint_t glyph = 0;
        if (hb_font_get_nominal_glyph(font, character, &glyph) == 0 || glyph == 0
            || glyph >= m_characters.size())
            continue;
        const auto id = static_cast<GlyphId>(glyph);
        if (character <= lastLatin)
            m_latin[character] = id;
        else
            m_mapped.push_back({character, id});
        if (isPresentation(character))
            continue;
        char32_t &known = m_characters[glyph];
        if (known == 0 || strangeness(character) < strangeness(known))
            known = character == 0xA0 ? U' ' : character; // copied and found as a space
    }
    hb_set_destroy(all);
    hb_font_destroy(font);
}

GlyphId Face::glyphOf(char32_t character) const
{
    if (character <= lastLatin)
        return m_latin[character];
    const auto found = std::lower_bound(
        m_mapped.begin(), m_mapped.end(), character,
        [](const Mapped &each, char32_t wanted) { return each.character < wanted; });
    return found != m_mapped.end() && found->character == character ? found->glyph : 0;
}

} // namespace entente::page
