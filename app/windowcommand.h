// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"

namespace entente {

/// `entente [FILE…]`: opens the window on the files, or on the bundled briefing where none is
/// named. Answers with the exit status when the window is closed.
[[nodiscard]] int runWindow(int &argc, char **argv, const Arguments &arguments);

} // namespace entente
