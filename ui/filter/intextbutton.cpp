// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filter/intextbutton.h"

#include "ui/workspace/workspace.h"

namespace entente::ui {

InTextButton::InTextButton(Workspace *workspace, QWidget *parent)
    : QPushButton(tr("Show in the text"), parent), m_workspace(workspace)
{
    setAccessibleName(text());
    connect(this, &QPushButton::clicked, workspace, &Workspace::showFilterInText);
    connect(workspace, &Workspace::filterChanged, this, &InTextButton::follow);
    follow();
}

QString InTextButton::reason(const Workspace &workspace)
{
    const FilterResult &result = workspace.result();
    if (result.textCount == 0)
        return tr("No topic matches the filter.");
    return result.briefings == 1 && result.passages == 0
        ? tr("No topic contains these words; the briefing as a whole does.")
        : tr("No topic contains these words, but the text does.");
}

void InTextButton::follow()
{
    const FilterResult &result = m_workspace->result();
    setVisible(result.count == 0 && result.textCount > 0);
}

} // namespace entente::ui
