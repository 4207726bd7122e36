// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarypanel.h"
namespace entente::ui {
LibraryPanel::LibraryPanel(Workspace *, LibrarySession *, QWidget *parent) : QWidget(parent) {}
} // namespace entente::ui
