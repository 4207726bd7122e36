// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"

#include <cstdio>
#include <memory>

namespace entente {

/// `entente cite …`: the reference to each file, or to briefings of a library, to `output`, and
/// each file that could not be read to `errors`. Answers with the exit status: NothingMatched where
/// the passage stands in none.
[[nodiscard]] int runCite(const Arguments &arguments,
                          const std::shared_ptr<const Vocabulary> &vocabulary, std::FILE *output,
                          std::FILE *errors);

/// Reads what follows `cite` on the command line.
[[nodiscard]] std::variant<Arguments, UsageError> parseCite(const QStringList &rest);

} // namespace entente
