// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace entente::ui {

class Workspace;

/// Leads from a panel that has no topic to show to the words in the text; hidden where there are
/// none.
class InTextButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit InTextButton(Workspace *workspace, QWidget *parent = nullptr);

    /// Why a panel has no topic to show although something is open.
    [[nodiscard]] static QString reason(const Workspace &workspace);

private:
    void follow();

    Workspace *m_workspace;
};

} // namespace entente::ui
