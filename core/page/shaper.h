// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/page/face.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct hb_buffer_t;
struct hb_font_t;

namespace entente::page {

/// A glyph where it is drawn, left to right. Lengths in the face's units.
struct Glyph
{
    GlyphId id = 0;
    std::uint16_t cluster = 0; ///< first byte of the word that it draws
    std::int32_t advance = 0;
    std::int32_t dx = 0;
    std::int32_t dy = 0;
};

/// A word as a face draws it.
struct Word
{
    std::string words; ///< UTF-8, in reading order
    const Face *face = nullptr;
    std::vector<Glyph> glyphs;
    std::int32_t width = 0; ///< in the face's units
    bool rightToLeft = false;
    /// Each glyph is what the face has for one character: copied text is the text.
    bool plain = true;

    [[nodiscard]] double widthAt(double size) const
    {
        return static_cast<double>(width) * size / face->unitsPerEm();
    }
};

/// Shapes words with HarfBuzz, kerning and ligatures on, and keeps each that it has shaped. One to
/// a thread; its words live as long as it does.
class Shaper final
{
public:
    Shaper();
    ~Shaper();
    Shaper(const Shaper &) = delete;
    Shaper &operator=(const Shaper &) = delete;

    const Word *shaped(const Face &face, std::string_view words, bool rightToLeft,
                       std::string_view language);
    [[nodiscard]] const std::vector<std::unique_ptr<const Word>> &words() const { return m_words; }

private:
    struct Key
    {
        const Face *face;
        bool rightToLeft;
        std::string_view words; ///< of the Word that is kept
        std::string_view language;
        bool operator==(const Key &) const = default;
    };
    struct Hash
    {
        std::size_t operator()(const Key &key) const;
    };

    hb_font_t *fontOf(const Face &face);
    std::unique_ptr<Word> shape(const Face &face, std::string_view words, bool rightToLeft,
                                std::string_view language);

    hb_buffer_t *m_buffer;
    std::unordered_map<const Face *, hb_font_t *> m_fonts;
    std::unordered_map<Key, const Word *, Hash> m_known;
    std::unordered_map<std::string, int> m_languages; ///< whose keys the keys above point into
    std::vector<std::unique_ptr<const Word>> m_words;
};

} // namespace entente::page
