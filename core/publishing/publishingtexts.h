// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace entente {

/// Where the wording of what is published is translated.
struct PublishingTexts final
{
    Q_DECLARE_TR_FUNCTIONS(PublishingTexts)
};

} // namespace entente
