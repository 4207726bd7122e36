// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace entente {

/// The path of a program of somebody else's, by $PATH; empty where it is not installed.
[[nodiscard]] std::string programOnPath(std::string_view name);

} // namespace entente
