// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/topic.h"

namespace entente {

std::string_view name(Kind kind)
{
    static constexpr std::array<std::string_view, allKinds.size()> names{
        "threat",  "driver",         "focus-area", "implication",
        "benefit", "recommendation", "point",      "commitment"};
    return names[static_cast<std::size_t>(kind)];
}

std::string_view name(Certainty certainty)
{
    static constexpr std::array<std::string_view, allCertainties.size()> names{"stated", "led-in",
                                                                               "inferred"};
    return names[static_cast<std::size_t>(certainty)];
}

std::string_view name(EvidenceSort sort)
{
    static constexpr std::array<std::string_view, 6> names{"attribute", "column-head", "heading",
                                                           "lead-in",   "label",       "own-words"};
    return names[static_cast<std::size_t>(sort)];
}

std::optional<Kind> kindNamed(std::string_view wanted)
{
    for (const Kind kind : allKinds) {
        if (name(kind) == wanted)
            return kind;
    }
    return std::nullopt;
}

std::string names(ByAnalyst byAnalyst)
{
    std::string said;
    const auto say = [&](bool is, std::string_view what) {
        if (is)
            said.append(said.empty() ? "" : " ").append(what);
    };
    say(byAnalyst.added, "added");
    say(byAnalyst.kind, "kind");
    say(byAnalyst.areas, "areas");
    return said;
}

std::optional<Certainty> certaintyNamed(std::string_view wanted)
{
    for (const Certainty certainty : allCertainties) {
        if (name(certainty) == wanted)
            return certainty;
    }
    return std::nullopt;
}

} // namespace entente
