// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"

#include <cstdio>
#include <memory>

namespace entente {

/// `entente read …`: the words of each file to `output`, and each file that could not be read to
/// `errors`. Answers with the exit status.
[[nodiscard]] int runRead(const Arguments &arguments,
                          const std::shared_ptr<const Vocabulary> &vocabulary, std::FILE *output,
                          std::FILE *errors);

/// Reads what follows `read` on the command line.
[[nodiscard]] std::variant<Arguments, UsageError> parseRead(const QStringList &rest);

} // namespace entente
