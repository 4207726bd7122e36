// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/topic.h"
#include "core/filter/filter.h"

namespace entente::ui {

/// What a filter says of a focus area.
enum class AreaChoice : std::uint8_t { None, Chosen, LeftOut };

[[nodiscard]] AreaChoice choiceOf(const Filter &filter, ConceptIndex area);
/// The filter with another choice for one focus area.
[[nodiscard]] Filter withChoice(Filter filter, ConceptIndex area, AreaChoice choice);

} // namespace entente::ui
