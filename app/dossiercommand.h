// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"

#include <cstdio>

namespace entente {

/// What follows `entente dossier`.
[[nodiscard]] std::variant<Arguments, UsageError> parseDossier(const QStringList &rest,
                                                               const VocabularyGiver &vocabulary);

/// Lists the dossiers of a library, writes one out with its sources cited, adds to one (which is
/// made where there is none of that title), or removes one. Answers with an exit status, that of
/// nothing matched where there is no such dossier, or no such passage.
[[nodiscard]] int runDossier(const Arguments &arguments,
                             const std::shared_ptr<const Vocabulary> &vocabulary,
                             std::optional<Date> today, std::FILE *output, std::FILE *errors);

} // namespace entente
