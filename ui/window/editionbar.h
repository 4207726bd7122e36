// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/editionquestion.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace entente::ui {

class LibrarySession;
class Workspace;

/// Asks whether a briefing is a new edition of another, where the library cannot tell, one question
/// after the other. It takes no focus and hides nothing: what is asked for can wait.
class EditionBar final : public QWidget
{
    Q_OBJECT

public:
    EditionBar(Workspace *workspace, LibrarySession *session, QWidget *parent = nullptr);

private:
    void follow();
    void answer(bool isEdition);

    LibrarySession *m_session;
    QLabel *m_words;
    QPushButton *m_yes;
    QPushButton *m_no;
    std::optional<session::EditionQuestion> m_question;
};

} // namespace entente::ui
