// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace entente::ui {

/// Says what the program is, until it is closed.
void showAbout(QWidget *window);

} // namespace entente::ui
