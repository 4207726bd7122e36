// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/team/peoplebutton.h"

#include "ui/workspace/libraryteam.h"

#include <algorithm>

namespace entente::ui {

PeopleButton::PeopleButton(LibraryTeam *team, QWidget *parent) : QToolButton(parent), m_team(team)
{
    setObjectName(QStringLiteral("peopleButton"));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setToolTip(tr("Notes of the team that you have not seen"));
    connect(team, &LibraryTeam::changed, this, &PeopleButton::follow);
    follow();
}

bool PeopleButton::hasNews() const
{
    return !m_team->book().unseen.empty();
}

void PeopleButton::follow()
{
    const auto &mentions = m_team->mentionsOfMe();
    const auto named = static_cast<int>(
        std::count_if(mentions.begin(), mentions.end(),
                      [this](const std::string &each) { return m_team->isUnseen(each); }));
    const auto fresh = static_cast<int>(m_team->book().unseen.size());
    setText(named > 0 ? tr("%n mention(s)", nullptr, named) : tr("%n new note(s)", nullptr, fresh));
    setAccessibleName(text());
    Q_EMIT newsChanged(hasNews());
}

} // namespace entente::ui
