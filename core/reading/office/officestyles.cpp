// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/officestyles.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace entente {

namespace {

struct NamedRole
{
    std::string_view name;
    StyleRole role;
};

/// Case folded and without spaces.
constexpr std::array roles{
    NamedRole{"title", StyleRole::Title},
    NamedRole{"subtitle", StyleRole::Subtitle},
    NamedRole{"author", StyleRole::Author},
    NamedRole{"date", StyleRole::Date},
    NamedRole{"caption", StyleRole::Caption},
    NamedRole{"tablecaption", StyleRole::Caption},
    NamedRole{"imagecaption", StyleRole::Caption},
    NamedRole{"quote", StyleRole::Quotation},
    NamedRole{"intensequote", StyleRole::Quotation},
    NamedRole{"blocktext", StyleRole::Quotation},
    NamedRole{"quotations", StyleRole::Quotation},
    NamedRole{"sourcecode", StyleRole::Code},
    NamedRole{"htmlpreformatted", StyleRole::Code},
    NamedRole{"preformattedtext", StyleRole::Code},
    NamedRole{"horizontalline", StyleRole::Rule},
};

/// "toc 1" of Word, "Contents 1" of LibreOffice.
bool isOfContents(std::string_view folded)
{
    return !folded.empty() && folded.back() >= '1' && folded.back() <= '9'
        && (folded.substr(0, folded.size() - 1) == "toc"
            || folded.substr(0, folded.size() - 1) == "contents");
}

} // namespace

StyleRole roleOfName(std::string_view folded)
{
    if (isOfContents(folded))
        return StyleRole::Contents;
    const auto found = std::find_if(roles.begin(), roles.end(), [folded](const NamedRole &each) {
        return each.name == folded;
    });
    return found == roles.end() ? StyleRole::None : found->role;
}

std::string_view propertyOf(StyleRole role)
{
    switch (role) {
    case StyleRole::Title:
        return "title";
    case StyleRole::Subtitle:
        return "subtitle";
    case StyleRole::Author:
        return "author";
    case StyleRole::Date:
        return "date";
    default:
        return {};
    }
}

std::string foldedStyleName(std::string_view name)
{
    std::string folded = text::caseFolded(name);
    std::erase_if(folded, [](char c) { return c == ' ' || c == '_' || c == '-'; });
    return folded;
}

std::optional<std::uint8_t> headingLevelOfName(std::string_view folded)
{
    static constexpr std::array<std::string_view, 24> words{
        "heading",   "überschrift", "titre",      "título",  "titulo",      "titolo",
        "kop",       "rubrik",      "overskrift", "otsikko", "nagłówek",    "nadpis",
        "заголовок", "címsor",      "başlık",     "titlu",   "επικεφαλίδα", "virsraksts",
        "見出し",    "標題",        "标题",       "제목",    "عنوان",       "כותרת"};
    const auto found = std::find_if(words.begin(), words.end(), [folded](std::string_view word) {
        return folded.size() == word.size() + 1 && folded.starts_with(word);
    });
    if (found == words.end() || folded.back() < '1' || folded.back() > '9')
        return std::nullopt;
    return headingLevel(folded.back() - '0');
}

std::uint8_t headingLevel(std::int32_t level)
{
    return static_cast<std::uint8_t>(std::clamp(level, 1, 6));
}

bool isMonospace(std::string_view font)
{
    static constexpr std::array<std::string_view, 13> fonts{
        "consolas",     "couriernew", "courier",       "liberationmono", "dejavusansmono",
        "menlo",        "monaco",     "sourcecodepro", "lucidaconsole",  "cascadiacode",
        "cascadiamono", "andalemono", "notosansmono"};
    return std::find(fonts.begin(), fonts.end(), foldedStyleName(font)) != fonts.end();
}

std::string_view languageByScript(std::string_view words, const ScriptLanguages &languages)
{
    constexpr std::size_t sample = 4096;
    std::size_t latin = 0;
    std::size_t eastAsian = 0;
    std::size_t complex = 0;
    for (std::size_t i = 0; i < words.size() && i < sample;) {
        const text::Decoded next = text::decode(words, i);
        i += next.length;
        const char32_t c = next.character;
        latin += c > U'@' && c < 0x250 ? 1 : 0;
        complex += c >= 0x590 && c < 0x900 ? 1 : 0;
        eastAsian += text::isEastAsian(c) ? 1 : 0;
    }
    const auto isOf = [](std::string_view language, std::initializer_list<std::string_view> of) {
        return std::find(of.begin(), of.end(), language.substr(0, 2)) != of.end();
    };
    if (complex > latin)
        return languages.complex;
    if (eastAsian > latin / 4) {
        const std::string_view language = languages.eastAsian;
        return isOf(language, {"ja", "zh", "ko"}) ? language : std::string_view();
    }
    const std::string_view language = languages.latin;
    return latin == 0 || isOf(language, {"ja", "zh", "ko", "ar", "he", "fa", "ur"})
        ? std::string_view()
        : language;
}

} // namespace entente
