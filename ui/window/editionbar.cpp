// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/editionbar.h"

#include "ui/style/style.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace entente::ui {

EditionBar::EditionBar(Workspace *workspace, LibrarySession *session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_words(new QLabel(this)),
      m_yes(new QPushButton(tr("&Yes, a new edition"), this)),
      m_no(new QPushButton(tr("&No, keep both"), this))
{
    setObjectName(QStringLiteral("editionBar"));
    setAccessibleName(tr("Question about editions"));
    setAutoFillBackground(true);
    m_words->setObjectName(QStringLiteral("editionQuestion"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_yes->setObjectName(QStringLiteral("isEditionButton"));
    m_yes->setAccessibleName(tr("Yes, a new edition"));
    m_no->setObjectName(QStringLiteral("keepBothButton"));
    m_no->setAccessibleName(tr("No, keep both"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    line->setSpacing(grid);
    line->addWidget(m_words, 1);
    line->addWidget(m_yes);
    line->addWidget(m_no);
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(false); });
    connect(session->editions(), &LibraryEditions::questionChanged, this, &EditionBar::follow);
    connect(workspace, &Workspace::currentChanged, this, &EditionBar::follow);
    connect(session, &LibrarySession::problem, this, [this] { // it may be asked again
        m_yes->setEnabled(true);
        m_no->setEnabled(true);
    });
    hide();
    follow();
}

void EditionBar::follow()
{
    std::optional<session::EditionQuestion> question = m_session->editions()->question();
    if (question == m_question)
        return;
    m_question = std::move(question);
    setVisible(m_question.has_value());
    m_yes->setEnabled(m_question.has_value());
    m_no->setEnabled(m_question.has_value());
    if (!m_question)
        return;
    m_words->setText(m_question->sentence);
    QAccessibleEvent alert(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void EditionBar::answer(bool isEdition)
{
    if (!m_question)
        return;
    m_yes->setEnabled(false); // until the library has it
    m_no->setEnabled(false);
    m_session->editions()->answer(*m_question, isEdition);
}

} // namespace entente::ui
