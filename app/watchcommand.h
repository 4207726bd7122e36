// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"

#include <cstdio>

namespace entente {

/// `entente watch FOLDER`: imports what appears in a folder until it is told to end by SIGINT or
/// SIGTERM. Answers with the exit status.
[[nodiscard]] int runWatch(const Arguments &arguments,
                           const std::shared_ptr<const Vocabulary> &vocabulary, std::FILE *output,
                           std::FILE *errors);

} // namespace entente
