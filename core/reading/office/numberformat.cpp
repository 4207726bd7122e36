// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/numberformat.h"

#include "core/base/utf8.h"

#include <array>
#include <utility>

namespace entente {

namespace {

std::string letters(std::uint32_t number, char first)
{
    // Word and LibreOffice go on with aa, bb, cc.
    constexpr std::uint32_t inAlphabet = 26;
    constexpr std::uint32_t mostTimes = 8;
    const std::uint32_t times = (number - 1) / inAlphabet + 1;
    if (number == 0 || times > mostTimes)
        return std::to_string(number);
    return std::string(times, static_cast<char>(first + (number - 1) % inAlphabet));
}

std::string roman(std::uint32_t number, bool upper)
{
    constexpr std::uint32_t largest = 3999;
    if (number == 0 || number > largest)
        return std::to_string(number);
    static constexpr std::array<std::pair<std::uint32_t, std::string_view>, 13> signs{{{1000, "m"},
                                                                                       {900, "cm"},
                                                                                       {500, "d"},
                                                                                       {400, "cd"},
                                                                                       {100, "c"},
                                                                                       {90, "xc"},
                                                                                       {50, "l"},
                                                                                       {40, "xl"},
                                                                                       {10, "x"},
                                                                                       {9, "ix"},
                                                                                       {5, "v"},
                                                                                       {4, "iv"},
                                                                                       {1, "i"}}};
    std::string written;
    for (const auto &[value, sign] : signs) {
        for (; number >= value; number -= value)
            written += sign;
    }
    if (upper) {
        for (char &c : written)
            c = static_cast<char>(c - 'a' + 'A');
    }
    return written;
}

std::string han(std::uint32_t number)
{
    static constexpr std::array<std::string_view, 10> digits{"〇", "一", "二", "三", "四",
                                                             "五", "六", "七", "八", "九"};
    constexpr std::uint32_t ten = 10;
    if (number >= ten * ten)
        return std::to_string(number);
    if (number < ten)
        return std::string(digits[number]);
    std::string written(number < 2 * ten ? std::string_view() : digits[number / ten]);
    written += "十";
    return written += number % ten == 0 ? std::string_view() : digits[number % ten];
}

std::string fullWidth(std::uint32_t number)
{
    std::string written;
    for (const char digit : std::to_string(number))
        text::append(written, U'０' + static_cast<char32_t>(digit - '0'));
    return written;
}

std::string circled(std::uint32_t number)
{
    constexpr std::uint32_t last = 20;
    if (number == 0 || number > last)
        return std::to_string(number);
    std::string written;
    text::append(written, U'①' + (number - 1));
    return written;
}

struct NamedFormat
{
    std::string_view name;
    NumberFormat format;
};

template <std::size_t count>
NumberFormat formatIn(const std::array<NamedFormat, count> &formats, std::string_view name)
{
    for (const NamedFormat &each : formats) {
        if (each.name == name)
            return each.format;
    }
    return NumberFormat::Decimal;
}

} // namespace

std::string numberAs(NumberFormat format, std::uint32_t number)
{
    switch (format) {
    case NumberFormat::None:
    case NumberFormat::Bullet:
        return {};
    case NumberFormat::LowerLetter:
        return letters(number, 'a');
    case NumberFormat::UpperLetter:
        return letters(number, 'A');
    case NumberFormat::LowerRoman:
        return roman(number, false);
    case NumberFormat::UpperRoman:
        return roman(number, true);
    case NumberFormat::FullWidth:
        return fullWidth(number);
    case NumberFormat::Circled:
        return circled(number);
    case NumberFormat::Han:
        return han(number);
    case NumberFormat::ZeroDecimal:
        return (number < 10 ? "0" : "") + std::to_string(number);
    case NumberFormat::Decimal:
        break;
    }
    return std::to_string(number);
}

NumberFormat wordNumberFormat(std::string_view name)
{
    static constexpr std::array formats{
        NamedFormat{"none", NumberFormat::None},
        NamedFormat{"bullet", NumberFormat::Bullet},
        NamedFormat{"decimalZero", NumberFormat::ZeroDecimal},
        NamedFormat{"lowerLetter", NumberFormat::LowerLetter},
        NamedFormat{"upperLetter", NumberFormat::UpperLetter},
        NamedFormat{"lowerRoman", NumberFormat::LowerRoman},
        NamedFormat{"upperRoman", NumberFormat::UpperRoman},
        NamedFormat{"decimalFullWidth", NumberFormat::FullWidth},
        NamedFormat{"decimalFullWidth2", NumberFormat::FullWidth},
        NamedFormat{"decimalEnclosedCircle", NumberFormat::Circled},
        NamedFormat{"decimalEnclosedCircleChinese", NumberFormat::Circled},
        NamedFormat{"japaneseCounting", NumberFormat::Han},
        NamedFormat{"chineseCounting", NumberFormat::Han},
        NamedFormat{"chineseCountingThousand", NumberFormat::Han},
        NamedFormat{"taiwaneseCountingThousand", NumberFormat::Han},
        NamedFormat{"ideographDigital", NumberFormat::Han},
    };
    return formatIn(formats, name);
}

NumberFormat openNumberFormat(std::string_view sign)
{
    static constexpr std::array formats{
        NamedFormat{"", NumberFormat::None},          NamedFormat{"a", NumberFormat::LowerLetter},
        NamedFormat{"A", NumberFormat::UpperLetter},  NamedFormat{"i", NumberFormat::LowerRoman},
        NamedFormat{"I", NumberFormat::UpperRoman},   NamedFormat{"１", NumberFormat::FullWidth},
        NamedFormat{"①", NumberFormat::Circled},      NamedFormat{"一", NumberFormat::Han},
        NamedFormat{"01", NumberFormat::ZeroDecimal},
    };
    return formatIn(formats, sign);
}

} // namespace entente
