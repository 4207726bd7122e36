// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/wayout.h"

#include <QAction>
#include <QPushButton>

namespace entente::ui {

QPushButton *makeWayOut(const char *name, const QString &text, const char *action, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(text);
    QObject::connect(button, &QPushButton::clicked, button, [button, action] {
        if (auto *found = button->window()->findChild<QAction *>(QString::fromLatin1(action)))
            found->trigger();
    });
    return button;
}

} // namespace entente::ui
