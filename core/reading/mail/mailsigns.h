// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string_view>

namespace entente {

/// "From jane@example.org Wed Apr 10 09:00:00 2024": the line before each message of a mailbox.
[[nodiscard]] bool isEnvelope(std::string_view line);

/// The line that begins at a place, without its end.
[[nodiscard]] std::string_view lineAt(std::string_view bytes, std::size_t at);

/// Where the line behind that at a place begins.
[[nodiscard]] std::size_t behindLine(std::string_view bytes, std::size_t at);

} // namespace entente
