// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowstate.h"

#include "ui/settings/preferences.h"
#include "ui/window/menus.h"
#include "ui/window/narrowing.h"
#include "ui/window/panelstack.h"
#include "ui/window/screens.h"

#include <QAction>
#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>
#include <QSplitter>

namespace entente::ui {

WindowState::WindowState(QMainWindow *window, QSplitter *columns, Menus &menus, PanelStack *panels)
    : m_window(window),
      m_columns(columns),
      m_menus(&menus),
      m_panels(panels),
      m_narrowing(new Narrowing(columns, menus))
{
    for (int i = 0; i < schemeCount; ++i) {
        QObject::connect(menus.schemes[static_cast<std::size_t>(i)], &QAction::triggered, window,
                         [this, i] { setScheme(static_cast<Scheme>(i)); });
    }
    QObject::connect(menus.fullScreen, &QAction::toggled, window, [window](bool full) {
        window->setWindowState(full ? window->windowState() | Qt::WindowFullScreen
                                    : window->windowState() & ~Qt::WindowFullScreen);
    });
}

WindowState::~WindowState()
{
    delete m_narrowing; // whose menus go as well
}

void WindowState::restore()
{
    const QSettings settings;
    m_window->restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    QList<QRect> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens << screen->availableGeometry();
    if (const QRect fits = fitted(m_window->geometry(), screens); fits != m_window->geometry())
        m_window->setGeometry(fits);
    m_columns->restoreState(settings.value(QStringLiteral("window/columns")).toByteArray());
    m_menus->outline->setChecked(settings.value(QStringLiteral("window/outline"), true).toBool());
    m_menus->details->setChecked(settings.value(QStringLiteral("window/details"), true).toBool());
    setScheme(loadScheme(settings));
    const int panel = settings.value(QStringLiteral("window/panel"), 0).toInt();
    if (panel > 0 && panel < panelCount)
        m_panels->show(static_cast<Panel>(panel));
}

void WindowState::save() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), m_window->saveGeometry());
    settings.setValue(QStringLiteral("window/columns"), m_columns->saveState());
    settings.setValue(QStringLiteral("window/outline"), m_narrowing->isWanted(m_menus->outline));
    settings.setValue(QStringLiteral("window/details"), m_narrowing->isWanted(m_menus->details));
    saveScheme(settings, m_scheme);
    settings.setValue(QStringLiteral("window/panel"), static_cast<int>(m_panels->current()));
}

void WindowState::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    applyScheme(scheme);
    if (QSettings settings; loadScheme(settings) != scheme)
        saveScheme(settings, scheme); // the dialog of settings shows what holds
    m_menus->schemes[static_cast<std::size_t>(scheme)]->setChecked(true);
}

} // namespace entente::ui
