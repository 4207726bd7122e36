// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/emptypage.h"

#include "ui/style/handfocus.h"
#include "ui/style/style.h"
#include "ui/window/actionbutton.h"
#include "ui/window/menus.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace entente::ui {

namespace {

constexpr int buttonWidth = 34 * grid;

} // namespace

EmptyPage::EmptyPage(const Menus &menus, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("emptyPage"));
    setAccessibleName(tr("No briefing is open"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *title = new QLabel(tr("No briefing is open"), this);
    title->setFont(ui::font(TypeSize::Title, QFont::DemiBold));
    auto *hint = new QLabel(tr("Open one, or drop files here."), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *samples = new QPushButton(menus.samples->icon(), menus.samples->title(), this);
    samples->setObjectName(QStringLiteral("emptySamples"));
    samples->setMenu(menus.samples);
    samples->setFixedWidth(buttonWidth);
    QPushButton *open = makeActionButton(menus.open, "emptyOpen", this);
    handFocus(this, open);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(grid);
    column->addStretch(2);
    for (QLabel *label : {title, hint})
        column->addWidget(label, 0, Qt::AlignHCenter);
    column->addSpacing(grid);
    for (QPushButton *button : {open, makeActionButton(menus.reopen, "emptyReopen", this),
                                makeActionButton(menus.library, "emptyLibrary", this),
                                makeActionButton(menus.paste, "emptyPaste", this), samples})
        column->addWidget(button, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

} // namespace entente::ui
