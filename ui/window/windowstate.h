// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/style.h"

#include <QPointer>

class QMainWindow;
class QSplitter;

namespace entente::ui {

class Narrowing;
class PanelStack;
struct Menus;

/// How the window looks, which is remembered from one start to the next.
class WindowState final
{
public:
    WindowState(QMainWindow *window, QSplitter *columns, Menus &menus, PanelStack *panels);
    ~WindowState();
    WindowState(const WindowState &) = delete;
    WindowState &operator=(const WindowState &) = delete;

    void restore();
    void save() const;
    void setScheme(Scheme scheme);

private:
    QMainWindow *m_window;
    QSplitter *m_columns;
    Menus *m_menus;
    PanelStack *m_panels;
    QPointer<Narrowing> m_narrowing;
    Scheme m_scheme = Scheme::System;
};

} // namespace entente::ui
