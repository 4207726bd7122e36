// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/markdown/yearmend.h"

#include "core/base/utf8.h"
#include "core/reading/markdown/rawlines.h"

#include <algorithm>

namespace entente {

namespace {

constexpr std::size_t digits = 4;

std::size_t indentOf(std::string_view line)
{
    return std::min(line.find_first_not_of(' '), line.size());
}

} // namespace

std::uint32_t yearAtHead(std::string_view line)
{
    constexpr std::uint32_t first = 1000;
    constexpr std::uint32_t last = 2199;
    constexpr std::size_t deepest = 3; // spaces; further in it is code
    const std::size_t at = indentOf(line);
    if (at > deepest || line.size() < at + digits + 1)
        return 0;
    std::uint32_t year = 0;
    for (std::size_t i = at; i < at + digits; ++i) {
        if (line[i] < '0' || line[i] > '9')
            return 0;
        year = year * 10 + static_cast<std::uint32_t>(line[i] - '0');
    }
    const char sign = line[at + digits];
    const bool ends = line.size() == at + digits + 1 || line[at + digits + 1] == ' ';
    return (sign == '.' || sign == ')') && ends && year >= first && year <= last ? year : 0;
}

MendedMarkdown mendYears(std::string_view markdown)
{
    MendedMarkdown mended;
    std::size_t copied = 0;
    RawLines raw;
    std::string_view before;
    const auto lineAt = [markdown](std::size_t begin) {
        return markdown.substr(begin, markdown.find('\n', begin) - begin);
    };
    for (std::size_t begin = 0; begin < markdown.size();) {
        const std::string_view line = lineAt(begin);
        const std::size_t next = begin + line.size() + 1;
        const bool isRaw = raw.holds(line);
        const std::uint32_t year = isRaw ? 0 : yearAtHead(line);
        const bool isCounted = year != 0
            && (yearAtHead(before) + 1 == year
                || (next < markdown.size() && yearAtHead(lineAt(next)) == year + 1));
        if (year != 0 && !isCounted && !text::trimmed(before).empty()) {
            const std::size_t sign = begin + indentOf(line) + digits;
            if (mended.anchors.empty())
                mended.anchors.push_back({0, 0});
            mended.text += markdown.substr(copied, sign - copied);
            const auto at = static_cast<std::uint32_t>(mended.text.size());
            mended.text += '\\';
            mended.anchors.push_back({at, static_cast<std::uint32_t>(sign)});
            mended.anchors.push_back({at + 1, static_cast<std::uint32_t>(sign)});
            copied = sign;
        }
        before = line;
        begin = next;
    }
    if (!mended.anchors.empty())
        mended.text += markdown.substr(copied);
    return mended;
}

} // namespace entente
