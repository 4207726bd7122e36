// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace entente::ui {

class Workspace;

/// Offers the other open briefings to set the current one beside. There is nothing to press where
/// fewer than two are open.
class ChangesButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit ChangesButton(Workspace *workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The numbers of the two, the older one first.
    void chosen(int before, int now);

private:
    void follow();
    void fill();
    void choose(int other);

    Workspace *m_workspace;
};

/// Offers to open another briefing, where there is one that it could be set beside.
[[nodiscard]] QPushButton *makeOpenAnother(const Workspace *workspace, QWidget *parent);

} // namespace entente::ui
