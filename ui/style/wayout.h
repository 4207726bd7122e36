// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPushButton;
class QString;
class QWidget;

namespace entente::ui {

/// A button for where there is nothing to be seen: it does what an action of its window does, which
/// is named by the name of that action ("openAction").
[[nodiscard]] QPushButton *makeWayOut(const char *name, const QString &text, const char *action,
                                      QWidget *parent = nullptr);

} // namespace entente::ui
