// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace entente {

/// Where what the command line says is translated.
struct AppTexts final
{
    Q_DECLARE_TR_FUNCTIONS(AppTexts)
};

} // namespace entente
