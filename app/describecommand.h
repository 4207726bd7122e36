// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"

#include <cstdio>

namespace entente {

/// Reads what follows `entente completions`.
[[nodiscard]] std::variant<Arguments, UsageError> parseCompletions(const QStringList &rest);
/// Reads what follows `entente manual-page`, which is nothing.
[[nodiscard]] std::variant<Arguments, UsageError> parseManualPage(const QStringList &rest);

/// Prints what the shell named by `format` reads to complete the commands.
[[nodiscard]] int runCompletions(const Arguments &arguments,
                                 const std::shared_ptr<const Vocabulary> &vocabulary,
                                 std::FILE *output, std::FILE *errors);

/// Prints the manual page.
[[nodiscard]] int runManualPage(std::FILE *output, std::FILE *errors);

} // namespace entente
