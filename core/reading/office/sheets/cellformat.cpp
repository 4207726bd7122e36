// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/sheets/cellformat.h"

#include "core/base/casefold.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <charconv>
#include <cmath>

namespace entente {

namespace {

/// Takes what stands literally: "m", \m, [$€-407]; other brackets are colours and conditions.
bool takeLiteral(std::string_view code, std::size_t &i, std::string &words)
{
    switch (code[i]) {
    case '"': {
        const std::size_t end = std::min(code.find('"', i + 1), code.size());
        words += code.substr(i + 1, end - i - 1);
        i = end;
        return true;
    }
    case '\\':
        if (++i < code.size())
            words += code[i];
        return true;
    case '_': // as wide as the next
    case '*':
        ++i;
        return true;
    case '[': {
        const std::size_t end = std::min(code.find(']', i), code.size());
        const std::string_view inside = code.substr(i + 1, end - i - 1);
        if (inside.starts_with('$'))
            words += inside.substr(1, inside.find('-') - 1);
        i = end;
        return true;
    }
    default:
        return false;
    }
}

std::string dateOf(double days, CellFormat::Kind kind, bool from1904)
{
    constexpr double mostDays = 2'958'466; // of the year 10000
    constexpr qint64 secondsOfDay = 86'400;
    if (!(days >= 0 && days < mostDays))
        return {};
    const auto seconds = static_cast<qint64>(
        std::llround(days * static_cast<double>(secondsOfDay)));
    qint64 whole = seconds / secondsOfDay;
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds % secondsOfDay));
    const QString clock = time.toString(time.second() == 0 ? QStringLiteral("HH:mm")
                                                           : QStringLiteral("HH:mm:ss"));
    if (kind == CellFormat::Kind::Time)
        return clock.toStdString();
    // Lotus took 1900 for a leap year, and so does every program since: day 60 is none.
    if (!from1904 && whole < 60)
        ++whole;
    const QDate first = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const QString date = first.addDays(whole).toString(Qt::ISODate);
    return (kind == CellFormat::Kind::Date ? date : date + QLatin1Char(' ') + clock).toStdString();
}

void group(std::string &digits)
{
    const std::size_t begin = !digits.empty() && digits[0] == '-' ? 1 : 0;
    std::size_t at = std::min(digits.find('.'), digits.size());
    while (at > begin + 3) {
        at -= 3;
        digits.insert(at, 1, ',');
    }
}

} // namespace

CellFormat cellFormat(std::string_view code)
{
    CellFormat format;
    bool hasDate = false;
    bool hasTime = false;
    bool hasDigits = false;
    bool isBehindPoint = false;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        if (takeLiteral(code, i, hasDigits ? format.after : format.before))
            continue;
        switch (code[i] | 0x20) {
        case 'y':
        case 'd':
            hasDate = true;
            break;
        case 'h':
        case 's':
            hasTime = true;
            break;
        case 'm':
            hasDate = hasDate || !hasTime;
            break;
        default:
            break;
        }
        switch (code[i]) {
        case '0':
        case '#':
        case '?':
            hasDigits = true;
            format.decimals += isBehindPoint ? 1 : 0;
            break;
        case '.':
            isBehindPoint = true;
            break;
        case ',':
            format.isGrouped = format.isGrouped || hasDigits;
            break;
        case '%':
            format.isPercent = true;
            break;
        case '$':
            (hasDigits ? format.after : format.before) += '$';
            break;
        default:
            break;
        }
    }
    using Kind = CellFormat::Kind;
    if (code.empty() || text::caseFolded(code.substr(0, 7)) == "general" || code == "@")
        return {};
    // "mm:ss" counts minutes.
    const bool isClock = hasTime && code.find_first_of("yYdD") == std::string_view::npos;
    if (hasDate || hasTime)
        return {
            isClock ? Kind::Time : hasTime ? Kind::DateTime : Kind::Date, 0, false, false, {}, {}};
    format.kind = hasDigits ? Kind::Number : Kind::General;
    return format;
}

CellFormat builtInFormat(std::uint32_t id)
{
    const auto between = [id](std::uint32_t first, std::uint32_t last) {
        return id >= first && id <= last;
    };
    if (between(1, 4) || between(37, 40))
        return cellFormat(id == 1 ? "0" : id == 2 ? "0.00" : id % 2 == 1 ? "#,##0" : "#,##0.00");
    if (id == 9 || id == 10)
        return cellFormat(id == 9 ? "0%" : "0.00%");
    if (between(14, 17) || between(27, 31) || between(50, 58) || id == 36)
        return cellFormat("yyyy-mm-dd");
    if (between(18, 21) || between(32, 35) || between(45, 47))
        return cellFormat("hh:mm");
    return id == 22 ? cellFormat("yyyy-mm-dd hh:mm") : CellFormat();
}

std::string shownNumber(std::string_view value, const CellFormat &format, bool from1904)
{
    double number = 0;
    const auto [end, problem] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (problem != std::errc() || end != value.data() + value.size() || !std::isfinite(number))
        return std::string(value);
    using Kind = CellFormat::Kind;
    if (format.kind == Kind::General) // fifteen digits are those that a spreadsheet knows
        return QString::number(number, 'g', 15).toStdString();
    if (format.kind != Kind::Number) {
        std::string date = dateOf(number, format.kind, from1904);
        return date.empty() ? std::string(value) : date;
    }
    constexpr int mostDecimals = 30;
    const int decimals = std::min(format.decimals, mostDecimals);
    std::string digits = QString::number(format.isPercent ? number * 100 : number, 'f', decimals)
                             .toStdString();
    if (format.isGrouped)
        group(digits);
    return format.before + digits + (format.isPercent ? "%" : "") + format.after;
}

} // namespace entente
