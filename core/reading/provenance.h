// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

// What this program writes into its exports beside what it exports: what was read, and where in it
// words were found. Read back, that is none of the text.

namespace entente {

/// Whether a document that names this program as the one that made it is an export.
[[nodiscard]] bool isOwnProgram(std::string_view program);

/// Whether one of the parts between " · " is a place as words(Locator) says it: "line 18".
[[nodiscard]] bool namesPlace(std::string_view words);

} // namespace entente
