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

WindowState::WindowState(QMainWindow *window, QSplitter *columns, Menus &menus, PanelStack *panels)
    : m_window(window), m_columns(columns), m_menus(&menus), m_panels(panels)
{
    QObject::connect(menus.schemeSystem, &QAction::triggered, window,
                     [this] { setScheme(Scheme::System); });
    QObject::connect(menus.schemeLight, &QAction::triggered, window,
                     [this] { setScheme(Scheme::Light); });
    QObject::connect(menus.schemeDark, &QAction::triggered, window,
                     [this] { setScheme(Scheme::Dark); });
    QObject::connect(menus.fullScreen, &QAction::toggled, window, [window](bool full) {
        window->setWindowState(full ? window->windowState() | Qt::WindowFullScreen
                                    : window->windowState() & ~Qt::WindowFullScreen);
    });
}

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
