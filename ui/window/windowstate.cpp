// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowstate.h"

#include "ui/window/menus.h"
#include "ui/window/panelstack.h"

#include <QAction>
#include <QMainWindow>
#include <QSettings>
#include <QSplitter>

namespace entente::ui {

void WindowState::restore()
{
    const QSettings settings;
    m_window->restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_columns->restoreState(settings.value(QStringLiteral("window/columns")).toByteArray());
    m_menus->outline->setChecked(settings.value(QStringLiteral("window/outline"), true).toBool());
    m_menus->details->setChecked(settings.value(QStringLiteral("window/details"), true).toBool());
    const int scheme = settings.value(QStringLiteral("window/scheme"), 0).toInt();
    setScheme(scheme == 1 ? Scheme::Light : scheme == 2 ? Scheme::Dark : Scheme::System);
    const int panel = settings.value(QStringLiteral("window/panel"), 0).toInt();
    if (panel > 0 && panel < panelCount)
        m_panels->show(static_cast<Panel>(panel));
}

void WindowState::save() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), m_window->saveGeometry());
    settings.setValue(QStringLiteral("window/columns"), m_columns->saveState());
    settings.setValue(QStringLiteral("window/outline"), m_menus->outline->isChecked());
    settings.setValue(QStringLiteral("window/details"), m_menus->details->isChecked());
    settings.setValue(QStringLiteral("window/scheme"), static_cast<int>(m_scheme));
    settings.setValue(QStringLiteral("window/panel"), static_cast<int>(m_panels->current()));
}

void WindowState::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    applyScheme(scheme);
    QAction *const action = scheme == Scheme::Light ? m_menus->schemeLight
        : scheme == Scheme::Dark                    ? m_menus->schemeDark
                                                    : m_menus->schemeSystem;
    action->setChecked(true);
}

} // namespace entente::ui
