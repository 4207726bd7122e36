// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

#include <QString>

namespace entente::ui {

/// "lines 35–37" or "line 35": where the words of a topic lie in the file.
[[nodiscard]] QString placeOf(const Briefing &briefing, const Topic &topic);
/// Where a topic is from, as it is cited: title of the briefing, date, source, file and line.
[[nodiscard]] QString citation(const Briefing &briefing, const Topic &topic);
/// A topic as plain text, with its citation on the last line.
[[nodiscard]] QString asText(const Briefing &briefing, const Topic &topic);
/// Puts it on the clipboard, with its form as well.
void copyTopic(const Briefing &briefing, const Topic &topic);

} // namespace entente::ui
