// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/marking.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/briefing/briefing.h"
#include "core/briefing/markingerror.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

constexpr std::array allLabels{Tlp::Clear, Tlp::Green, Tlp::Amber, Tlp::AmberStrict, Tlp::Red};

/// A level is looked for anywhere in so many words; in more of them only at their head.
constexpr std::size_t fewWords = 8;

std::string foldedWords(std::string_view words)
{
    std::string all;
    for (const MarkingWord &word : markingWords(words))
        all += (all.empty() ? "" : " ") + word.folded;
    return all;
}

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> known)
{
    return std::find(known.begin(), known.end(), word) != known.end();
}

bool hasCaveat(const Marking &marking, std::string_view caveat)
{
    const std::string wanted = foldedWords(caveat);
    const auto isSame = [&](std::string_view words) { return foldedWords(words) == wanted; };
    return std::any_of(marking.caveats.begin(), marking.caveats.end(), isSame)
        || std::any_of(marking.levels.begin(), marking.levels.end(),
                       [&](const Classification &level) { return isSame(level.name); });
}

void addCaveat(Marking &marking, std::string_view caveat)
{
    if (!caveat.empty() && !hasCaveat(marking, caveat))
        marking.caveats.emplace_back(caveat);
}

void addLevel(Marking &marking, const Classification &level)
{
    const auto own = std::find_if(
        marking.levels.begin(), marking.levels.end(),
        [&](const Classification &each) { return each.scheme == level.scheme; });
    if (own == marking.levels.end()) {
        marking.levels.push_back(level);
        return;
    }
    if (*own == level)
        return;
    const Classification lower = level.rank > own->rank ? *own : level;
    if (level.rank > own->rank)
        *own = level;
    // "CONFIDENTIAL//LAW ENFORCEMENT SENSITIVE": such a lower level is a caveat of the higher.
    if (lower.rank == 2 || lower.rank == own->rank)
        addCaveat(marking, lower.name);
}

std::optional<Tlp> labelAt(std::span<const MarkingWord> words, std::size_t &used)
{
    if (words.empty())
        return std::nullopt;
    const std::string &colour = words[0].folded;
    used = 1;
    if (colour == "amber" && words.size() > 1 && words[1].folded == "strict") {
        used = 2;
        return Tlp::AmberStrict;
    }
    return colour == "red"                       ? std::optional(Tlp::Red)
        : colour == "amber"                      ? std::optional(Tlp::Amber)
        : colour == "green"                      ? std::optional(Tlp::Green)
        : colour == "clear" || colour == "white" ? std::optional(Tlp::Clear)
                                                 : std::nullopt;
}

/// "S E C R E T", as messages space it.
std::string closedUp(const std::vector<MarkingWord> &words)
{
    std::string joined;
    for (const MarkingWord &word : words) {
        if (word.written.size() != 1)
            return {};
        joined += word.folded;
    }
    return joined == "topsecret" ? std::string("top secret") : joined;
}

/// One of the parts that "//" and its like set apart.
void addPart(Marking &marking, std::string_view part)
{
    std::vector<MarkingWord> words = markingWords(part);
    const std::string closed = words.size() > 4 ? closedUp(words) : std::string();
    if (!closed.empty() && classificationAt(markingWords(closed)))
        words = markingWords(closed);
    const std::span<const MarkingWord> all = words;
    std::string rest;
    for (std::size_t i = 0; i < all.size();) {
        if (all[i].folded == "tlp") {
            std::size_t used = 0;
            const std::optional<Tlp> label = labelAt(all.subspan(i + 1), used);
            marking.isUnderstood = marking.isUnderstood && label;
            marking.tlp = std::max(marking.tlp, label);
            i += 1 + used;
            continue;
        }
        if (i == 0 || all.size() <= fewWords) {
            if (const auto found = classificationAt(all.subspan(i))) {
                addLevel(marking, found->level);
                i += found->words;
                continue;
            }
        }
        const bool isLetters = i == 0
            && (all.size() == 1
                || (all[1].afterSlash
                    && isOneOf(all[1].folded, {"sci", "nf", "noforn", "fouo", "rel", "si"})));
        const auto abbreviated = isLetters ? classificationAbbreviated(all[0].folded)
                                           : std::nullopt;
        if (abbreviated)
            addLevel(marking, *abbreviated);
        else
            rest += (rest.empty() ? "" : " ") + std::string(all[i].written);
        ++i;
    }
    addCaveat(marking, rest);
}

/// Without the brackets or quotation marks around it.
std::string_view bare(std::string_view words)
{
    constexpr std::array<std::array<std::string_view, 2>, 8> pairs{{{"[", "]"},
                                                                    {"(", ")"},
                                                                    {"\"", "\""},
                                                                    {"'", "'"},
                                                                    {"“", "”"},
                                                                    {"（", "）"},
                                                                    {"【", "】"},
                                                                    {"［", "］"}}};
    for (bool again = true; again;) {
        again = false;
        words = text::trimmed(words);
        for (const auto &[open, close] : pairs) {
            if (words.size() < open.size() + close.size() || !words.starts_with(open)
                || !words.ends_with(close))
                continue;
            const std::string_view inside = words.substr(open.size(),
                                                         words.size() - open.size() - close.size());
            again = inside.find(open) == std::string_view::npos;
            words = again ? inside : words;
        }
    }
    return words;
}

std::vector<std::string_view> partsOf(std::string_view words)
{
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= words.size();) {
        std::size_t length = i == words.size() ? 1 : 0;
        for (const std::string_view gap : {"//", "／／", "·", ";", "；", "|", "｜", "、"}) {
            if (words.substr(i).starts_with(gap))
                length = gap.size();
        }
        if (length == 0) {
            ++i;
            continue;
        }
        if (const std::string_view part = text::trimmed(words.substr(begin, i - begin));
            !part.empty())
            parts.push_back(part);
        i += length;
        begin = i;
    }
    return parts;
}

bool hasWords(std::string_view part)
{
    const std::string folded = foldedWords(part);
    if (isOneOf(folded, {"true", "false", "yes", "no", "on", "off"}))
        return false;
    for (std::size_t i = 0; i < folded.size();) {
        const text::Decoded next = text::decode(folded, i);
        if (text::isWordCharacter(next.character)
            && !(next.character >= '0' && next.character <= '9'))
            return true;
        i += next.length;
    }
    return false;
}

/// "TLP:RED · SECRET//NOFORN"
std::string composed(const Marking &marking)
{
    std::string all = marking.tlp ? std::string(name(*marking.tlp)) : std::string();
    for (const Classification &level : marking.levels)
        all += (all.empty() ? "" : " · ") + std::string(level.name);
    const char *gap = marking.levels.empty() ? " · " : "//";
    for (const std::string &caveat : marking.caveats)
        all += (all.empty() ? "" : gap) + caveat;
    return all;
}

/// Whoever may see what bears `higher` may see what bears `lower`.
bool covers(const Marking &higher, const Marking &lower)
{
    if (lower.tlp > higher.tlp) // no label is less than any
        return false;
    const bool levels = std::all_of(
        lower.levels.begin(), lower.levels.end(), [&](const Classification &wanted) {
            return std::any_of(higher.levels.begin(), higher.levels.end(),
                               [&](const Classification &own) {
                                   return own.scheme == wanted.scheme
                                       && (own.rank > wanted.rank || own == wanted);
                               })
                || hasCaveat(higher, wanted.name);
        });
    return levels
        && std::all_of(lower.caveats.begin(), lower.caveats.end(),
                       [&](const std::string &caveat) { return hasCaveat(higher, caveat); });
}

} // namespace

std::string_view name(Tlp label)
{
    static constexpr std::array<std::string_view, allLabels.size()> names{
        "TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"};
    return names[static_cast<std::size_t>(label)];
}

Marking parseMarking(std::string_view given)
{
    Marking marking;
    const std::string line = simplified(bare(given));
    if (line.empty()
        || isOneOf(text::caseFolded(line), {"none", "n/a", "unmarked", "not marked", "-", "~"}))
        return marking;
    marking.text = line;
    const std::vector<std::string_view> parts = partsOf(line);
    marking.isUnderstood = std::any_of(parts.begin(), parts.end(), hasWords);
    for (const std::string_view part : parts) {
        // In braces stands a mapping of which nobody knew what it means; signs alone mean nothing.
        const bool isSigns = foldedWords(part).find_first_not_of("{}()[]*/\\\"'.,!? ")
            == std::string::npos;
        marking.isUnderstood = marking.isUnderstood && (hasWords(part) || isSigns)
            && part[0] != '{';
        addPart(marking, part);
    }
    // A label stands as the standard writes it, and of two the higher alone.
    const std::vector<MarkingWord> words = markingWords(line);
    const auto labels = std::count_if(words.begin(), words.end(),
                                      [](const MarkingWord &word) { return word.folded == "tlp"; });
    const bool isWritten = !marking.tlp
        || (labels == 1 && line.find(name(*marking.tlp)) != std::string::npos);
    if (marking.isUnderstood && !isWritten)
        marking.text = composed(marking);
    return marking;
}

MarkingColours coloursOf(Tlp label)
{
    constexpr std::uint32_t black = 0x000000;
    switch (label) {
    case Tlp::Red:
        return {0xFF2B2B, black};
    case Tlp::AmberStrict:
    case Tlp::Amber:
        return {0xFFC000, black};
    case Tlp::Green:
        return {0x33FF00, black};
    case Tlp::Clear:
        break;
    }
    return {0xFFFFFF, black};
}

Result<Marking> overridden(const Marking &own, const Marking &asked)
{
    if (!asked.isUnderstood)
        return Error{MarkingError::UnknownMarking, asked.text, 0, {}};
    if (asked.isEmpty() || (covers(own, asked) && covers(asked, own)))
        return own;
    if (own.isUnderstood && covers(asked, own))
        return asked;
    return Error{MarkingError::MarkingLowered, own.text, 0, asked.text};
}

Marking highest(const std::vector<Marking> &markings)
{
    Marking all;
    for (const Marking &marking : markings) {
        if (marking.isEmpty())
            continue;
        if (!marking.isUnderstood || !all.isUnderstood) {
            // What it means is not known; that it is there stays to be seen.
            if (all.text.find(marking.text) == std::string::npos)
                all.text += (all.isEmpty() ? "" : " · ") + marking.text;
            all.isUnderstood = false;
            continue;
        }
        if (all.isEmpty() || covers(marking, all)) {
            if (all.isEmpty() || !covers(all, marking))
                all = marking;
            continue;
        }
        if (covers(all, marking))
            continue;
        all.tlp = std::max(all.tlp, marking.tlp);
        for (const Classification &level : marking.levels)
            addLevel(all, level);
        for (const std::string &caveat : marking.caveats)
            addCaveat(all, caveat);
        all.text = composed(all);
    }
    return all;
}

} // namespace entente
