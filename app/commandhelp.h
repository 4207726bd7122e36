// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"

namespace entente {

/// What `entente COMMAND --help` prints.
[[nodiscard]] QString helpText(Command command);

/// What `entente --help` prints: all commands and options.
[[nodiscard]] QString helpText();

} // namespace entente
