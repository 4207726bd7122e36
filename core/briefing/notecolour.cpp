// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/notecolour.h"

#include "core/briefing/briefingtexts.h"

#include <algorithm>

namespace entente {

std::string_view name(NoteColour colour)
{
    switch (colour) {
    case NoteColour::Violet:
        return "violet";
    case NoteColour::Yellow:
        return "yellow";
    case NoteColour::Green:
        return "green";
    case NoteColour::Blue:
        return "blue";
    case NoteColour::Red:
        return "red";
    }
    return {};
}

std::optional<NoteColour> noteColourNamed(std::string_view name)
{
    const auto at = std::find_if(noteColours.begin(), noteColours.end(),
                                 [&](NoteColour each) { return entente::name(each) == name; });
    return at == noteColours.end() ? std::nullopt : std::optional(*at);
}

QString colourLabel(NoteColour colour)
{
    switch (colour) {
    case NoteColour::Violet:
        return BriefingTexts::tr("Violet");
    case NoteColour::Yellow:
        return BriefingTexts::tr("Yellow");
    case NoteColour::Green:
        return BriefingTexts::tr("Green");
    case NoteColour::Blue:
        return BriefingTexts::tr("Blue");
    case NoteColour::Red:
        return BriefingTexts::tr("Red");
    }
    return {};
}

} // namespace entente
