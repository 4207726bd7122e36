// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/editionquestion.h"
#include "ui/window/questionbar.h"

#include <optional>

namespace entente::ui {

class LibrarySession;
class Workspace;

/// Asks whether a briefing is a new edition of another, where the library cannot tell, one question
/// after the other.
class EditionBar final : public QuestionBar
{
    Q_OBJECT

public:
    EditionBar(Workspace *workspace, LibrarySession *session, QWidget *parent = nullptr);

private:
    void follow();
    void answer(bool isEdition);

    LibrarySession *m_session;
    std::optional<session::EditionQuestion> m_question;
};

} // namespace entente::ui
