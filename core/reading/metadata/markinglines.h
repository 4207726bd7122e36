// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/marking.h"

#include <optional>
#include <string_view>
#include <vector>

namespace entente {

/// The marking that a line of text is, whatever markup stands around it: "**TLP:AMBER**",
/// "//SECRET//NOFORN", "OFFICIAL-SENSITIVE", "Classification: Secret". Words other than a TLP label
/// must be in capitals, as banners are, or behind such a label.
[[nodiscard]] std::optional<Marking> markingOfLine(std::string_view given);

/// The markings that stand as lines of their own at the head or the foot of a text.
[[nodiscard]] std::vector<Marking> markingsAtEnds(std::string_view text);

} // namespace entente
