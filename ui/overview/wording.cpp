// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/wording.h"

#include "core/base/languagename.h"
#include "core/briefing/briefing.h"
#include "ui/overview/overviewtexts.h"
#include "ui/workspace/workspace.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

namespace entente::ui {

namespace {

constexpr std::size_t mostBytes = 480;
constexpr std::size_t wordsAMinute = 230;

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U;
}

/// Leads three bytes of U+3000 to U+DFFF: kana, Han, Hangul.
bool leadsEastAsian(char byte)
{
    const auto lead = static_cast<unsigned char>(byte);
    return lead >= 0xe3U && lead <= 0xedU;
}

} // namespace

QString writtenDate(const Date &date)
{
    const QLocale locale;
    if (date.month() == 0)
        return QString::number(date.year());
    const QDate day(date.year(), date.month(), std::max(1, date.day()));
    return locale.toString(
        day, date.day() == 0 ? OverviewTexts::tr("MMMM yyyy") : OverviewTexts::tr("d MMMM yyyy"));
}

QString languageName(const std::string &tag)
{
    return entente::languageName(tag, QLocale().name());
}

QString firstWords(std::string_view words)
{
    if (words.size() > mostBytes) {
        std::size_t end = mostBytes;
        while (end > 0 && isContinuation(words[end]))
            --end;
        return toQString(simplified(words.substr(0, end))) + QChar(0x2026);
    }
    return toQString(simplified(words));
}

std::size_t wordCount(std::string_view text)
{
    std::size_t halves = 0;
    bool inWord = false;
    for (const char byte : text) {
        const bool space = static_cast<unsigned char>(byte) <= ' ';
        if (leadsEastAsian(byte)) {
            ++halves;
            inWord = false;
        } else if (space) {
            inWord = false;
        } else if (!inWord && !isContinuation(byte)) {
            halves += 2;
            inWord = true;
        }
    }
    return (halves + 1) / 2;
}

std::size_t minutesToRead(std::size_t words)
{
    return std::max<std::size_t>(1, (words + wordsAMinute / 2) / wordsAMinute);
}

QString leftOut(std::size_t count)
{
    return count == 0
        ? QString()
        : OverviewTexts::tr("%1 left out by the filter").arg(QLocale().toString(qulonglong(count)));
}

} // namespace entente::ui
