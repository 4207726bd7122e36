// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/marking.h"

#include "core/briefing/briefing.h"
#include "core/text/casefold.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

/// Between the markings of several schemes, none of which stands above the others.
constexpr std::string_view between = " · ";

constexpr std::array allLabels{Tlp::Clear, Tlp::Green, Tlp::Amber, Tlp::AmberStrict, Tlp::Red};

/// Letters and digits alone, folded: "TLP: Amber+Strict" is "tlpamberstrict".
std::string lettersOf(std::string_view words)
{
    std::string result;
    for (std::size_t i = 0; i < words.size();) {
        const text::Decoded next = text::decode(words, i);
        if (text::isWordCharacter(next.character))
            result.append(words, i, next.length);
        i += next.length;
    }
    return text::caseFolded(result);
}

std::optional<Tlp> labelNamed(std::string_view words)
{
    const std::string wanted = lettersOf(words);
    if (wanted == "tlpwhite")
        return Tlp::Clear;
    for (const Tlp label : allLabels) {
        if (wanted == lettersOf(name(label)))
            return label;
    }
    return std::nullopt;
}

/// The label that words begin with, the longest that there is: "TLP:RED (for the desk only)".
std::optional<Tlp> leadingLabel(const std::string &words)
{
    if (!lettersOf(words).starts_with("tlp"))
        return std::nullopt;
    for (std::size_t end = words.size(); end != std::string::npos && end > 0;
         end = words.rfind(' ', end - 1)) {
        if (const auto label = labelNamed(std::string_view(words).substr(0, end)))
            return label;
    }
    return std::nullopt;
}

Marking markingOf(Tlp label)
{
    return {std::string(name(label)), label};
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
    if (const std::optional<Tlp> label = labelNamed(given))
        return markingOf(*label);
    std::string words = simplified(given);
    const std::optional<Tlp> label = leadingLabel(words);
    return {std::move(words), label};
}

bool isUnderstood(const Marking &marking)
{
    constexpr std::array<std::string_view, 6> switches{"true", "false", "yes", "no", "on", "off"};
    for (std::size_t begin = 0; begin < marking.text.size();) {
        const std::size_t end = std::min(marking.text.find(between, begin), marking.text.size());
        const Marking part = parseMarking(
            std::string_view(marking.text).substr(begin, end - begin));
        const std::string letters = lettersOf(part.text);
        const bool isLabel = letters.starts_with("tlp");
        const bool hasWords = std::any_of(letters.begin(), letters.end(),
                                          [](char c) { return c < '0' || c > '9'; });
        if ((isLabel && !part.tlp) || !hasWords
            || std::find(switches.begin(), switches.end(), letters) != switches.end())
            return false;
        begin = end + between.size();
    }
    return true;
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
    if (asked.isEmpty() || own == asked)
        return own;
    // Words of other schemes beside a label would be dropped by another label.
    const bool isLabel = own.tlp && own.text == name(*own.tlp);
    const bool raises = isLabel && asked.tlp && *asked.tlp > *own.tlp;
    if (own.isEmpty() || raises)
        return asked;
    return Error{ErrorCode::MarkingLowered, own.text, 0, asked.text};
}

Marking highest(const std::vector<Marking> &markings)
{
    std::optional<Tlp> label;
    std::vector<std::string> others;
    for (const Marking &marking : markings) {
        if (marking.tlp)
            label = std::max(label, marking.tlp); // no label is less than any
        if (!marking.isEmpty() && !(marking.tlp && marking.text == name(*marking.tlp))
            && std::find(others.begin(), others.end(), marking.text) == others.end())
            others.push_back(marking.text);
    }
    if (label && others.empty())
        return markingOf(*label);
    Marking all;
    all.tlp = label;
    // A label that one of the others begins with need not be said twice.
    if (label && parseMarking(others.front()).tlp != label)
        all.text = name(*label);
    for (const std::string &other : others)
        all.text += (all.isEmpty() ? "" : std::string(between)) + other;
    return all;
}

} // namespace entente
