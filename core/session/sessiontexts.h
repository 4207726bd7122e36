// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace entente {

/// Where what a session says is translated: of editions, of what can be undone, of notes.
struct SessionTexts final
{
    Q_DECLARE_TR_FUNCTIONS(SessionTexts)
};

} // namespace entente
