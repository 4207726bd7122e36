// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"

#include <cstdio>

namespace entente {

/// `entente sync`: sends what waits in a library to a team's server, and takes what is new. Answers
/// with the exit status.
[[nodiscard]] int runSync(const Arguments &arguments,
                          const std::shared_ptr<const Vocabulary> &vocabulary, std::FILE *output,
                          std::FILE *errors);

} // namespace entente
