// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/questionbar.h"

#include "ui/style/mnemonic.h"
#include "ui/style/style.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace entente::ui {

namespace {

QPushButton *buttonOf(const QuestionBar::Answer &answer, QWidget *parent)
{
    auto *button = new QPushButton(answer.words, parent);
    button->setObjectName(answer.name);
    button->setAccessibleName(withoutMnemonic(answer.words));
    return button;
}

} // namespace

QuestionBar::QuestionBar(const QString &name, const Answer &yes, const Answer &no, QWidget *parent)
    : QWidget(parent),
      m_words(new QLabel(this)),
      m_yes(buttonOf(yes, this)),
      m_no(buttonOf(no, this))
{
    setObjectName(name + QStringLiteral("Bar"));
    setAutoFillBackground(true);
    m_words->setObjectName(name + QStringLiteral("Question"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    line->setSpacing(grid);
    line->addWidget(m_words, 1);
    line->addWidget(m_yes);
    line->addWidget(m_no);
    connect(m_yes, &QPushButton::clicked, this, [this] { Q_EMIT answered(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { Q_EMIT answered(false); });
    hide();
}

void QuestionBar::ask(const QString &question)
{
    setVisible(!question.isEmpty());
    setAnswerable(!question.isEmpty());
    if (question.isEmpty())
        return;
    m_words->setText(question);
    QAccessibleEvent alert(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void QuestionBar::setAnswerable(bool answerable)
{
    m_yes->setEnabled(answerable);
    m_no->setEnabled(answerable);
}

} // namespace entente::ui
