// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace entente {

/// Where what is said of a team and of its server is translated, beside errors.
struct TeamTexts final
{
    Q_DECLARE_TR_FUNCTIONS(TeamTexts)
};

} // namespace entente
