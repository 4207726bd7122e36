// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/toolbar.h"

#include "ui/filter/searchfield.h"
#include "ui/style/mnemonic.h"
#include "ui/style/style.h"
#include "ui/window/menus.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QToolButton>

namespace entente::ui {

ToolBar::ToolBar(const Menus &menus, Workspace *workspace, QMainWindow *window)
    : QToolBar(tr("Tools"), window), m_search(new SearchField(workspace, this))
{
    setObjectName(QStringLiteral("tools"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({2 * grid, 2 * grid});
    addAction(menus.library);
    addAction(menus.back);
    addAction(menus.forward);
    addAction(menus.open);
    for (QAction *action : {menus.back, menus.forward}) {
        if (auto *button = qobject_cast<QToolButton *>(widgetForAction(action)))
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    auto *middle = new QWidget(this);
    auto *layout = new QHBoxLayout(middle);
    layout->setContentsMargins(2 * grid, 0, 2 * grid, 0);
    m_search->setMaximumWidth(72 * grid);
    layout->addWidget(m_search);
    addWidget(middle);
    addAction(menus.exportPdf);
    for (QAction *action : actions()) {
        if (!qobject_cast<QToolButton *>(widgetForAction(action)))
            continue;
        // Where there is no menu, no letter opens it.
        const auto tell = [action] {
            if (const QString words = withoutMnemonic(action->text()); action->iconText() != words)
                action->setIconText(words);
        };
        connect(action, &QAction::changed, this, tell);
        tell();
    }
    window->addToolBar(this);
}

void ToolBar::enterSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace entente::ui
