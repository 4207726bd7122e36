// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace entente {

/// Where the sentences about filters, kinds and evidence are translated.
struct FilterTexts final
{
    Q_DECLARE_TR_FUNCTIONS(FilterTexts)
};

} // namespace entente
