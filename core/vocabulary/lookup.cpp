// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vocabulary/lookup.h"

#include "core/base/casefold.h"
#include "core/base/slips.h"
#include "core/base/utf8.h"

#include <algorithm>

namespace entente {

namespace {

enum class Place : std::uint8_t { Whole, Beginning, Within, Nowhere };

/// Where a label has words. Scripts without spaces between words have them anywhere.
Place placeIn(std::string_view label, std::string_view typed)
{
    if (label.starts_with(typed))
        return label.size() == typed.size() ? Place::Whole : Place::Beginning;
    const bool isUnspaced = !typed.empty() && text::isEastAsian(text::decode(typed, 0).character);
    for (std::size_t at = label.find(typed); at != std::string_view::npos;
         at = label.find(typed, at + 1)) {
        if (isUnspaced || label[at - 1] == ' ')
            return Place::Within;
    }
    return Place::Nowhere;
}

Place bestPlace(const std::vector<Label> &labels, std::string_view typed)
{
    Place best = Place::Nowhere;
    for (const Label &label : labels)
        best = std::min(best, placeIn(comparableLabel(label.words), typed));
    return best;
}

std::size_t leastSlips(const std::vector<Label> &labels, std::string_view typed, std::size_t most)
{
    std::size_t least = most + 1;
    for (const Label &label : labels)
        least = std::min(least, text::slipsWithin(comparableLabel(label.words), typed, most));
    return least;
}

} // namespace

std::string comparableLabel(std::string_view words)
{
    std::string comparable;
    const std::string folded = text::caseFolded(words);
    for (std::size_t i = 0; i < folded.size();) {
        const text::Decoded next = text::decode(folded, i);
        const bool parts = text::isSpace(next.character) || next.character == '-'
            || (next.character >= 0x2010 && next.character <= 0x2015);
        if (!parts)
            comparable += std::string_view(folded).substr(i, next.length);
        else if (!comparable.empty() && comparable.back() != ' ')
            comparable += ' ';
        i += next.length;
    }
    if (comparable.ends_with(' '))
        comparable.pop_back();
    return comparable;
}

LabelMatch labelMatch(const Concept &of, std::string_view typed)
{
    const Place preferred = bestPlace(of.prefLabels, typed);
    if (preferred == Place::Whole)
        return LabelMatch::Preferred;
    if (preferred == Place::Beginning)
        return LabelMatch::PreferredBegins;
    const Place other = std::min(bestPlace(of.altLabels, typed),
                                 placeIn(comparableLabel(of.id), typed));
    if (other == Place::Whole)
        return LabelMatch::Other;
    if (other == Place::Beginning)
        return LabelMatch::OtherBegins;
    return preferred == Place::Within ? LabelMatch::WithinPreferred
        : other == Place::Within      ? LabelMatch::WithinOther
                                      : LabelMatch::None;
}

std::vector<ConceptIndex> conceptsNamed(const Vocabulary &vocabulary, std::string_view words)
{
    const std::string typed = comparableLabel(words);
    std::vector<ConceptIndex> exact;
    std::vector<ConceptIndex> begun;
    for (std::size_t i = 0; i < vocabulary.size() && !typed.empty(); ++i) {
        const auto area = static_cast<ConceptIndex>(i);
        const LabelMatch match = labelMatch(vocabulary.at(area), typed);
        if (match == LabelMatch::Preferred || match == LabelMatch::Other)
            exact.push_back(area);
        else if (match == LabelMatch::PreferredBegins || match == LabelMatch::OtherBegins)
            begun.push_back(area);
    }
    return exact.empty() ? begun : exact;
}

std::vector<ConceptIndex> conceptsNear(const Vocabulary &vocabulary, std::string_view words,
                                       std::size_t most)
{
    const std::string typed = comparableLabel(words);
    const std::size_t far = text::forgivenSlips(typed);
    std::vector<std::pair<std::size_t, ConceptIndex>> near; // the preferred label before others
    for (std::size_t i = 0; i < vocabulary.size(); ++i) {
        const Concept &each = vocabulary.at(static_cast<ConceptIndex>(i));
        const std::size_t ofId = text::slipsWithin(comparableLabel(each.id), typed, far);
        const std::size_t preferred = leastSlips(each.prefLabels, typed, far);
        const std::size_t other = leastSlips(each.altLabels, typed, far);
        const std::size_t least = std::min({ofId, preferred, other});
        if (least <= far)
            near.emplace_back(least * 2 + (other < std::min(ofId, preferred) ? 1 : 0),
                              static_cast<ConceptIndex>(i));
    }
    std::stable_sort(near.begin(), near.end());
    near.resize(std::min(near.size(), most));
    std::vector<ConceptIndex> areas;
    areas.reserve(near.size());
    for (const auto &each : near)
        areas.push_back(each.second);
    return areas;
}

} // namespace entente
