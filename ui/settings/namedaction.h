// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QAction;

namespace entente::ui {

/// An action of the menus as it is told in lists.
struct NamedAction
{
    QAction *action = nullptr;
    QString name;
    QString place; ///< the menu that it is in
};

} // namespace entente::ui
