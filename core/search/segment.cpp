// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/segment.h"

#include "core/base/utf8.h"
#include "core/search/folding.h"

#include <algorithm>

namespace entente::search {

namespace {

/// First number from `begin` to `end` of which `isBefore` does not hold.
template <typename IsBefore>
std::uint32_t firstNot(std::uint32_t begin, std::uint32_t end, IsBefore isBefore)
{
    while (begin < end) {
        const std::uint32_t middle = begin + (end - begin) / 2;
        if (isBefore(middle))
            begin = middle + 1;
        else
            end = middle;
    }
    return begin;
}

} // namespace

std::optional<std::uint32_t> Segment::find(std::string_view word) const
{
    const std::uint32_t at = firstNot(0, terms(), [&](std::uint32_t i) { return term(i) < word; });
    if (at < terms() && term(at) == word)
        return at;
    return std::nullopt;
}

TermRange Segment::withPrefix(std::string_view prefix) const
{
    const std::uint32_t begin = firstNot(0, terms(),
                                         [&](std::uint32_t i) { return term(i) < prefix; });
    const std::uint32_t end = firstNot(begin, terms(), [&](std::uint32_t i) {
        return term(i).substr(0, prefix.size()) <= prefix;
    });
    return {begin, end};
}

std::span<const std::uint32_t> Segment::ofStem(std::string_view wanted) const
{
    const std::string stemWanted(wanted); // the view may be the stemmer's own
    const auto stemAt = [&](std::uint32_t i) { return stem(term(m_stemOrder[i])); };
    const std::uint32_t begin = firstNot(0, terms(),
                                         [&](std::uint32_t i) { return stemAt(i) < stemWanted; });
    const std::uint32_t end = firstNot(begin, terms(),
                                       [&](std::uint32_t i) { return stemAt(i) <= stemWanted; });
    return m_stemOrder.subspan(begin, end - begin);
}

std::optional<std::uint32_t> Segment::prefixList(std::string_view prefix) const
{
    if (prefix.empty())
        return std::nullopt;
    const text::Decoded letter = text::decode(prefix, 0);
    if (letter.length != prefix.size())
        return std::nullopt;
    const auto wanted = static_cast<std::uint32_t>(letter.character);
    const auto at = std::find(m_prefixLetters.begin(), m_prefixLetters.end(), wanted);
    if (at == m_prefixLetters.end())
        return std::nullopt;
    return terms() + static_cast<std::uint32_t>(at - m_prefixLetters.begin());
}

PostingCursor Segment::postings(std::uint32_t term) const
{
    return {m_chunks.subspan(m_termChunks[term], m_termChunks[term + 1] - m_termChunks[term]),
            m_impacts.subspan(m_termImpacts[term], m_termImpacts[term + 1] - m_termImpacts[term]),
            documents()};
}

std::span<const std::uint8_t> Segment::positions(std::uint32_t term) const
{
    return m_positions.subspan(m_termPositions[term],
                               m_termPositions[term + 1] - m_termPositions[term]);
}

std::optional<std::uint32_t> Segment::briefing(std::uint64_t id) const
{
    const std::uint32_t at = firstNot(
        0, briefings(), [&](std::uint32_t i) { return m_briefingIds[m_briefingOrder[i]] < id; });
    if (at < briefings() && m_briefingIds[m_briefingOrder[at]] == id)
        return m_briefingOrder[at];
    return std::nullopt;
}

} // namespace entente::search
