// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/querypieces.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/search/groupednumber.h"

#include <algorithm>
#include <array>

namespace entente::search {

namespace {

/// Brackets within brackets beyond these group nothing.
constexpr std::size_t deepest = 16;

/// Typographic quotation marks serve as well as the straight one.
std::size_t quoteAt(std::string_view text, std::size_t at)
{
    for (const std::string_view quote : {"\"", "“", "”", "„", "＂"}) {
        if (text.substr(at).starts_with(quote))
            return quote.size();
    }
    return 0;
}

bool isFieldName(std::string_view name)
{
    static constexpr std::array<std::string_view, 11> names{
        "kind", "certainty", "area",   "since", "until",   "source",
        "lang", "language",  "format", "title", "document"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

std::size_t PieceReader::bracketAt(std::size_t at, std::string_view plain,
                                   std::string_view wide) const
{
    const std::string_view rest = m_text.substr(std::min(at, m_text.size()));
    return rest.starts_with(plain) ? plain.size() : rest.starts_with(wide) ? wide.size() : 0;
}

std::size_t PieceReader::orSign() const
{
    for (const std::string_view sign : {"OR", "|", "｜"}) {
        if (!m_text.substr(m_at).starts_with(sign))
            continue;
        const std::size_t end = m_at + sign.size();
        if (end >= m_text.size() || text::isSpace(text::decode(m_text, end).character)
            || bracketAt(end, "(", "（") != 0 || quoteAt(m_text, end) != 0)
            return sign.size();
    }
    return 0;
}

bool PieceReader::next(Piece &piece)
{
    skipSpace();
    if (m_at >= m_text.size())
        return false;
    piece = Piece();
    piece.begin = m_at;
    const std::size_t sign = orSign();
    const std::size_t close = m_depth > 0 ? bracketAt(m_at, ")", "）") : 0;
    if (sign != 0 || close != 0) {
        piece.sort = sign != 0 ? Piece::Sort::Or : Piece::Sort::Close;
        m_depth -= close != 0 ? 1 : 0;
        m_at += sign + close;
        piece.value = m_text.substr(piece.begin, m_at - piece.begin);
        piece.end = m_at;
        piece.open = m_at >= m_text.size();
        return true;
    }
    const text::Decoded first = text::decode(m_text, m_at);
    if (text::isHyphen(first.character)) {
        piece.excluded = true;
        m_at += first.length;
    }
    readField(piece);
    const bool takesGroup = m_depth < deepest
        && (piece.field.empty() || piece.field == "title" || piece.field == "document");
    if (const std::size_t bracket = takesGroup ? bracketAt(m_at, "(", "（") : 0; bracket != 0) {
        piece.sort = Piece::Sort::Open;
        m_at += bracket;
        ++m_depth;
    } else {
        readValue(piece);
    }
    piece.end = m_at;
    return true;
}

void PieceReader::skipSpace()
{
    while (m_at < m_text.size()) {
        const text::Decoded next = text::decode(m_text, m_at);
        if (!text::isSpace(next.character))
            break;
        m_at += next.length;
    }
}

void PieceReader::readField(Piece &piece)
{
    std::size_t end = m_at;
    while (end < m_text.size() && ((m_text[end] | 0x20) >= 'a' && (m_text[end] | 0x20) <= 'z'))
        ++end;
    if (end == m_at || end >= m_text.size())
        return;
    const std::size_t colon = m_text[end] == ':' ? 1
        : m_text.substr(end).starts_with("：")   ? std::string_view("：").size()
                                                 : 0;
    std::string name = text::caseFolded(m_text.substr(m_at, end - m_at));
    if (colon == 0 || !isFieldName(name))
        return;
    piece.field = std::move(name);
    m_at = end + colon;
}

void PieceReader::readQuoted(Piece &piece, std::size_t quote)
{
    m_at += quote;
    const std::size_t begin = m_at;
    while (m_at < m_text.size() && quoteAt(m_text, m_at) == 0)
        ++m_at;
    piece.quoted = true;
    piece.value = m_text.substr(begin, m_at - begin);
    piece.open = m_at >= m_text.size();
    if (!piece.open)
        m_at += quoteAt(m_text, m_at);
}

void PieceReader::readValue(Piece &piece)
{
    if (const std::size_t quote = m_at < m_text.size() ? quoteAt(m_text, m_at) : 0; quote != 0) {
        readQuoted(piece, quote);
        return;
    }
    const std::size_t begin = m_at;
    bool inWord = false;
    std::size_t inBrackets = 0; // those of the word itself, as in "attack(s)"
    while (m_at < m_text.size() && quoteAt(m_text, m_at) == 0) {
        const text::Decoded next = text::decode(m_text, m_at);
        if (text::isSpace(next.character) && !text::isInvisible(next.character))
            break;
        const bool closes = bracketAt(m_at, ")", "）") != 0;
        if (closes && inBrackets == 0 && m_depth > 0)
            break;
        inBrackets += bracketAt(m_at, "(", "（") != 0 ? 1 : 0;
        inBrackets -= closes && inBrackets > 0 ? 1 : 0;
        const std::optional<GroupedNumber> number = inWord ? std::nullopt
                                                           : groupedNumber(m_text, m_at);
        inWord = text::isWordCharacter(next.character);
        if (number && (number->isSure || number->decimals))
            m_at = number->end; // over the spaces in it
        else
            m_at += next.length;
    }
    piece.value = m_text.substr(begin, m_at - begin);
    piece.open = m_at >= m_text.size();
}

} // namespace entente::search
