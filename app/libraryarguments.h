// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"

namespace entente {

/// Reads what follows `entente import` and `entente library`.
[[nodiscard]] std::variant<Arguments, UsageError> parseImport(const QStringList &rest);
[[nodiscard]] std::variant<Arguments, UsageError> parseLibrary(const QStringList &rest);

} // namespace entente
