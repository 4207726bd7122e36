// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>

namespace entente::ui {

// Where files that are in no library were read last, whatever a start brings back. Kept in the
// settings; of many files those read last.

void keepPlace(const std::string &file, std::uint32_t place);
/// 0 where nothing is known of it.
[[nodiscard]] std::uint32_t keptPlace(const std::string &file);

} // namespace entente::ui
