// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/spelling.h"

#include <array>
#include <utility>

namespace entente::search {

namespace {

using Pair = std::pair<std::string_view, std::string_view>;

/// Beginnings of words, whatever follows them.
constexpr std::array beginnings{
    Pair{"defence", "defense"},
    Pair{"offence", "offense"},
    Pair{"licence", "license"},
    Pair{"pretence", "pretense"},
    Pair{"harbour", "harbor"},
    Pair{"labour", "labor"},
    Pair{"neighbour", "neighbor"},
    Pair{"behaviour", "behavior"},
    Pair{"honour", "honor"},
    Pair{"favour", "favor"},
    Pair{"colour", "color"},
    Pair{"armour", "armor"},
    Pair{"rigour", "rigor"},
    Pair{"vigour", "vigor"},
    Pair{"endeavour", "endeavor"},
    Pair{"rumour", "rumor"},
    Pair{"valour", "valor"},
    Pair{"manoeuvre", "maneuver"},
    Pair{"manoeuvring", "maneuvering"},
    Pair{"sceptic", "skeptic"},
    Pair{"judgement", "judgment"},
    Pair{"centre", "center"},
    Pair{"theatre", "theater"},
    Pair{"fibre", "fiber"},
    Pair{"calibre", "caliber"},
    Pair{"kilometre", "kilometer"},
    Pair{"metre", "meter"},
    Pair{"litre", "liter"},
    Pair{"grey", "gray"},
    Pair{"ageing", "aging"},
    Pair{"aluminium", "aluminum"},
    Pair{"tonne", "ton"},
    Pair{"plough", "plow"},
};

/// The American ends become the British ones: the other way round "exercise" and "advise" would
/// have to be known for what they are.
constexpr std::array ends{
    Pair{"ization", "isation"},   Pair{"izations", "isations"},   Pair{"ize", "ise"},
    Pair{"izes", "ises"},         Pair{"ized", "ised"},           Pair{"izing", "ising"},
    Pair{"izer", "iser"},         Pair{"izers", "isers"},         Pair{"yze", "yse"},
    Pair{"yzes", "yses"},         Pair{"yzed", "ysed"},           Pair{"yzing", "ysing"},
    Pair{"programme", "program"}, Pair{"programmes", "programs"},
};

} // namespace

std::string oneSpelling(std::string_view word)
{
    std::string spelt(word);
    for (const auto &[british, american] : beginnings) {
        if (spelt.starts_with(british)) {
            spelt.replace(0, british.size(), american);
            break;
        }
    }
    for (const auto &[from, to] : ends) {
        if (spelt.ends_with(from)) {
            spelt.replace(spelt.size() - from.size(), from.size(), to);
            break;
        }
    }
    return spelt;
}

} // namespace entente::search
