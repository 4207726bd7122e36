// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/textdates.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>
#include <unordered_map>

namespace entente {

namespace {

/// A number, a run of letters, or one other character.
struct Token
{
    enum class Sort : std::uint8_t { Number, Word, Sign };

    Sort sort = Sort::Sign;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t digits = 0;
    int value = 0;
    char32_t sign = 0;
    std::string folded;
};

int digitOf(char32_t c)
{
    if (c >= '0' && c <= '9')
        return static_cast<int>(c - '0');
    return c >= U'０' && c <= U'９' ? static_cast<int>(c - U'０') : -1;
}

std::vector<Token> tokensOf(std::string_view words)
{
    std::vector<Token> tokens;
    for (std::size_t i = 0; i < words.size();) {
        Token token;
        token.begin = i;
        text::Decoded next = text::decode(words, i);
        if (digitOf(next.character) >= 0) {
            token.sort = Token::Sort::Number;
            while (i < words.size() && digitOf((next = text::decode(words, i)).character) >= 0) {
                constexpr int enough = 10'000; // more digits are no part of a date
                token.value = std::min(token.value * 10 + digitOf(next.character), enough);
                ++token.digits;
                i += next.length;
            }
        } else if (text::isWordCharacter(next.character)) {
            token.sort = Token::Sort::Word;
            while (i < words.size()) {
                next = text::decode(words, i);
                if (!text::isWordCharacter(next.character) || digitOf(next.character) >= 0)
                    break;
                i += next.length;
            }
            token.folded = text::caseFolded(words.substr(token.begin, i - token.begin));
        } else {
            token.sign = next.character;
            i += next.length;
        }
        token.end = i;
        tokens.push_back(std::move(token));
    }
    return tokens;
}

/// Names of months with their case folded, a row a month: English, then Swedish, Danish, German,
/// Dutch, French, Spanish, Italian and Portuguese where they differ.
constexpr std::array<std::string_view, 12> months{
    " january jan januari januar janvier enero gennaio janeiro ",
    " february feb februari februar februari février febrero febbraio fevereiro ",
    " march mar mars marts märz maart marzo março ",
    " april apr avril abril aprile ",
    " may maj mai mei mayo maggio maio ",
    " june jun juni juin junio giugno junho ",
    " july jul juli juillet julio luglio julho ",
    " august aug augusti augustus août agosto ",
    " september sep sept septembre septiembre settembre setembro ",
    " october oct oktober octobre octubre ottobre outubro ",
    " november nov novembre noviembre novembro ",
    " december dec dezember décembre diciembre dicembre dezembro ",
};

int monthNamed(const std::string &folded)
{
    constexpr std::size_t shortest = 3;
    constexpr std::size_t longest = 12;
    if (folded.size() < shortest || folded.size() > longest)
        return 0;
    static const std::unordered_map<std::string_view, int> known = [] {
        std::unordered_map<std::string_view, int> names;
        for (std::size_t i = 0; i < months.size(); ++i) {
            for (std::size_t at = 1; at < months[i].size();) {
                const std::size_t end = months[i].find(' ', at);
                names.emplace(months[i].substr(at, end - at), static_cast<int>(i) + 1);
                at = end + 1;
            }
        }
        return names;
    }();
    const auto found = known.find(folded);
    return found == known.end() ? 0 : found->second;
}

/// First year of an era of Japan, less one; 0 where a word does not end with its name.
int yearBeforeEra(std::string_view word)
{
    if (word.ends_with("令和"))
        return 2018;
    if (word.ends_with("平成"))
        return 1988;
    return word.ends_with("昭和") ? 1925 : 0;
}

std::optional<Date> dateOf(int year, int month, int day)
{
    std::array<char, 16> iso{};
    if (month == 0)
        std::snprintf(iso.data(), iso.size(), "%04d", year);
    else if (day == 0)
        std::snprintf(iso.data(), iso.size(), "%04d-%02d", year, month);
    else
        std::snprintf(iso.data(), iso.size(), "%04d-%02d-%02d", year, month, day);
    return Date::parse(iso.data());
}

class DateScanner final
{
public:
    explicit DateScanner(std::string_view words) : m_tokens(tokensOf(words)) {}

    std::vector<DateInText> take()
    {
        for (m_at = 0; m_at < m_tokens.size();) {
            if (!(inCharacters() || inFigures() || dayFirst() || monthFirst()))
                ++m_at;
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] const Token *at(std::size_t index) const
    {
        return index < m_tokens.size() ? &m_tokens[index] : nullptr;
    }
    [[nodiscard]] bool isSign(std::size_t index, std::u32string_view signs) const
    {
        const Token *token = at(index);
        return token != nullptr && token->sort == Token::Sort::Sign
            && signs.find(token->sign) != std::u32string_view::npos;
    }
    [[nodiscard]] bool isWord(std::size_t index, std::string_view word) const
    {
        const Token *token = at(index);
        return token != nullptr && token->sort == Token::Sort::Word && token->folded == word;
    }
    [[nodiscard]] const Token *numberAt(std::size_t index, std::size_t most) const
    {
        const Token *token = at(index);
        return token != nullptr && token->sort == Token::Sort::Number && token->digits <= most
            ? token
            : nullptr;
    }
    /// 0 where there is none of our time.
    [[nodiscard]] int yearAt(std::size_t index) const
    {
        constexpr std::size_t digits = 4;
        const Token *token = numberAt(index, digits);
        const bool isOurs = token != nullptr && token->digits == digits && token->value >= 1800
            && token->value < 2200;
        return isOurs ? token->value : 0;
    }
    /// The place behind spaces and the like, of which there are few.
    [[nodiscard]] std::size_t behind(std::size_t index, std::u32string_view signs) const
    {
        constexpr std::size_t most = 3;
        for (std::size_t i = 0; i < most && isSign(index, signs); ++i)
            ++index;
        return index;
    }

    /// Goes on behind what has the form of a date, be it a day or, as 30 February, none.
    bool keep(std::optional<Date> date, std::size_t end, std::optional<Date> other = {})
    {
        if (date)
            m_found.push_back({*date, other, m_tokens[m_at].begin, m_tokens[end - 1].end});
        m_at = end;
        return true;
    }

    /// "2024年4月10日", "令和6年4月", "2024年".
    bool inCharacters()
    {
        std::size_t next = m_at;
        int year = yearAt(next);
        const Token *era = at(next);
        if (era->sort == Token::Sort::Word) {
            const std::string_view word = era->folded;
            constexpr std::string_view first = "元年";
            if (word.ends_with(first)) {
                const int before = yearBeforeEra(word.substr(0, word.size() - first.size()));
                return before != 0 && monthsInCharacters(before + 1, next + 1);
            }
            const int before = yearBeforeEra(word);
            next = behind(next + 1, U" \u3000");
            const Token *count = before == 0 ? nullptr : numberAt(next, 2);
            year = count == nullptr ? 0 : before + count->value;
        }
        next = behind(next + 1, U" \u3000");
        const Token *unit = at(next);
        if (year == 0 || unit == nullptr || unit->sort != Token::Sort::Word
            || !unit->folded.starts_with("年"))
            return false;
        if (unit->folded == "年")
            return monthsInCharacters(year, next + 1);
        // 年度 is no year, and 年版 no date.
        return false;
    }

    bool monthsInCharacters(int year, std::size_t end)
    {
        std::size_t next = behind(end, U" \u3000");
        const Token *month = numberAt(next, 2);
        next = behind(next + 1, U" \u3000");
        const Token *unit = at(next);
        if (month == nullptr || unit == nullptr || !unit->folded.starts_with("月"))
            return keep(dateOf(year, 0, 0), end);
        const std::size_t monthEnd = next + 1;
        if (unit->folded != "月")
            return keep(dateOf(year, month->value, 0), monthEnd);
        next = behind(monthEnd, U" \u3000");
        const Token *day = numberAt(next, 2);
        next = behind(next + 1, U" \u3000");
        unit = at(next);
        if (day == nullptr || unit == nullptr || !unit->folded.starts_with("日"))
            return keep(dateOf(year, month->value, 0), monthEnd);
        return keep(dateOf(year, month->value, day->value), next + 1);
    }

    /// "2024-04-10", "2024/4/10", "10.4.2024", "04/10/2024".
    bool inFigures()
    {
        const Token *first = numberAt(m_at, 4);
        const Token *second = numberAt(m_at + 2, 2);
        const Token *third = numberAt(m_at + 4, 4);
        if (first == nullptr || second == nullptr || third == nullptr || !isSign(m_at + 1, U"-/.")
            || !isSign(m_at + 3, U"-/.") || m_tokens[m_at + 1].sign != m_tokens[m_at + 3].sign)
            return false;
        const char32_t sign = m_tokens[m_at + 1].sign;
        // "1.2.3.2024" and the numbers of files are none.
        const bool isLonger = (m_at > 0 && isSign(m_at - 1, U"-/._"))
            || (isSign(m_at + 5, U"-/_") && numberAt(m_at + 6, 4) != nullptr);
        if (isLonger)
            return false;
        if (yearAt(m_at) != 0 && third->digits <= 2)
            return keep(dateOf(first->value, second->value, third->value), m_at + 5);
        if (yearAt(m_at + 4) == 0 || first->digits > 2)
            return false;
        const auto dayFirst = dateOf(third->value, second->value, first->value);
        const auto monthFirst = dateOf(third->value, first->value, second->value);
        if (sign == '.')
            return keep(dayFirst, m_at + 5);
        if (dayFirst && monthFirst && *dayFirst != *monthFirst)
            return keep(monthFirst, m_at + 5, dayFirst);
        return keep(dayFirst ? dayFirst : monthFirst, m_at + 5);
    }

    /// A day with what may follow it: "10", "10th", "29–30"; 0 where there is none.
    int dayAt(std::size_t &next) const
    {
        const Token *day = numberAt(next, 2);
        if (day == nullptr)
            return 0;
        ++next;
        for (const std::string_view end : {"st", "nd", "rd", "th"}) {
            if (isWord(next, end) && m_tokens[next].begin == m_tokens[next - 1].end) {
                ++next;
                break;
            }
        }
        const std::size_t dash = behind(next, U" ");
        const bool isRange = isSign(dash, U"-–—") || isWord(dash, "and") || isWord(dash, "to");
        const std::size_t last = isRange ? behind(dash + 1, U" ") : next;
        if (isRange && numberAt(last, 2) != nullptr) {
            std::size_t behindLast = last;
            if (const int until = dayAt(behindLast); until > day->value) {
                next = behindLast;
                return until;
            }
        }
        return day->value;
    }

    int monthAt(std::size_t &next) const
    {
        const Token *name = at(next);
        const int month = name != nullptr && name->sort == Token::Sort::Word
            ? monthNamed(name->folded)
            : 0;
        next += month == 0 ? 0 : 1;
        return month;
    }

    /// "10 April 2024", "10. April 2024", "10 de abril de 2024", "29–30 June, 2021", "10-Apr-2024".
    bool dayFirst()
    {
        std::size_t next = m_at;
        const int day = dayAt(next);
        if (day == 0)
            return false;
        next = behind(next, U" .-\u00A0");
        if (isWord(next, "of") || isWord(next, "de"))
            next = behind(next + 1, U" \u00A0");
        const int month = monthAt(next);
        if (month == 0)
            return false;
        next = behind(next, U" .,-\u00A0");
        if (isWord(next, "de") || isWord(next, "of"))
            next = behind(next + 1, U" \u00A0");
        const int year = yearAt(next);
        return year != 0 && keep(dateOf(year, month, day), next + 1);
    }

    /// "April 10, 2024", "Apr. 10th 2024", "June 29-30, 2021", "April 2024".
    bool monthFirst()
    {
        std::size_t next = m_at;
        const int month = monthAt(next);
        if (month == 0)
            return false;
        next = behind(next, U" .,\u00A0");
        if (const int year = yearAt(next); year != 0)
            return keep(dateOf(year, month, 0), next + 1);
        const int day = dayAt(next);
        next = behind(next, U" .,\u00A0");
        const int year = yearAt(next);
        return day != 0 && year != 0 && keep(dateOf(year, month, day), next + 1);
    }

    std::vector<Token> m_tokens;
    std::vector<DateInText> m_found;
    std::size_t m_at = 0;
};

} // namespace

std::vector<DateInText> datesIn(std::string_view words)
{
    return DateScanner(words).take();
}

} // namespace entente
