// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"

#include <cstdio>
#include <functional>

namespace entente {

/// Runs a command on a team's library where --library names one by its address: what is new is
/// taken before, and what the command wrote is sent after. Where the server is away it works on
/// what is here, which is said in a line; what was never here needs the server. Answers with the
/// command's exit status, or CouldNotRead.
[[nodiscard]] int withTeam(const Arguments &arguments,
                           const std::shared_ptr<const Vocabulary> &vocabulary, std::FILE *errors,
                           const std::function<int()> &run);

} // namespace entente
