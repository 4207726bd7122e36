// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace entente {

/// Where the names of the formats that are read are translated; see core/base/errortexts.h.
struct ReadingTexts final
{
    Q_DECLARE_TR_FUNCTIONS(ReadingTexts)
};

} // namespace entente
