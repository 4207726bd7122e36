// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"

namespace entente {

/// Reads what follows `entente server` and `entente sync`.
[[nodiscard]] std::variant<Arguments, UsageError> parseServer(const QStringList &rest);
[[nodiscard]] std::variant<Arguments, UsageError> parseSync(const QStringList &rest);

} // namespace entente
