// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/editionbar.h"

#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <utility>

namespace entente::ui {

EditionBar::EditionBar(Workspace *workspace, LibrarySession *session, QWidget *parent)
    : QuestionBar(QStringLiteral("edition"),
                  {QStringLiteral("isEditionButton"), tr("&Yes, a new edition")},
                  {QStringLiteral("keepBothButton"), tr("&No, keep both")}, parent),
      m_session(session)
{
    setAccessibleName(tr("Question about editions"));
    connect(this, &QuestionBar::answered, this, &EditionBar::answer);
    connect(session->editions(), &LibraryEditions::questionChanged, this, &EditionBar::follow);
    connect(workspace, &Workspace::currentChanged, this, &EditionBar::follow);
    connect(session, &LibrarySession::problem, this, [this] { setAnswerable(true); }); // once more
    follow();
}

void EditionBar::follow()
{
    std::optional<session::EditionQuestion> question = m_session->editions()->question();
    if (question == m_question)
        return;
    m_question = std::move(question);
    ask(m_question ? m_question->sentence : QString());
}

void EditionBar::answer(bool isEdition)
{
    if (!m_question)
        return;
    setAnswerable(false); // until the library has it
    m_session->editions()->answer(*m_question, isEdition);
}

} // namespace entente::ui
