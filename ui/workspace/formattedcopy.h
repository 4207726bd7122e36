// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/clipping.h"

class QMimeData;

namespace entente::ui {

/// Puts words on the clipboard as they are, and with their form for word processors (HTML, RTF).
void copyFormatted(const QString &words, const Clipping &clipping);
[[nodiscard]] QMimeData *formattedData(const QString &words, const Clipping &clipping);

} // namespace entente::ui
