// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"

#include <cstdio>

namespace entente {

/// What follows `similar`.
[[nodiscard]] std::variant<Arguments, UsageError> parseSimilar(const QStringList &rest,
                                                               const VocabularyGiver &vocabulary);

/// Lists the topics of a library that are most like words, or like one of its topics.
[[nodiscard]] int runSimilar(const Arguments &arguments,
                             const std::shared_ptr<const Vocabulary> &vocabulary, std::FILE *output,
                             std::FILE *errors);

} // namespace entente
