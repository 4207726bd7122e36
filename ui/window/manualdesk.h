// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QRect>

class QAction;
class QMenuBar;

namespace entente::ui {

class ManualWindow;
class PanelStack;
class Workspace;
struct Menus;

/// Opens the manual at what a person is busy with: the same keys do it in every panel and dialog.
class ManualDesk final : public QObject
{
    Q_OBJECT

public:
    ManualDesk(const Menus &menus, QMenuBar *bar, Workspace *workspace, PanelStack *panels,
               QWidget *window);
    ~ManualDesk() override;

    /// What of the manual is open, so that it can be opened again where it was.
    struct Place
    {
        QString chapter; ///< empty where it is not open
        QRect geometry;
    };
    [[nodiscard]] Place place() const;
    void open(const Place &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openFor(const QWidget *widget);
    ManualWindow *manual();

    QAction *m_action;
    QMenuBar *m_bar;
    Workspace *m_workspace;
    PanelStack *m_panels;
    QWidget *m_window;
    QPointer<ManualWindow> m_manual; ///< while it is open
};

} // namespace entente::ui
