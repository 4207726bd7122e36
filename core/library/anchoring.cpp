// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/anchoring.h"

#include <QString>
#include <QUuid>

#include <algorithm>
#include <numeric>
#include <vector>

namespace entente::library {

namespace {

constexpr std::size_t contextBytes = 32;
/// Longer quotations are compared by this many bytes of them: the work stays linear.
constexpr std::size_t longestPattern = 512;

bool isWithin(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

std::size_t commonEnd(std::string_view a, std::string_view b)
{
    const auto pair = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend());
    return static_cast<std::size_t>(pair.first - a.rbegin());
}

std::size_t commonStart(std::string_view a, std::string_view b)
{
    const auto pair = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return static_cast<std::size_t>(pair.first - a.begin());
}

std::uint32_t distance(std::size_t a, std::size_t b)
{
    return static_cast<std::uint32_t>(a > b ? a - b : b - a);
}

TextRange rangeAt(std::size_t begin, std::size_t size)
{
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + size)};
}

std::optional<TextRange> byQuote(const Anchoring &anchor, std::string_view text)
{
    std::optional<TextRange> best;
    std::size_t bestFit = 0;
    for (std::size_t at = text.find(anchor.exact); at != std::string_view::npos;
         at = text.find(anchor.exact, at + 1)) {
        const TextRange here = rangeAt(at, anchor.exact.size());
        const std::size_t fit = commonEnd(anchor.prefix, text.substr(0, at))
            + commonStart(anchor.suffix, text.substr(here.end));
        const bool nearer = best
            && distance(at, anchor.position.begin) < distance(best->begin, anchor.position.begin);
        if (!best || fit > bestFit || (fit == bestFit && nearer)) {
            best = here;
            bestFit = fit;
        }
    }
    return best;
}

/// Sellers' algorithm: where in the text the pattern ends with the fewest edits, and how many.
struct Ending
{
    std::size_t end = 0;
    std::size_t edits = 0;
};

Ending bestEnding(std::string_view pattern, std::string_view text)
{
    std::vector<std::size_t> column(pattern.size() + 1);
    std::iota(column.begin(), column.end(), std::size_t{0});
    Ending best{0, pattern.size()};
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::size_t diagonal = 0;
        for (std::size_t j = 1; j <= pattern.size(); ++j) {
            const std::size_t above = column[j];
            column[j] = std::min(
                {above + 1, column[j - 1] + 1, diagonal + (pattern[j - 1] == text[i] ? 0 : 1)});
            diagonal = above;
        }
        if (column.back() < best.edits)
            best = {i + 1, column.back()};
    }
    return best;
}

std::string reversed(std::string_view words)
{
    return {words.rbegin(), words.rend()};
}

std::optional<TextRange> nearly(const Anchoring &anchor, std::string_view text)
{
    if (anchor.exact.size() < 8 || anchor.exact.size() > longestPattern)
        return std::nullopt;
    const Ending ending = bestEnding(anchor.exact, text);
    const std::size_t allowed = anchor.exact.size() / 5;
    if (ending.edits > allowed)
        return std::nullopt;
    // The same backwards from the end gives the beginning.
    const std::size_t farthest = std::min(ending.end, anchor.exact.size() + allowed);
    const std::string back = reversed(text.substr(ending.end - farthest, farthest));
    const Ending beginning = bestEnding(reversed(anchor.exact), back);
    std::size_t begin = ending.end - beginning.end;
    std::size_t end = ending.end;
    while (begin > 0 && isWithin(text[begin]))
        --begin;
    while (end < text.size() && isWithin(text[end]))
        ++end;
    return TextRange{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

} // namespace

std::string newNoteId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

Anchoring anchorOf(std::string_view text, TextRange passage)
{
    passage.end = std::min(passage.end, static_cast<std::uint32_t>(text.size()));
    passage.begin = std::min(passage.begin, passage.end);
    std::size_t before = passage.begin - std::min<std::size_t>(passage.begin, contextBytes);
    while (before < passage.begin && isWithin(text[before]))
        ++before;
    std::size_t after = std::min(text.size(), passage.end + contextBytes);
    while (after > passage.end && after < text.size() && isWithin(text[after]))
        --after;
    return {std::string(text.substr(passage.begin, passage.size())),
            std::string(text.substr(before, passage.begin - before)),
            std::string(text.substr(passage.end, after - passage.end)), passage};
}

Place placeOf(const Anchoring &anchor, std::string_view text)
{
    if (anchor.exact.empty())
        return {};
    const TextRange there = anchor.position;
    if (there.begin <= text.size()
        && text.substr(there.begin, anchor.exact.size()) == anchor.exact) {
        // Also where only one side fits: an edition may have changed the words beside it.
        const bool fits = text.substr(0, there.begin).ends_with(anchor.prefix)
            || text.substr(there.begin + anchor.exact.size()).starts_with(anchor.suffix);
        if (fits)
            return {Found::AtPosition, rangeAt(there.begin, anchor.exact.size())};
    }
    if (const std::optional<TextRange> found = byQuote(anchor, text))
        return {Found::ByQuote, *found};
    if (const std::optional<TextRange> found = nearly(anchor, text))
        return {Found::Nearly, *found};
    return {};
}

} // namespace entente::library
