// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QMenuBar;

namespace entente::ui {

/// The commands of the menus that have keys, as a table in Markdown: what each is called, its keys
/// as they are now, and its menu.
[[nodiscard]] QString keyList(const QMenuBar &menus);

} // namespace entente::ui
