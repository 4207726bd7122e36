// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAction;
class QPushButton;
class QWidget;

namespace entente::ui {

/// A button that does what an action of the menus does, says what it says, and is there while it
/// can be done.
[[nodiscard]] QPushButton *makeActionButton(QAction *action, const char *name, QWidget *parent);

} // namespace entente::ui
