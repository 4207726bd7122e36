// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace entente {

/// The name of a member that a target leads to from the folder of another: ".." and "." are walked,
/// and nothing leads out of the archive.
[[nodiscard]] std::string memberAt(std::string_view from, std::string_view target);

} // namespace entente
