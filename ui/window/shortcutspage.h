// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace entente::ui {

/// Every action that has a shortcut, with its keys.
class ShortcutsPage final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsPage(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace entente::ui
