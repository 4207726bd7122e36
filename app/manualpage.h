// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace entente {

/// The manual page in the language that is spoken, as man reads it.
[[nodiscard]] std::string manualPage();

} // namespace entente
