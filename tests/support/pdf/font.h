// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/pdf/unicodemap.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace entente::test::pdf {

/// A font as a content stream sees it: codes of one or two bytes, with words and widths.
class Font final
{
public:
    explicit Font(QPDFObjectHandle dictionary);

    [[nodiscard]] QPDFObjectHandle dictionary() const { return m_dictionary; }
    /// The descendant of a composite font, else the font itself.
    [[nodiscard]] QPDFObjectHandle program() const { return m_program; }
    [[nodiscard]] bool isComposite() const { return m_composite; }
    [[nodiscard]] std::string name() const;

    [[nodiscard]] std::vector<unsigned> codesOf(const std::string &shown) const;
    [[nodiscard]] bool hasWords() const { return m_hasWords; }
    /// Nothing where /ToUnicode does not know the code.
    [[nodiscard]] std::optional<std::string> wordsOf(unsigned code) const;
    /// In thousandths of an em, as /W or /Widths has it.
    [[nodiscard]] double widthOf(unsigned code) const;
    /// The glyph of a composite TrueType font's code.
    [[nodiscard]] unsigned glyphOf(unsigned code) const;

private:
    void readCompositeWidths();
    void readSimpleWidths();

    QPDFObjectHandle m_dictionary;
    QPDFObjectHandle m_program;
    bool m_composite = false;
    bool m_hasWords = false;
    UnicodeMap m_words;
    std::map<unsigned, double> m_widths;
    double m_defaultWidth = 0;
    std::string m_glyphs; ///< of a /CIDToGIDMap that is a stream
};

/// A font and the codes that are shown of it, with the first page of each.
struct FontUse
{
    std::shared_ptr<const Font> font;
    std::map<unsigned, int> codes;
};

/// The fonts of a document, each read once.
class FontShelf final
{
public:
    [[nodiscard]] std::size_t numberOf(QPDFObjectHandle dictionary);
    [[nodiscard]] FontUse &use(std::size_t number) { return m_uses[number]; }
    [[nodiscard]] const std::vector<FontUse> &uses() const { return m_uses; }

private:
    std::map<std::string, std::size_t> m_numbers; ///< by number of object, or by what it says
    std::vector<FontUse> m_uses;
};

} // namespace entente::test::pdf
