// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"

#include <cstdio>

namespace entente {

/// Looks in the library and prints what was found, the best first, each with the words that it was
/// found by.
[[nodiscard]] int runSearch(const Arguments &arguments,
                            const std::shared_ptr<const Vocabulary> &vocabulary, std::FILE *output,
                            std::FILE *errors);

} // namespace entente
