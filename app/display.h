// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace entente {

/// Whether there is something to show a window on: Qt ends the program where there is none.
[[nodiscard]] bool hasDisplay();

} // namespace entente
