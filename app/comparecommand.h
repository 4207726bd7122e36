// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"

#include <cstdio>

namespace entente {

/// What follows `entente compare`.
[[nodiscard]] std::variant<Arguments, UsageError> parseCompare(const QStringList &rest,
                                                               const VocabularyGiver &vocabulary);

/// Says on `output` what each of two sides says on each focus area: two documents or folders, or
/// what two queries find in a library. Answers with an exit status, that of nothing matched where
/// the sides do not differ.
[[nodiscard]] int runCompare(const Arguments &arguments,
                             const std::shared_ptr<const Vocabulary> &vocabulary, std::FILE *output,
                             std::FILE *errors);

} // namespace entente
