// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/findbar.h"

#include "ui/style/icons.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace entente::ui {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("findBar"));
    setAccessibleName(tr("Find in the briefing"));
    m_edit->setObjectName(QStringLiteral("findEdit"));
    m_edit->setAccessibleName(tr("Words to find in the briefing"));
    m_edit->setPlaceholderText(tr("Find in this briefing"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setMaximumWidth(40 * grid);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setFont(ui::font(TypeSize::Body));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    row->setSpacing(grid);
    row->addWidget(m_edit, 1);
    m_case = addOption("findCase", tr("Aa"), tr("Capital letters as typed"), Qt::ALT | Qt::Key_C);
    m_whole = addOption("findWhole", tr("“ab”"), tr("Whole words only"), Qt::ALT | Qt::Key_W);
    row->addWidget(m_count);
    buildButtons();
    row->addStretch(1);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
}

void FindBar::buildButtons()
{
    const auto add = [this](const QString &name, const QString &image, const QString &label) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setIcon(icon(image));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(label);
        button->setAccessibleName(label);
        layout()->addWidget(button);
        return button;
    };
    const QToolButton *previous = add(QStringLiteral("findPrevious"), QStringLiteral("back"),
                                      tr("Previous (Shift+Enter)"));
    const QToolButton *next = add(QStringLiteral("findNext"), QStringLiteral("forward"),
                                  tr("Next (Enter)"));
    const QToolButton *close = add(QStringLiteral("findClose"), QStringLiteral("close"),
                                   tr("Close (Esc)"));
    connect(previous, &QToolButton::clicked, this, &FindBar::previousWanted);
    connect(next, &QToolButton::clicked, this, &FindBar::nextWanted);
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
}

QToolButton *FindBar::addOption(const char *name, const QString &sign, const QString &label,
                                const QKeySequence &keys)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setText(sign);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setShortcut(keys);
    button->setToolTip(tr("%1 (%2)").arg(label, keys.toString(QKeySequence::NativeText)));
    button->setAccessibleName(label);
    connect(button, &QToolButton::toggled, this, [this] { Q_EMIT wordsChanged(words()); });
    layout()->addWidget(button);
    return button;
}

FindOptions FindBar::options() const
{
    return {m_case->isChecked(), m_whole->isChecked()};
}

QString FindBar::words() const
{
    return m_edit->text();
}

void FindBar::open(const QString &words)
{
    show();
    if (!words.isEmpty())
        m_edit->setText(words);
    m_edit->selectAll();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::present(const QString &words)
{
    const QSignalBlocker quiet(m_edit);
    m_edit->setText(words);
    show();
}

void FindBar::setCount(int current, int count)
{
    if (m_edit->text().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("Not found"));
    else if (current < 0)
        m_count->setText(tr("%1 in all").arg(count));
    else
        m_count->setText(tr("%1 of %2").arg(current + 1).arg(count));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ShiftModifier))
        Q_EMIT previousWanted();
    else if (enter)
        Q_EMIT nextWanted();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace entente::ui
