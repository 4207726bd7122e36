// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"

#include <cstdio>

namespace entente {

/// `entente library check|backup|export|notes`: looks after the library. Answers with the exit
/// status; a library that is not whole is one that could not be read.
[[nodiscard]] int runLibrary(const Arguments &arguments,
                             const std::shared_ptr<const Vocabulary> &vocabulary, std::FILE *output,
                             std::FILE *errors);

} // namespace entente
