// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pdf/font.h"

#include "tests/support/pdf/object.h"

namespace entente::test::pdf {

namespace {

unsigned byteAt(const std::string &bytes, std::size_t at)
{
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0U;
}

unsigned codeIn(QPDFObjectHandle object)
{
    return static_cast<unsigned>(integerIn(object, 0));
}

} // namespace

Font::Font(QPDFObjectHandle dictionary) : m_dictionary(dictionary), m_program(dictionary)
{
    m_composite = isName(at(m_dictionary, "/Subtype"), "/Type0");
    if (m_composite) {
        if (const auto descendants = itemsOf(at(m_dictionary, "/DescendantFonts"));
            !descendants.empty())
            m_program = descendants.front();
        readCompositeWidths();
        if (QPDFObjectHandle map = at(m_program, "/CIDToGIDMap"); map.isStream())
            m_glyphs = bytesOf(map);
    } else {
        readSimpleWidths();
    }
    if (QPDFObjectHandle words = at(m_dictionary, "/ToUnicode"); words.isStream()) {
        m_hasWords = true;
        m_words = unicodeMapOf(words);
    }
}

std::string Font::name() const
{
    const std::string name = nameIn(at(m_dictionary, "/BaseFont"));
    return name.empty() ? "a font without a name" : name;
}

void Font::readCompositeWidths()
{
    constexpr double usual = 1000;
    m_defaultWidth = numberIn(at(m_program, "/DW"), usual);
    const std::vector<QPDFObjectHandle> items = itemsOf(at(m_program, "/W"));
    for (std::size_t i = 0; i + 1 < items.size();) {
        const unsigned first = codeIn(items[i]);
        QPDFObjectHandle second = items[i + 1];
        if (second.isArray()) {
            unsigned code = first;
            for (const QPDFObjectHandle &width : second.aitems())
                m_widths[code++] = numberIn(width);
            i += 2;
        } else {
            for (unsigned code = first; i + 2 < items.size() && code <= codeIn(second); ++code)
                m_widths[code] = numberIn(items[i + 2]);
            i += 3;
        }
    }
}

void Font::readSimpleWidths()
{
    m_defaultWidth = numberIn(at(m_dictionary, "/FontDescriptor", "/MissingWidth"));
    unsigned code = codeIn(at(m_dictionary, "/FirstChar"));
    for (const QPDFObjectHandle &width : itemsOf(at(m_dictionary, "/Widths")))
        m_widths[code++] = numberIn(width);
}

std::vector<unsigned> Font::codesOf(const std::string &shown) const
{
    const std::size_t step = m_composite ? 2 : 1;
    std::vector<unsigned> codes;
    for (std::size_t i = 0; i < shown.size(); i += step)
        codes.push_back(m_composite ? byteAt(shown, i) << 8 | byteAt(shown, i + 1)
                                    : byteAt(shown, i));
    return codes;
}

std::optional<std::string> Font::wordsOf(unsigned code) const
{
    const auto found = m_words.find(code);
    return found == m_words.end() ? std::nullopt : std::optional(found->second);
}

double Font::widthOf(unsigned code) const
{
    const auto found = m_widths.find(code);
    return found == m_widths.end() ? m_defaultWidth : found->second;
}

unsigned Font::glyphOf(unsigned code) const
{
    if (m_glyphs.empty())
        return code;
    return byteAt(m_glyphs, std::size_t(code) * 2) << 8
        | byteAt(m_glyphs, std::size_t(code) * 2 + 1);
}

std::size_t FontShelf::numberOf(QPDFObjectHandle dictionary)
{
    const std::string key = dictionary.isIndirect() ? dictionary.getObjGen().unparse()
                                                    : dictionary.unparse();
    const auto [found, isNew] = m_numbers.try_emplace(key, m_uses.size());
    if (isNew)
        m_uses.push_back({std::make_shared<const Font>(dictionary), {}});
    return found->second;
}

} // namespace entente::test::pdf
