// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/shortcutspage.h"

#include "ui/settings/shortcutstable.h"
#include "ui/style/style.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace entente::ui {

ShortcutsPage::ShortcutsPage(Keymap keymap, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsPage"));
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *table = new ShortcutsTable(std::move(keymap), this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resize(80 * grid, 68 * grid);
}

} // namespace entente::ui
