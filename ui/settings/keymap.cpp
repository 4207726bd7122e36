// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/keymap.h"

#include <QAction>
#include <QSettings>
#include <QVariant>

namespace entente::ui {

namespace {

constexpr const char *usualProperty = "usualKeys";

QString groupName()
{
    return QStringLiteral("keys");
}

void give(QAction *action, const QKeySequence &keys)
{
    if (!action->property(usualProperty).isValid())
        action->setProperty(usualProperty, QVariant::fromValue(action->shortcut()));
    action->setShortcut(keys);
}

} // namespace

void applyKeys(const QObject &window)
{
    QSettings settings;
    settings.beginGroup(groupName());
    for (const QString &name : settings.childKeys()) {
        if (auto *action = window.findChild<QAction *>(name))
            give(action, QKeySequence(settings.value(name).toString(), QKeySequence::PortableText));
    }
}

const NamedAction *Keymap::ownerOf(const QKeySequence &keys, const QAction *beside) const
{
    if (keys.isEmpty())
        return nullptr;
    for (const NamedAction &each : m_actions) {
        if (each.action != beside && each.action->shortcut() == keys)
            return &each;
    }
    return nullptr;
}

void Keymap::set(QAction *action, const QKeySequence &keys)
{
    if (const NamedAction *owner = ownerOf(keys, action))
        set(owner->action, {});
    give(action, keys);
    QSettings settings;
    settings.beginGroup(groupName());
    if (keys == usual(action))
        settings.remove(action->objectName());
    else
        settings.setValue(action->objectName(), keys.toString(QKeySequence::PortableText));
}

void Keymap::reset(QAction *action)
{
    set(action, usual(action));
}

void Keymap::resetAll()
{
    for (const NamedAction &each : m_actions)
        give(each.action, usual(each.action));
    QSettings().remove(groupName());
}

QKeySequence Keymap::usual(const QAction *action)
{
    const QVariant usual = action->property(usualProperty);
    return usual.isValid() ? usual.value<QKeySequence>() : action->shortcut();
}

} // namespace entente::ui
