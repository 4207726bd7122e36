// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/namedaction.h"

#include <vector>

class QAction;
class QMenuBar;
class QWidget;

namespace entente::ui {

/// What an action is called, without the sign of its letter and the dots of what asks further.
[[nodiscard]] QString nameOf(const QAction &action);

/// All that the menus hold now, in their order.
[[nodiscard]] std::vector<NamedAction> actionsOf(const QMenuBar &menus);

/// Keeps what all of them tell in their tips: their names and their keys, which may be others
/// tomorrow.
void keepTips(const QMenuBar &menus);

/// Keeps the same in the tip of a button that does what an action does.
void keepTip(QWidget *button, QAction *action);

/// The tip of a button that does what an action does: its name and its keys.
[[nodiscard]] QString tipOf(const QAction &action);

} // namespace entente::ui
