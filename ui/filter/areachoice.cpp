// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filter/areachoice.h"

#include <algorithm>

namespace entente::ui {

namespace {

bool holds(const std::vector<ConceptIndex> &areas, ConceptIndex area)
{
    return std::find(areas.begin(), areas.end(), area) != areas.end();
}

} // namespace

AreaChoice choiceOf(const Filter &filter, ConceptIndex area)
{
    if (holds(filter.areas, area))
        return AreaChoice::Chosen;
    return holds(filter.excludedAreas, area) ? AreaChoice::LeftOut : AreaChoice::None;
}

Filter withChoice(Filter filter, ConceptIndex area, AreaChoice choice)
{
    if (choiceOf(filter, area) == choice)
        return filter;
    std::erase(filter.areas, area);
    std::erase(filter.excludedAreas, area);
    if (choice == AreaChoice::Chosen)
        filter.areas.push_back(area);
    else if (choice == AreaChoice::LeftOut)
        filter.excludedAreas.push_back(area);
    return filter;
}

} // namespace entente::ui
