// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/pdfmarkers.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace entente {

namespace {

constexpr std::array<std::string_view, 24> bullets{"•", "◦", "▪", "▫", "‣", "■", "□",      "●",
                                                   "○", "◆", "◇", "►", "➢", "✓", "✔",      "·",
                                                   "∙", "–", "—", "-", "*", "⁃", "\uF02D", "❖"};

std::uint32_t romanOf(std::string_view letters)
{
    const auto value = [](char c) -> std::uint32_t {
        switch (c) {
        case 'i':
            return 1;
        case 'v':
            return 5;
        case 'x':
            return 10;
        case 'l':
            return 50;
        default:
            return 0;
        }
    };
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const std::uint32_t one = value(letters[i]);
        if (one == 0)
            return 0;
        const bool isLess = i + 1 < letters.size() && one < value(letters[i + 1]);
        sum = isLess ? sum - one : sum + one;
    }
    return sum < 100 ? sum : 0;
}

} // namespace

std::optional<PdfMarker> pdfMarkerOf(std::string_view word)
{
    using Kind = PdfMarker::Kind;
    if (std::find(bullets.begin(), bullets.end(), word) != bullets.end())
        return PdfMarker{Kind::Bullet, 0, 0, 0, std::string(word)};
    PdfMarker marker;
    constexpr std::size_t longest = 6;
    if (word.size() < 2 || word.size() > longest)
        return std::nullopt;
    if (word.front() == '(') {
        marker.around = "(";
        word.remove_prefix(1);
    }
    if (word.size() < 2)
        return std::nullopt;
    const char last = word.back();
    if (last != ')' && (last != '.' || !marker.around.empty()))
        return std::nullopt;
    marker.around += last;
    word.remove_suffix(1);
    const auto isAll = [word](int (*is)(int)) {
        return std::all_of(word.begin(), word.end(), [is](unsigned char c) { return is(c) != 0; });
    };
    if (isAll(std::isdigit)) {
        constexpr std::size_t mostDigits = 3;
        if (word.size() > mostDigits)
            return std::nullopt;
        marker.kind = Kind::Number;
        for (const char c : word)
            marker.number = marker.number * 10 + static_cast<std::uint32_t>(c - '0');
        return marker;
    }
    std::string folded(word);
    std::transform(folded.begin(), folded.end(), folded.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    marker.roman = romanOf(folded);
    if (word.size() == 1 && isAll(std::isalpha))
        marker.letter = static_cast<std::uint32_t>(folded.front() - 'a') + 1;
    if (marker.letter == 0 && marker.roman == 0)
        return std::nullopt;
    const bool isLetter = marker.letter > 0 && marker.roman != 1;
    marker.kind = isLetter ? Kind::Letter : Kind::Roman;
    marker.number = isLetter ? marker.letter : marker.roman;
    return marker;
}

std::optional<PdfMarker> pdfMarkerOf(const PdfLine &line)
{
    if (line.words.size() < 2 || !line.words[1]->spaceBefore)
        return std::nullopt;
    return pdfMarkerOf(line.words.front()->text);
}

bool follows(const PdfMarker &next, const PdfMarker &before)
{
    using Kind = PdfMarker::Kind;
    if (next.kind == Kind::Bullet || before.kind == Kind::Bullet)
        return next.kind == before.kind && next.around == before.around;
    if (next.around != before.around)
        return false;
    if (next.kind == Kind::Number || before.kind == Kind::Number)
        return next.kind == before.kind && next.number == before.number + 1;
    return (before.letter > 0 && next.letter == before.letter + 1)
        || (before.roman > 0 && next.roman == before.roman + 1);
}

} // namespace entente
