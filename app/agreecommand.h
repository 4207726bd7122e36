// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"

#include <cstdio>

namespace entente {

/// What follows `entente agree`.
[[nodiscard]] std::variant<Arguments, UsageError> parseAgree(const QStringList &rest);

/// Says on `output` how far two people agree on the topics of briefings, or one and the program.
/// Answers with an exit status, that of nothing matched where there is nothing that both judged.
[[nodiscard]] int runAgree(const Arguments &arguments,
                           const std::shared_ptr<const Vocabulary> &vocabulary, std::FILE *output,
                           std::FILE *errors);

} // namespace entente
