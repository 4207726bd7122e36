// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

class QSettings;

namespace entente::ui {

/// With whom a library is kept in step. A password is never among it, see Secrets.
struct TeamMemory
{
    QString address;
    QString desk;                   ///< where what is imported goes; empty for one's own
    bool remembersPassword = false; ///< the secret service is asked for it
    bool mayJoin = false;           ///< a library that is none of the team's yet, as was agreed to

    bool operator==(const TeamMemory &) const = default;
};

/// What is kept of a library, by its file.
[[nodiscard]] std::optional<TeamMemory> loadTeam(QSettings &settings, const QString &library);
void saveTeam(QSettings &settings, const QString &library, const TeamMemory &memory);
void forgetTeam(QSettings &settings, const QString &library);

} // namespace entente::ui
