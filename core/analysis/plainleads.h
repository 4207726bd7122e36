// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/titles.h"

#include <functional>
#include <vector>

namespace entente {

/// Paragraphs that begin with a lead which is set off by its sign alone and not by its letters:
/// "Cyber Resilience. The ministries …", "Ports – both of them …", "Energy: the grid …". One of
/// them may be chance; those that have another of the same sign in their section are taken. A short
/// sentence is a lead where `advises` says so of it: "Widen the quay. Ships are …". For each block
/// its lead and the text behind it; both empty for all others.
[[nodiscard]] std::vector<TitledText> plainLeads(const Briefing &briefing,
                                                 const std::function<bool(TextRange)> &advises);

} // namespace entente
