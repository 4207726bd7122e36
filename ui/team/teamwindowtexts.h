// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace entente {

/// Where what is said of a team in the window is translated, beside its dialogs and panels.
struct TeamWindowTexts final
{
    Q_DECLARE_TR_FUNCTIONS(TeamWindowTexts)
};

} // namespace entente
