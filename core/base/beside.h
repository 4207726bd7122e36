// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace entente {

/// The path of a file that is shipped with the program and started or loaded by it: beside it, or
/// where modules are installed; for tests and benchmarks also where it was built. Empty where it is
/// missing.
[[nodiscard]] std::string besideProgram(std::string_view name);

} // namespace entente
