// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"

namespace entente {

/// Reads what follows `entente import`, `entente library`, `entente watch` and `entente search`.
[[nodiscard]] std::variant<Arguments, UsageError> parseImport(const QStringList &rest);
[[nodiscard]] std::variant<Arguments, UsageError> parseLibrary(const QStringList &rest);
[[nodiscard]] std::variant<Arguments, UsageError> parseWatch(const QStringList &rest);
[[nodiscard]] std::variant<Arguments, UsageError> parseSearch(const QStringList &rest,
                                                              const VocabularyGiver &vocabulary);

} // namespace entente
