// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/menuactions.h"

#include "ui/style/mnemonic.h"
#include "ui/window/windowtexts.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

namespace entente::ui {

namespace {

void add(const QMenu &menu, const QString &place, std::vector<NamedAction> &to)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (action->menu() != nullptr)
            add(*action->menu(), WindowTexts::tr("%1, %2").arg(place, nameOf(*action)), to);
        else if (!action->isSeparator())
            to.push_back({action, nameOf(*action), place});
    }
}

} // namespace

QString nameOf(const QAction &action)
{
    QString name = withoutMnemonic(action.text());
    if (name.endsWith(u'…'))
        name.chop(1);
    return name;
}

std::vector<NamedAction> actionsOf(const QMenuBar &menus)
{
    std::vector<NamedAction> all;
    for (const QAction *top : menus.actions()) {
        if (top->menu() != nullptr)
            add(*top->menu(), nameOf(*top), all);
    }
    return all;
}

void keepTips(const QMenuBar &menus)
{
    for (const NamedAction &each : actionsOf(menus)) {
        const auto tell = [action = each.action] {
            if (const QString tip = tipOf(*action); action->toolTip() != tip)
                action->setToolTip(tip);
        };
        QObject::connect(each.action, &QAction::changed, each.action, tell);
        tell();
    }
}

void keepTip(QWidget *button, QAction *action)
{
    const auto tell = [button, action] { button->setToolTip(tipOf(*action)); };
    QObject::connect(action, &QAction::changed, button, tell);
    tell();
}

QString tipOf(const QAction &action)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? nameOf(action) : WindowTexts::tr("%1 (%2)").arg(nameOf(action), keys);
}

} // namespace entente::ui
