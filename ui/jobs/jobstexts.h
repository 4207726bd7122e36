// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace entente::ui {

/// Where the texts of this room that no object of Qt’s speaks are translated.
struct JobsTexts final
{
    Q_DECLARE_TR_FUNCTIONS(JobsTexts)
};

} // namespace entente::ui
