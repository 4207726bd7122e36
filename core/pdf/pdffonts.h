// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/page/pages.h"
#include "core/pdf/pdfobjects.h"

#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace entente::pdf {

/// The faces that a document uses, in an order that depends on the document alone, and what each of
/// their glyphs says when it is copied.
class Fonts final
{
public:
    /// Looks through all words that the pages were set from.
    explicit Fonts(const page::Pages &pages);

    [[nodiscard]] std::size_t count() const { return m_faces.size(); }
    [[nodiscard]] std::size_t numberOf(const page::Face &face) const { return m_numbers.at(&face); }
    [[nodiscard]] const page::Face &face(std::size_t number) const { return *m_faces[number]; }

    /// A face is in the file once, but what its glyphs say may be there in several ways: a glyph
    /// can stand for several characters. The number of the way in which it says these words.
    [[nodiscard]] std::size_t wayOf(std::size_t face, page::GlyphId glyph,
                                    const std::string &words) const;
    /// The name of a face in a dictionary of fonts, for a way: F0, F0w1, F1, …
    [[nodiscard]] static std::string name(std::size_t face, std::size_t way);

    /// Whether the glyphs of a word do not say, one after the other, what the word says.
    [[nodiscard]] bool needsActualText(const page::Word &word) const
    {
        return !word.plain && m_unclear.contains(&word);
    }

    /// Embeds the glyphs that are used of each face. Answers with the entries of a dictionary of
    /// fonts.
    [[nodiscard]] std::string embed(Objects &objects,
                                    const std::vector<std::vector<bool>> &used) const;

private:
    void lookAt(const page::Word &word);
    void lookAtSigns(const page::Word &word);
    void settleWays();
    void embedOne(Objects &objects, int first, std::size_t number,
                  const std::vector<bool> &used) const;
    [[nodiscard]] std::string unicodeMap(std::size_t number, std::size_t way,
                                         const std::vector<bool> &used) const;
    [[nodiscard]] std::string wordsOf(std::size_t number, page::GlyphId glyph) const;

    std::vector<const page::Face *> m_faces;
    std::unordered_map<const page::Face *, std::size_t> m_numbers;
    /// What glyphs say that the face's own table has no character for, such as ligatures.
    std::vector<std::map<page::GlyphId, std::string>> m_says;
    /// What glyphs of words from right to left say beside that, in order.
    std::vector<std::map<page::GlyphId, std::set<std::string>>> m_saysToo;
    std::vector<std::size_t> m_ways; ///< of each face
    std::unordered_set<const page::Word *> m_unclear;
};

} // namespace entente::pdf
