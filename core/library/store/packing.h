// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace entente::library {

/// The bytes in less room where that pays, else as they are; a first byte says which. May be
/// called from any thread.
[[nodiscard]] std::string packed(std::string_view bytes);
/// The bytes again; nothing where they are damaged.
[[nodiscard]] std::optional<std::string> unpacked(std::string_view packed);

} // namespace entente::library
