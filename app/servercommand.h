// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"

#include <cstdio>

namespace entente {

/// `entente server`: sets a team's server up and looks after it. Answers with the exit status.
[[nodiscard]] int runServer(const Arguments &arguments, std::FILE *output, std::FILE *errors);

} // namespace entente
