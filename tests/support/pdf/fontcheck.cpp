// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pdf/checks.h"
#include "tests/support/pdf/object.h"
#include "tests/support/pdf/truetype.h"

#include <cmath>
#include <regex>

namespace entente::test::pdf {

namespace {

class FontCheck final
{
public:
    FontCheck(const FontUse &use, Findings &findings)
        : m_font(*use.font), m_codes(use.codes), m_findings(findings)
    {
    }

    void check()
    {
        if (isName(at(m_font.dictionary(), "/Subtype"), "/Type3"))
            checkWords(); // its glyphs are in the file by nature
        else if (!m_codes.empty())
            checkEmbedded();
    }

private:
    void say(const std::string &what) { m_findings.say(m_font.name() + ": " + what); }
    void sayOf(unsigned code, int page, const std::string &what)
    {
        say("code " + std::to_string(code) + ", first shown on page " + std::to_string(page) + ", "
            + what);
    }

    void checkEmbedded()
    {
        checkWords();
        static const std::regex subset("[A-Z]{6}\\+.+");
        if (!std::regex_match(m_font.name(), subset))
            say("it is not named as a subset is");
        if (m_font.isComposite())
            checkComposite();
        const QPDFObjectHandle descriptor = at(m_font.program(), "/FontDescriptor");
        for (const char *key : {"/FontFile", "/FontFile2", "/FontFile3"}) {
            if (!at(descriptor, key).isNull()) {
                checkProgram(key, at(descriptor, key));
                return;
            }
        }
        say("it is not embedded");
    }

    void checkWords()
    {
        if (!m_font.hasWords()) {
            say("it has no /ToUnicode");
            return;
        }
        const std::string byteOrderMark = "\xEF\xBB\xBF";
        const std::string swapped = "\xEF\xBF\xBE";
        for (const auto &[code, page] : m_codes) {
            const std::optional<std::string> words = m_font.wordsOf(code);
            if (!words || words->empty())
                sayOf(code, page, "has no Unicode value");
            else if (words->find('\0') != std::string::npos
                     || words->find(byteOrderMark) != std::string::npos
                     || words->find(swapped) != std::string::npos)
                sayOf(code, page, "stands for U+0000, U+FEFF or U+FFFE");
        }
    }

    void checkComposite()
    {
        const std::string encoding = nameIn(at(m_font.dictionary(), "/Encoding"));
        if (encoding != "Identity-H" && encoding != "Identity-V")
            say("its encoding is not Identity, which is all that this inspector reads");
        if (!at(m_font.program(), "/CIDSystemInfo", "/Registry").isString()
            || !at(m_font.program(), "/CIDSystemInfo", "/Ordering").isString())
            say("it has no /CIDSystemInfo");
        if (!isTrueType()) {
            if (const auto shown = m_codes.find(0); shown != m_codes.end())
                sayOf(0, shown->second, "is the glyph that stands for none (.notdef)");
            return;
        }
        QPDFObjectHandle map = at(m_font.program(), "/CIDToGIDMap");
        if (!map.isStream() && !isName(map, "/Identity"))
            say("it is a CIDFontType2 and has no /CIDToGIDMap");
        for (const auto &[code, page] : m_codes) {
            if (m_font.glyphOf(code) == 0)
                sayOf(code, page, "is the glyph that stands for none (.notdef)");
        }
    }

    [[nodiscard]] bool isTrueType() const
    {
        return isName(at(m_font.program(), "/Subtype"), "/CIDFontType2");
    }

    void checkProgram(const std::string &key, QPDFObjectHandle program)
    {
        if (!program.isStream()) {
            say("its program is no stream");
            return;
        }
        if (key == "/FontFile3" && nameIn(at(program, "/Subtype")).empty())
            say("its program does not say of what kind it is");
        if (key != "/FontFile2")
            return;
        const std::string bytes = bytesOf(program);
        const std::optional<TrueType> font = TrueType::read(bytes);
        if (!font)
            say("its program cannot be read");
        else if (m_font.isComposite() && isTrueType())
            checkWidths(font->advances);
    }

    void checkWidths(const std::vector<double> &advances)
    {
        for (const auto &[code, page] : m_codes) {
            const unsigned glyph = m_font.glyphOf(code);
            if (glyph >= advances.size())
                sayOf(code, page, "is a glyph that the program lacks");
            else if (std::abs(advances[glyph] - m_font.widthOf(code)) > 1)
                sayOf(code, page,
                      "is said to be " + std::to_string(std::lround(m_font.widthOf(code)))
                          + " wide, and is " + std::to_string(std::lround(advances[glyph])));
        }
    }

    const Font &m_font;
    const std::map<unsigned, int> &m_codes;
    Findings &m_findings;
};

} // namespace

void checkFonts(const Document &document, Findings &findings)
{
    for (const FontUse &use : document.fonts().uses())
        FontCheck(use, findings).check();
}

} // namespace entente::test::pdf
