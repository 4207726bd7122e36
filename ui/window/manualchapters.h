// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace entente::ui {

/// The chapter of the manual that tells of what a widget belongs to: a panel, a bar, a dialog.
/// Empty where none does.
[[nodiscard]] QString manualChapterOf(const QWidget *widget);

} // namespace entente::ui
