// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/page/fontbook.h"

#include <map>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace entente::page {

/// The script of East Asia that a language is written in; Other where it is none of them.
[[nodiscard]] Script scriptOf(std::string_view language);

/// In which script the Han characters and the punctuation of a text are to be drawn: that of its
/// language, or of the kana or hangul that stand among them, or else Japanese.
[[nodiscard]] Script hanScript(std::string_view words, std::string_view language);

/// Whether a character is drawn from a face of East Asia: letters, punctuation, full-width forms.
[[nodiscard]] bool isEastAsianForm(char32_t character);

/// Whether a character is drawn with the one before it: combining marks, joiners, selectors.
[[nodiscard]] bool isJoined(char32_t character);

/// Remembers for a thread which face draws which character.
class FaceChooser final
{
public:
    explicit FaceChooser(FontBook &fonts) : m_fonts(fonts) {}

    /// The face for a character; null where no font has it.
    const Face *choose(const FontWish &wish, char32_t character);
    /// The first face for a wish.
    const Face *face(const FontWish &wish) { return chosen(wish).first; }
    void noteMissing(char32_t character);
    [[nodiscard]] const std::vector<char32_t> &missing() const { return m_missing; }

private:
    struct Chosen
    {
        const Face *first = nullptr;
        std::unordered_map<char32_t, const Face *> others;
    };
    Chosen &chosen(const FontWish &wish);

    FontBook &m_fonts;
    std::map<FontWish, Chosen> m_chosen;
    std::vector<char32_t> m_missing;
};

} // namespace entente::page
