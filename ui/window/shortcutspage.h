// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/keymap.h"

#include <QDialog>

namespace entente::ui {

/// What the menus hold, with the keys of each, to search in.
class ShortcutsPage final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsPage(Keymap keymap, QWidget *parent = nullptr);
};

} // namespace entente::ui
