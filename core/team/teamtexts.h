// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace entente::team {

/// Where what is said of a team's library is translated.
struct TeamTexts final
{
    Q_DECLARE_TR_FUNCTIONS(TeamTexts)
};

} // namespace entente::team
