// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/marking.h"

#include "core/briefing/briefing.h"
#include "core/text/casefold.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

constexpr std::array allLabels{Tlp::Clear, Tlp::Green, Tlp::Amber, Tlp::AmberStrict, Tlp::Red};

std::string withoutSpaces(std::string_view words)
{
    std::string result;
    for (std::size_t i = 0; i < words.size();) {
        const text::Decoded next = text::decode(words, i);
        if (!text::isSpace(next.character))
            result.append(words, i, next.length);
        i += next.length;
    }
    return result;
}

std::optional<Tlp> labelNamed(std::string_view words)
{
    const std::string wanted = text::caseFolded(withoutSpaces(words));
    if (wanted == "tlp:white")
        return Tlp::Clear;
    for (const Tlp label : allLabels) {
        if (wanted == text::caseFolded(name(label)))
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
    return {simplified(given), std::nullopt};
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
    const bool raises = own.tlp && asked.tlp && *asked.tlp > *own.tlp;
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
        else if (!marking.isEmpty()
                 && std::find(others.begin(), others.end(), marking.text) == others.end())
            others.push_back(marking.text);
    }
    if (label && others.empty())
        return markingOf(*label);
    Marking all;
    all.text = label ? std::string(name(*label)) : std::string();
    for (const std::string &other : others)
        all.text += (all.isEmpty() ? "" : " · ") + other;
    return all;
}

} // namespace entente
