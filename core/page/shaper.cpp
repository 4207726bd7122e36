// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/page/shaper.h"

#include "core/base/utf8.h"

#include <hb.h>

#include <algorithm>
#include <limits>

namespace entente::page {

namespace {

/// Whether the glyphs of a word are one for each character, and the very ones of the face's table.
bool isPlain(const Word &word)
{
    for (std::size_t i = 0; i < word.glyphs.size(); ++i) {
        const Glyph &glyph = word.glyphs[i];
        const std::size_t next = i + 1 < word.glyphs.size() ? word.glyphs[i + 1].cluster
                                                            : word.words.size();
        const text::Decoded character = text::decode(word.words, glyph.cluster);
        if (glyph.cluster + character.length != next)
            return false;
        char32_t meant = character.character;
        if (meant == 0xA0)
            meant = U' ';
        if (word.face->characterOf(glyph.id) != meant)
            return false;
    }
    return true;
}

} // namespace

std::size_t Shaper::Hash::operator()(const Key &key) const
{
    const std::size_t words = std::hash<std::string_view>()(key.words);
    return words ^ (reinterpret_cast<std::size_t>(key.face) >> 4) ^ (key.rightToLeft ? 1 : 0)
        ^ key.language.size() << 8;
}

Shaper::Shaper() : m_buffer(hb_buffer_create()) {}

Shaper::~Shaper()
{
    for (const auto &[face, font] : m_fonts)
        hb_font_destroy(font);
    hb_buffer_destroy(m_buffer);
}

hb_font_t *Shaper::fontOf(const Face &face)
{
    hb_font_t *&font = m_fonts[&face];
    if (font == nullptr)
        font = hb_font_create(face.face());
    return font;
}

const Word *Shaper::shaped(const Face &face, std::string_view words, bool rightToLeft,
                           std::string_view language)
{
    const auto known = m_known.find({&face, rightToLeft, words, language});
    if (known != m_known.end())
        return known->second;
    std::unique_ptr<Word> word = shape(face, words, rightToLeft, language);
    const std::string &kept = m_languages.try_emplace(std::string(language)).first->first;
    m_known.emplace(Key{&face, rightToLeft, word->words, kept}, word.get());
    m_words.push_back(std::move(word));
    return m_words.back().get();
}

std::unique_ptr<Word> Shaper::shape(const Face &face, std::string_view words, bool rightToLeft,
                                    std::string_view language)
{
    auto word = std::make_unique<Word>();
    word->words = words;
    word->face = &face;
    word->rightToLeft = rightToLeft;
    const auto length = static_cast<int>(
        std::min<std::size_t>(words.size(), std::numeric_limits<std::uint16_t>::max()));
    hb_buffer_clear_contents(m_buffer);
    hb_buffer_add_utf8(m_buffer, words.data(), length, 0, length);
    // Of a script that is copied glyph by glyph each is to know its own character.
    hb_buffer_set_cluster_level(m_buffer,
                                rightToLeft ? HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS
                                            : HB_BUFFER_CLUSTER_LEVEL_DEFAULT);
    hb_buffer_set_direction(m_buffer, rightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    if (!language.empty())
        hb_buffer_set_language(
            m_buffer, hb_language_from_string(language.data(), static_cast<int>(language.size())));
    hb_buffer_guess_segment_properties(m_buffer);
    hb_shape(fontOf(face), m_buffer, nullptr, 0);
    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(m_buffer, &count);
    const hb_glyph_position_t *places = hb_buffer_get_glyph_positions(m_buffer, &count);
    word->glyphs.reserve(count);
    for (unsigned i = 0; i < count; ++i) {
        word->glyphs.push_back({static_cast<GlyphId>(infos[i].codepoint),
                                static_cast<std::uint16_t>(infos[i].cluster), places[i].x_advance,
                                places[i].x_offset, places[i].y_offset});
        word->width += places[i].x_advance;
    }
    word->plain = !rightToLeft && isPlain(*word);
    return word;
}

} // namespace entente::page
