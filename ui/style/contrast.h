// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace entente::ui {

/// WCAG 2 contrast ratio of two colours, from 1 to 21.
[[nodiscard]] qreal contrast(const QColor &a, const QColor &b);

} // namespace entente::ui
