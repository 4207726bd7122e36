// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"

#include <cstdio>

namespace entente {

/// What follows `entente changes`.
[[nodiscard]] std::variant<Arguments, UsageError> parseChanges(const QStringList &rest);

/// Says on `output` what changed between two documents; answers with an exit status, that of
/// nothing matched where nothing did.
[[nodiscard]] int runChanges(const Arguments &arguments,
                             const std::shared_ptr<const Vocabulary> &vocabulary, std::FILE *output,
                             std::FILE *errors);

} // namespace entente
