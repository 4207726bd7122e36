// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/conversion.h"

#include "core/base/utf8.h"

#include <unicode/uchar.h>
#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace entente::text {

namespace {

constexpr std::array shiftJis{"ibm-943_P15A-2003"};
constexpr std::array eucJp{"ibm-33722_P12A_P12A-2009_U2", "ibm-33722_P120-1999"};
constexpr std::array iso2022Jp{"ISO-2022-JP", "ISO-2022-JP-2", "ISO_2022,locale=ja,version=4"};
constexpr std::array iso2022Kr{"ISO-2022-KR"};
constexpr std::array iso2022Cn{"ISO-2022-CN", "ISO-2022-CN-EXT"};
constexpr std::array gb18030{"GB18030"};
constexpr std::array big5{"windows-950-2000", "ibm-1375_P100-2008"};
constexpr std::array eucKr{"windows-949-2000"};
constexpr std::array koi8{"KOI8-R", "KOI8-U"};
constexpr std::array cp866{"ibm-866_P100-1995"};
constexpr std::array iso2{"ISO-8859-2"};
constexpr std::array iso5{"ISO-8859-5"};
constexpr std::array iso7{"ISO-8859-7"};
constexpr std::array iso15{"ISO-8859-15"};
constexpr std::array win874{"windows-874-2000"};
constexpr std::array win1250{"windows-1250"};
constexpr std::array win1251{"windows-1251"};
constexpr std::array win1252{"windows-1252"};
constexpr std::array win1253{"windows-1253"};
constexpr std::array win1254{"windows-1254"};
constexpr std::array win1255{"windows-1255"};
constexpr std::array win1256{"windows-1256"};
constexpr std::array win1257{"windows-1257"};
constexpr std::array win1258{"windows-1258"};

struct Named
{
    std::string_view alias; ///< in small letters
    LegacyEncoding encoding;
};

constexpr std::array known{
    Named{"shift_jis", {"Shift_JIS", shiftJis}},
    Named{"euc-jp", {"EUC-JP", eucJp}},
    Named{"iso-2022-jp", {"ISO-2022-JP", iso2022Jp}},
    Named{"iso-2022-kr", {"ISO-2022-KR", iso2022Kr}},
    Named{"iso-2022-cn", {"ISO-2022-CN", iso2022Cn}},
    Named{"gb18030", {"GB18030", gb18030}},
    Named{"gb2312", {"GB18030", gb18030}},
    Named{"gbk", {"GB18030", gb18030}},
    Named{"big5", {"Big5", big5}},
    Named{"euc-kr", {"EUC-KR", eucKr}},
    Named{"uhc", {"EUC-KR", eucKr}},
    Named{"koi8-r", {"KOI8-R", koi8}},
    Named{"ibm866", {"IBM866", cp866}},
    Named{"iso-8859-1", {"windows-1252", win1252}},
    Named{"iso-8859-2", {"ISO-8859-2", iso2}},
    Named{"iso-8859-5", {"ISO-8859-5", iso5}},
    Named{"iso-8859-6", {"windows-1256", win1256}},
    Named{"iso-8859-7", {"ISO-8859-7", iso7}},
    Named{"iso-8859-8", {"windows-1255", win1255}},
    Named{"iso-8859-8-i", {"windows-1255", win1255}},
    Named{"iso-8859-9", {"windows-1254", win1254}},
    Named{"iso-8859-11", {"windows-874", win874}},
    Named{"iso-8859-15", {"ISO-8859-15", iso15}},
    Named{"tis-620", {"windows-874", win874}},
    Named{"windows-1250", {"windows-1250", win1250}},
    Named{"windows-1251", {"windows-1251", win1251}},
    Named{"windows-1252", {"windows-1252", win1252}},
    Named{"windows-1253", {"windows-1253", win1253}},
    Named{"windows-1254", {"windows-1254", win1254}},
    Named{"windows-1255", {"windows-1255", win1255}},
    Named{"windows-1256", {"windows-1256", win1256}},
    Named{"windows-1257", {"windows-1257", win1257}},
    Named{"windows-1258", {"windows-1258", win1258}},
};

struct Close
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};

std::optional<std::u16string> decodedBy(const char *name, std::string_view bytes)
{
    UErrorCode problem = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, Close> converter(ucnv_open(name, &problem));
    if (U_FAILURE(problem))
        return std::nullopt;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                        &problem);
    // No byte of these encodings gives more than two units.
    std::u16string units(bytes.size() * 2 + 16, u'\0');
    const char *from = bytes.data();
    char16_t *to = units.data();
    ucnv_toUnicode(converter.get(), &to, to + units.size(), &from, from + bytes.size(), nullptr, 1,
                   &problem);
    if (U_FAILURE(problem))
        return std::nullopt;
    units.resize(static_cast<std::size_t>(to - units.data()));
    return units;
}

bool isLetter(char32_t c)
{
    return u_isalpha(static_cast<UChar32>(c)) != 0;
}

/// The frames of code page 866 and KOI8-R stand beside spaces, never within a word.
bool framesWords(char32_t before, char32_t c)
{
    const auto isFrame = [](char32_t x) { return x >= 0x2500 && x <= 0x259F; };
    return (isFrame(before) && isLetter(c)) || (isLetter(before) && isFrame(c));
}

/// A sign within a word, such as ± or ¿, or a capital behind a small letter, where one of the three
/// is beyond ASCII: now and then in any text, everywhere in one that is read in the wrong encoding.
bool breaksWord(char32_t before, char32_t c, char32_t after)
{
    if (!isLetter(before) || (before < 0x80 && c < 0x80 && after < 0x80))
        return false;
    if (isLetter(c))
        return c >= 0x80 && u_islower(static_cast<UChar32>(before)) != 0
            && u_isupper(static_cast<UChar32>(c)) != 0;
    if (c < 0x80 || !isLetter(after))
        return false;
    constexpr std::u32string_view marks = U"¡§¿‚„†‡‰‹›";
    if (marks.find(c) != std::u32string_view::npos)
        return true;
    constexpr auto signs = U_GC_SO_MASK | U_GC_SM_MASK | U_GC_SC_MASK | U_GC_NO_MASK;
    return (before >= 0x80 || after >= 0x80)
        && (U_GET_GC_MASK(static_cast<UChar32>(c)) & signs) != 0;
}

std::optional<std::string> asText(const std::u16string &units)
{
    std::string utf8;
    utf8.reserve(units.size() * 3);
    char32_t beforeLast = 0;
    char32_t last = 0;
    std::size_t letters = 0; // beyond ASCII
    std::size_t broken = 0;
    for (std::size_t i = 0; i < units.size(); ++i) {
        char32_t c = units[i];
        if (c >= 0xD800 && c <= 0xDBFF && i + 1 < units.size())
            c = 0x10000 + ((c - 0xD800) << 10) + (units[++i] - 0xDC00U);
        const bool isControl = c < ' ' || c == 0x7F;
        if ((!isControl && !isOfText(c)) || framesWords(last, c))
            return std::nullopt;
        append(utf8, c);
        broken += isControl && !isOfText(c) ? 1 : 0;
        letters += c >= 0x80 && isLetter(c) ? 1 : 0;
        broken += breaksWord(beforeLast, last, c) ? 1 : 0;
        beforeLast = std::exchange(last, c);
    }
    if (broken * 16 > letters)
        return std::nullopt;
    return utf8;
}

} // namespace

const LegacyEncoding *legacyEncoding(std::string_view name)
{
    std::string small(name);
    std::transform(small.begin(), small.end(), small.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    const auto at = std::find_if(known.begin(), known.end(),
                                 [&](const Named &each) { return each.alias == small; });
    return at == known.end() ? nullptr : &at->encoding;
}

bool isOfText(char32_t c)
{
    if (c < 0x7F)
        return c >= ' ' || (c >= '\t' && c <= '\r');
    switch (u_charType(static_cast<UChar32>(c))) {
    case U_UNASSIGNED:
    case U_PRIVATE_USE_CHAR:
    case U_SURROGATE:
    case U_CONTROL_CHAR:
        return false;
    default:
        return true;
    }
}

std::optional<std::string> converted(std::string_view bytes, const LegacyEncoding &encoding)
{
    for (const char *const converter : encoding.converters) {
        const std::optional<std::u16string> units = decodedBy(converter, bytes);
        if (std::optional<std::string> utf8 = units ? asText(*units) : std::nullopt)
            return utf8;
    }
    return std::nullopt;
}

} // namespace entente::text
