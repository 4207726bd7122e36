// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pdf/unicodemap.h"

#include "tests/support/pdf/object.h"

#include <qpdf/BufferInputSource.hh>
#include <qpdf/QPDFTokenizer.hh>
#include <QString>

#include <algorithm>
#include <memory>
#include <vector>

namespace entente::test::pdf {

namespace {

using Token = QPDFTokenizer::Token;

std::vector<Token> tokensOf(const std::string &text)
{
    std::vector<Token> tokens;
    const std::shared_ptr<InputSource> input = std::make_shared<BufferInputSource>("CMap", text);
    QPDFTokenizer tokenizer;
    tokenizer.allowEOF();
    while (true) {
        Token token = tokenizer.readToken(input, "CMap", true);
        if (token.getType() == QPDFTokenizer::tt_eof)
            return tokens;
        tokens.push_back(token);
    }
}

unsigned codeOf(const std::string &bytes)
{
    unsigned code = 0;
    for (const char byte : bytes)
        code = code << 8 | static_cast<unsigned char>(byte);
    return code;
}

/// The n-th of a range: its last byte counts up (ISO 32000-1, 9.10.3).
std::string countedUp(std::string utf16, unsigned n)
{
    if (!utf16.empty())
        utf16.back() = static_cast<char>(static_cast<unsigned char>(utf16.back()) + n);
    return utf16;
}

class Reader final
{
public:
    explicit Reader(std::vector<Token> tokens) : m_tokens(std::move(tokens)) {}

    UnicodeMap read()
    {
        while (m_at < m_tokens.size()) {
            const std::string word = m_tokens[m_at++].getValue();
            if (word == "beginbfchar")
                readCharacters();
            else if (word == "beginbfrange")
                readRanges();
        }
        return std::move(m_map);
    }

private:
    [[nodiscard]] bool isString(std::size_t ahead) const
    {
        return m_at + ahead < m_tokens.size()
            && m_tokens[m_at + ahead].getType() == QPDFTokenizer::tt_string;
    }

    std::string next() { return m_tokens[m_at++].getValue(); }

    void readCharacters()
    {
        while (isString(0) && isString(1)) {
            const unsigned code = codeOf(next());
            m_map[code] = utf8OfUtf16(next());
        }
    }

    void readRanges()
    {
        constexpr unsigned mostCodes = 0xFFFF;
        while (isString(0) && isString(1)) {
            const unsigned first = codeOf(next());
            const unsigned last = std::min(codeOf(next()), first + mostCodes);
            if (isString(0)) {
                const std::string words = next();
                for (unsigned code = first; code <= last; ++code)
                    m_map[code] = utf8OfUtf16(countedUp(words, code - first));
                continue;
            }
            ++m_at; // the bracket that begins the list
            for (unsigned code = first; isString(0); ++code)
                m_map[code] = utf8OfUtf16(next());
            ++m_at;
        }
    }

    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
    UnicodeMap m_map;
};

} // namespace

std::string utf8OfUtf16(const std::string &bigEndian)
{
    // Unit by unit: QString::fromUtf16 would take U+FEFF or U+FFFE at the start for a byte order
    // mark.
    QString units;
    for (std::size_t i = 0; i + 1 < bigEndian.size(); i += 2)
        units += QChar(static_cast<char16_t>(static_cast<unsigned char>(bigEndian[i]) << 8
                                             | static_cast<unsigned char>(bigEndian[i + 1])));
    return units.toStdString();
}

UnicodeMap unicodeMapOf(QPDFObjectHandle stream)
{
    return Reader(tokensOf(bytesOf(stream))).read();
}

} // namespace entente::test::pdf
