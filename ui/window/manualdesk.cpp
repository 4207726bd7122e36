// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/manualdesk.h"

#include "resources/translation.h"
#include "ui/manual/manualwindow.h"
#include "ui/window/keylist.h"
#include "ui/window/manualchapters.h"
#include "ui/window/menus.h"
#include "ui/window/panelstack.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenuBar>
#include <QWindow>

namespace entente::ui {

ManualDesk::ManualDesk(const Menus &menus, QMenuBar *bar, Workspace *workspace, PanelStack *panels,
                       QWidget *window)
    : QObject(window),
      m_action(menus.manual),
      m_bar(bar),
      m_workspace(workspace),
      m_panels(panels),
      m_window(window)
{
    connect(m_action, &QAction::triggered, this, [this] { openFor(QApplication::focusWidget()); });
    qApp->installEventFilter(this);
}

ManualDesk::~ManualDesk()
{
    delete m_manual.data();
}

ManualWindow *ManualDesk::manual()
{
    if (m_manual == nullptr) {
        // Made anew each time, for the keys may be others.
        m_manual = new ManualWindow(ManualBook(
            languageSpoken(), {{QStringLiteral("shortcuts"), [this] { return keyList(*m_bar); }}}));
        m_manual->setAttribute(Qt::WA_DeleteOnClose);
    }
    return m_manual;
}

void ManualDesk::openFor(const QWidget *widget)
{
    QString chapter = manualChapterOf(widget);
    if (chapter.isEmpty() && (widget == nullptr || widget->window() == m_window))
        chapter = m_workspace->isInLibrary()
            ? QStringLiteral("library")
            : manualChapterOf(m_panels->existing(m_panels->current()));
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    ManualWindow *shown = manual();
    // A dialog that has to be answered first would keep all other windows from being read.
    shown->winId();
    if (const QWidget *modal = QApplication::activeModalWidget())
        shown->windowHandle()->setTransientParent(modal->windowHandle());
    shown->open(chapter);
}

ManualDesk::Place ManualDesk::place() const
{
    return m_manual != nullptr && m_manual->isVisible()
        ? Place{m_manual->chapter(), m_manual->geometry()}
        : Place();
}

void ManualDesk::open(const Place &place)
{
    manual()->setGeometry(place.geometry);
    manual()->open(place.chapter);
}

/// The keys of the action in windows other than that of its menu.
bool ManualDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr || widget->window() == m_window || widget->window() == m_manual.data())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const QKeySequence pressed(key->keyCombination());
    if (m_action->shortcut().isEmpty() || pressed != m_action->shortcut())
        return false;
    openFor(widget);
    return true;
}

} // namespace entente::ui
