// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

#include <string>

namespace entente {

/// Who published a briefing, in few words: the source as it is named or, where only its address on
/// the web is known, the host of that ("whitehouse.gov"). Empty where neither is known.
[[nodiscard]] std::string sourceName(const Metadata &meta);

} // namespace entente
