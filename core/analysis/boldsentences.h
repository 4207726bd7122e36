// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/titles.h"

#include <vector>

namespace entente {

/// Paragraphs that are a bold sentence each, with the paragraphs that say more of it: points that
/// no heading and no list sets off. By block; empty where it is none, or the only one.
[[nodiscard]] std::vector<TitledText> boldSentences(const Briefing &briefing);

} // namespace entente
