// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/manual/manualfind.h"

#include "ui/manual/manualpage.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace entente::ui {

ManualFind::ManualFind(ManualPage *page, QWidget *parent)
    : QWidget(parent), m_page(page), m_edit(new QLineEdit(this)), m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("manualFind"));
    m_edit->setObjectName(QStringLiteral("manualFindEdit"));
    m_edit->setAccessibleName(tr("Words to find in this chapter"));
    m_edit->setPlaceholderText(tr("Find in this chapter"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setMaximumWidth(40 * grid);
    m_count->setObjectName(QStringLiteral("manualFindCount"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    row->setSpacing(grid);
    row->addWidget(m_edit, 1);
    row->addWidget(m_count);
    const auto add = [this, row](const char *name, const char *image, const QString &label) {
        auto *button = new QToolButton(this);
        button->setObjectName(QString::fromLatin1(name));
        button->setIcon(icon(QString::fromLatin1(image)));
        button->setAutoRaise(true);
        button->setToolTip(label);
        button->setAccessibleName(label);
        row->addWidget(button);
        return button;
    };
    connect(add("manualFindPrevious", "back", tr("Previous (Shift+Enter)")), &QToolButton::clicked,
            this, [this] { step(-1); });
    connect(add("manualFindNext", "forward", tr("Next (Enter)")), &QToolButton::clicked, this,
            [this] { step(1); });
    connect(add("manualFindClose", "close", tr("Close (Esc)")), &QToolButton::clicked, this,
            &ManualFind::close);
    row->addStretch(1);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &ManualFind::look);
    connect(m_page, &ManualPage::chapterShown, this, [this] {
        if (isVisible())
            look();
    });
    hide();
}

void ManualFind::open()
{
    show();
    m_edit->selectAll();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    look();
}

void ManualFind::close()
{
    hide();
    m_page->mark({});
    m_page->setFocus(Qt::OtherFocusReason);
}

void ManualFind::look()
{
    m_page->mark(m_edit->text());
    tell(m_page->stepMark(1));
}

void ManualFind::step(int by)
{
    if (!isVisible())
        open();
    else
        tell(m_page->stepMark(by));
}

void ManualFind::tell(int at)
{
    m_count->setText(m_edit->text().isEmpty() ? QString()
                         : at < 0             ? tr("Not found")
                                              : tr("%1 of %2").arg(at + 1).arg(m_page->marked()));
    m_count->setAccessibleName(m_count->text());
}

void ManualFind::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter)
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace entente::ui
