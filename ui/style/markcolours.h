// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

class QPalette;

namespace entente::ui {

/// The border of a field, a box to tick or a choice: 3:1 against what it stands on.
[[nodiscard]] QColor fieldLine(const QPalette &palette);
/// A wash behind a number, the deeper the more it is of the most: from 0 to 1.
[[nodiscard]] QColor heatWash(const QPalette &palette, qreal heat);

} // namespace entente::ui
