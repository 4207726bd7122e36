// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/textrange.h"

class QKeyEvent;

namespace entente::ui {

class ReaderView;
class Workspace;

/// What the keyboard does on the page, and the link that it is on.
class ReaderKeys final
{
public:
    ReaderKeys(ReaderView *view, const Workspace *workspace) : m_view(view), m_workspace(workspace)
    {
    }

    /// Whether the key means something.
    bool press(const QKeyEvent &event);
    /// Goes to the next link in view, or the one before; false where there is none.
    bool goToLink(bool next);
    /// The words of the link that has the keyboard; empty where none has.
    [[nodiscard]] TextRange link() const { return m_link; }
    void leaveLink() { m_link = {}; }

private:
    bool act(const QKeyEvent &event);
    bool zoom(const QKeyEvent &event);
    bool moveCaret(const QKeyEvent &event);
    bool scrollTable(const QKeyEvent &event);
    bool scroll(const QKeyEvent &event);

    ReaderView *m_view;
    const Workspace *m_workspace;
    TextRange m_link;
};

} // namespace entente::ui
