// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdffonts.h"

#include "core/base/utf8.h"
#include "core/page/fontsubset.h"
#include "core/pdf/pdfsigns.h"
#include "core/pdf/pdfsyntax.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace entente::pdf {

using page::Face;
using page::Glyph;
using page::GlyphId;
using page::Word;

namespace {

std::string hex4(unsigned value)
{
    std::array<char, 8> digits{};
    std::snprintf(digits.data(), digits.size(), "%04X", value);
    return digits.data();
}

/// The bytes of a word that a run of glyphs of one cluster draws.
std::string_view clusterWords(const Word &word, std::size_t glyph)
{
    const std::size_t begin = word.glyphs[glyph].cluster;
    std::size_t end = word.words.size();
    for (const Glyph &other : word.glyphs) {
        if (other.cluster > begin)
            end = std::min<std::size_t>(end, other.cluster);
    }
    return std::string_view(word.words).substr(begin, end - begin);
}

bool isAlone(const Word &word, std::size_t glyph)
{
    return std::count_if(
               word.glyphs.begin(), word.glyphs.end(),
               [&](const Glyph &other) { return other.cluster == word.glyphs[glyph].cluster; })
        == 1;
}

/// Six letters that stand for the glyphs of a subset (ISO 32000-1, 9.6.4).
std::string subsetTag(const std::vector<bool> &used)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (std::size_t glyph = 0; glyph < used.size(); ++glyph) {
        if (used[glyph])
            hash = (hash ^ glyph) * 0x100000001b3U;
    }
    std::string tag;
    for (int i = 0; i < 6; ++i) {
        tag += static_cast<char>('A' + hash % 26);
        hash /= 26;
    }
    return tag;
}

std::string utf8Of(char32_t character)
{
    std::string words;
    text::append(words, character);
    return words;
}

} // namespace

Fonts::Fonts(const page::Pages &pages)
{
    std::vector<const Word *> strange;
    for (const auto &layout : pages.layouts) {
        for (const auto &word : layout->shaper().words()) {
            if (m_numbers.try_emplace(word->face, 0).second)
                m_faces.push_back(word->face);
            if (!word->plain)
                strange.push_back(word.get());
        }
    }
    std::sort(m_faces.begin(), m_faces.end(), [](const Face *a, const Face *b) {
        return std::pair(a->file(), a->index()) < std::pair(b->file(), b->index());
    });
    for (std::size_t i = 0; i < m_faces.size(); ++i)
        m_numbers[m_faces[i]] = i;
    m_says.resize(m_faces.size());
    m_saysToo.resize(m_faces.size());
    m_ways.assign(m_faces.size(), 1);
    for (const Word *word : strange)
        word->rightToLeft ? lookAtSigns(*word) : lookAt(*word);
    settleWays();
    for (const Word *word : strange) {
        if (word->rightToLeft)
            continue;
        const std::size_t number = numberOf(*word->face);
        std::string said;
        for (const Glyph &glyph : word->glyphs)
            said += wordsOf(number, glyph.id);
        if (said != word->words)
            m_unclear.insert(word);
    }
}

void Fonts::lookAt(const Word &word)
{
    auto &says = m_says[numberOf(*word.face)];
    for (std::size_t i = 0; i < word.glyphs.size(); ++i) {
        const GlyphId id = word.glyphs[i].id;
        if (word.face->characterOf(id) != 0 || !isAlone(word, i))
            continue;
        // Of several the first in the order of their bytes: the same whatever was read first.
        const std::string words(clusterWords(word, i));
        std::string &known = says[id];
        if (known.empty() || words < known)
            known = words;
    }
}

void Fonts::lookAtSigns(const Word &word)
{
    auto &too = m_saysToo[numberOf(*word.face)];
    for (const Sign &sign : signsOf(word)) {
        if (sign.form != Sign::Form::Drawn)
            too[sign.glyph].insert(sign.says);
    }
}

/// What a glyph usually says is the first of its ways; the others follow in order.
void Fonts::settleWays()
{
    for (std::size_t number = 0; number < m_faces.size(); ++number) {
        for (auto &[glyph, too] : m_saysToo[number]) {
            const std::string usual = wordsOf(number, glyph);
            if (usual.empty()) {
                m_says[number][glyph] = *too.begin();
                too.erase(too.begin());
            } else {
                too.erase(usual);
            }
            m_ways[number] = std::max(m_ways[number], 1 + too.size());
        }
    }
}

std::size_t Fonts::wayOf(std::size_t face, GlyphId glyph, const std::string &words) const
{
    const auto too = m_saysToo[face].find(glyph);
    if (too == m_saysToo[face].end())
        return 0;
    const auto found = too->second.find(words);
    return found == too->second.end()
        ? 0
        : 1 + static_cast<std::size_t>(std::distance(too->second.begin(), found));
}

std::string Fonts::name(std::size_t face, std::size_t way)
{
    return "F" + std::to_string(face) + (way == 0 ? "" : "w" + std::to_string(way));
}

std::string Fonts::wordsOf(std::size_t number, GlyphId glyph) const
{
    if (const char32_t character = m_faces[number]->characterOf(glyph); character != 0)
        return utf8Of(character);
    const auto found = m_says[number].find(glyph);
    return found == m_says[number].end() ? std::string() : found->second;
}

std::string Fonts::unicodeMap(std::size_t number, std::size_t way,
                              const std::vector<bool> &used) const
{
    constexpr std::size_t most = 100; // entries a section
    std::vector<std::string> entries;
    for (std::size_t glyph = 0; glyph < used.size(); ++glyph) {
        if (!used[glyph])
            continue;
        std::string words = wordsOf(number, static_cast<GlyphId>(glyph));
        const auto too = m_saysToo[number].find(static_cast<GlyphId>(glyph));
        if (way > 0 && too != m_saysToo[number].end() && too->second.size() >= way)
            words = *std::next(too->second.begin(), static_cast<std::ptrdiff_t>(way) - 1);
        if (words.empty())
            words = utf8Of(0xFFFD); // the word around it says what it is
        entries.push_back('<' + hex4(static_cast<unsigned>(glyph)) + "> <" + hexUtf16(words)
                          + ">\n");
    }
    std::string map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (std::size_t i = 0; i < entries.size(); i += most) {
        const std::size_t count = std::min(most, entries.size() - i);
        map += std::to_string(count) + " beginbfchar\n";
        for (std::size_t j = i; j < i + count; ++j)
            map += entries[j];
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

std::string Fonts::embed(Objects &objects, const std::vector<std::vector<bool>> &used) const
{
    constexpr int objectsEach = 3;
    constexpr int objectsOfWay = 2;
    std::string dictionary;
    for (std::size_t number = 0; number < m_faces.size(); ++number) {
        if (std::find(used[number].begin(), used[number].end(), true) == used[number].end())
            continue;
        const int first = objects.allocate(objectsEach
                                           + objectsOfWay * static_cast<int>(m_ways[number]));
        embedOne(objects, first, number, used[number]);
        for (std::size_t way = 0; way < m_ways[number]; ++way) {
            dictionary += '/' + name(number, way) + ' ';
            reference(dictionary, first + objectsEach + objectsOfWay * static_cast<int>(way));
        }
    }
    return dictionary;
}

void Fonts::embedOne(Objects &objects, int first, std::size_t number,
                     const std::vector<bool> &used) const
{
    const Face &of = *m_faces[number];
    const int descendant = first;
    const int descriptor = first + 1;
    const int program = first + 2;
    const std::string name = subsetTag(used) + '+' + of.name();
    const double scale = 1000.0 / of.unitsPerEm();
    const page::FontSubset subset = page::fontSubset(of, used);
    if (of.isCff())
        objects.putStream(program, "/Subtype/CIDFontType0C", deflated(subset.program));
    else
        objects.putStream(program, "/Length1 " + std::to_string(subset.program.size()),
                          deflated(subset.program));
    for (std::size_t way = 0; way < m_ways[number]; ++way) {
        const int own = program + 1 + 2 * static_cast<int>(way);
        objects.putStream(own + 1, "", deflated(unicodeMap(number, way, used)));
        std::string font = "<</Type/Font/Subtype/Type0/BaseFont/" + name
            + (of.isCff() ? "-Identity-H" : "") + "/Encoding/Identity-H/DescendantFonts[";
        reference(font, descendant);
        font += "]/ToUnicode ";
        reference(font, own + 1);
        objects.put(own, font + ">>");
    }
    std::string widths;
    for (std::size_t glyph = 0; glyph < used.size(); ++glyph) {
        if (!used[glyph])
            continue;
        const bool follows = glyph > 0 && used[glyph - 1];
        if (!follows)
            widths += (widths.empty() ? "" : "]") + std::to_string(glyph) + '[';
        widths += std::to_string(std::lround(of.advances()[glyph] * scale)) + ' ';
    }
    std::string cid = std::string("<</Type/Font/Subtype/")
        + (of.isCff() ? "CIDFontType0" : "CIDFontType2") + "/BaseFont/" + name
        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
        + (of.isCff() ? "" : "/CIDToGIDMap/Identity") + "/DW 1000/W[" + widths
        + (widths.empty() ? "]" : "]]") + "/FontDescriptor ";
    reference(cid, descriptor);
    objects.put(descendant, cid + ">>");
    constexpr int symbolic = 4;
    const int flags = symbolic | (of.isFixedPitch() ? 1 : 0) | (of.italicAngle() != 0 ? 64 : 0)
        | (of.isBold() ? 1 << 18 : 0);
    std::string metrics = "<</Type/FontDescriptor/FontName/" + name + "/Flags "
        + std::to_string(flags) + "/FontBBox[" + std::to_string(subset.left) + ' '
        + std::to_string(subset.bottom) + ' ' + std::to_string(subset.right) + ' '
        + std::to_string(subset.top) + "]/ItalicAngle ";
    pdf::number(metrics, of.italicAngle());
    metrics += "/Ascent ";
    pdf::number(metrics, of.ascent() * scale);
    metrics += "/Descent ";
    pdf::number(metrics, of.descent() * scale);
    metrics += "/CapHeight ";
    pdf::number(metrics, of.capHeight() * scale);
    metrics += of.isBold() ? "/StemV 140" : "/StemV 80";
    metrics += of.isCff() ? "/FontFile3 " : "/FontFile2 ";
    reference(metrics, program);
    objects.put(descriptor, metrics + ">>");
}

} // namespace entente::pdf
