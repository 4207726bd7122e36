// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/page/pages.h"
#include "core/publishing/pdfobjects.h"

#include <map>
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

    /// Whether the glyphs of a word do not say, one after the other, what the word says.
    [[nodiscard]] bool needsActualText(const page::Word &word) const
    {
        return !word.plain && m_unclear.contains(&word);
    }

    /// Embeds the glyphs that are used of each face. Answers with the entries of a dictionary of
    /// fonts, named F0, F1, …
    [[nodiscard]] std::string embed(Objects &objects,
                                    const std::vector<std::vector<bool>> &used) const;

private:
    void embedOne(Objects &objects, int first, std::size_t number,
                  const std::vector<bool> &used) const;
    [[nodiscard]] std::string unicodeMap(std::size_t number, const std::vector<bool> &used) const;
    [[nodiscard]] std::string wordsOf(std::size_t number, page::GlyphId glyph) const;

    std::vector<const page::Face *> m_faces;
    std::unordered_map<const page::Face *, std::size_t> m_numbers;
    /// What glyphs say that the face's own table has no character for, such as ligatures.
    std::vector<std::map<page::GlyphId, std::string>> m_says;
    std::unordered_set<const page::Word *> m_unclear;
};

} // namespace entente::pdf
