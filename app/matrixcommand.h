// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"

#include <cstdio>

namespace entente {

/// What follows `entente matrix`.
[[nodiscard]] std::variant<Arguments, UsageError> parseMatrix(const QStringList &rest,
                                                              const VocabularyGiver &vocabulary);

/// Says on `output` how the topics of a library spread over two kinds of things: focus areas over
/// years, say. Answers with an exit status, that of nothing matched where there is no topic.
[[nodiscard]] int runMatrix(const Arguments &arguments,
                            const std::shared_ptr<const Vocabulary> &vocabulary, std::FILE *output,
                            std::FILE *errors);

} // namespace entente
