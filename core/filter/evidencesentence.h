// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

#include <QStringList>

namespace entente {

/// Why a topic is of its kind, a line for each thing that says so, what decided first: "stated: the
/// heading says “Key threats”". What spoke for another kind comes last: "against it: its own words
/// say “would allow” (benefit)". Of a point that nothing says anything of, one line says that.
[[nodiscard]] QStringList evidenceSentences(const Briefing &briefing, const Topic &topic);

} // namespace entente
