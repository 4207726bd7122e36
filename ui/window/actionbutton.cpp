// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/actionbutton.h"

#include "ui/style/mnemonic.h"
#include "ui/style/style.h"
#include "ui/window/menuactions.h"

#include <QAction>
#include <QPushButton>

namespace entente::ui {

QPushButton *makeActionButton(QAction *action, const char *name, QWidget *parent)
{
    constexpr int width = 34 * grid;
    auto *button = new QPushButton(action->icon(), {}, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setFixedWidth(width);
    const auto follow = [action, button] {
        button->setText(withoutMnemonic(action->text())); // a letter would be a menu's
        button->setToolTip(tipOf(*action));
        button->setVisible(action->isEnabled());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

} // namespace entente::ui
