// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/standing.h"

#include <QIcon>
#include <QPalette>
#include <QString>

namespace entente::ui {

/// A team as it is shown.
struct TeamStatus
{
    team::Standing standing;
    bool isPaused = false;
    QString server;
};

/// In few words, for a button: "In step", "Offline since 14:05 · 3 to send".
[[nodiscard]] QString shortWords(const TeamStatus &status);
/// In sentences that say what it means, and what to do if anything.
[[nodiscard]] QString longWords(const TeamStatus &status);
/// Never by colour alone: each state that differs has a shape of its own.
[[nodiscard]] QIcon statusIcon(const TeamStatus &status, const QPalette &palette);
/// "14:05", with the day where it is another.
[[nodiscard]] QString shownTime(const QDateTime &utc);

} // namespace entente::ui
