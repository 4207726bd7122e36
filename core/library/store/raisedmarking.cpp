// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/store/raisedmarking.h"

#include "core/briefing/marking.h"

namespace entente::library {

std::string raisedMarking(const std::string &own, std::span<const std::string> others)
{
    const Marking bears = parseMarking(own);
    std::vector<Marking> all{bears};
    for (const std::string &other : others)
        all.push_back(parseMarking(other));
    const Marking raised = highest(all);
    return raised == bears ? own : raised.text;
}

} // namespace entente::library
