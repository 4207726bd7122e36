// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace entente::ui {

struct Menus;

/// What stands in the middle of the window where no briefing is open: what to do about it.
class EmptyPage final : public QWidget
{
    Q_OBJECT

public:
    /// Its buttons do what the actions of the menus do, and are there while these are possible.
    EmptyPage(const Menus &menus, QWidget *parent);
};

} // namespace entente::ui
