// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente::team {

/// A value that is bound to a statement: never a part of it.
struct Value
{
    unsigned type = 0; ///< as PostgreSQL numbers types; 0 where it is to find out
    bool isBinary = false;
    std::optional<std::string> bytes; ///< nothing for null
};

[[nodiscard]] Value text(std::string_view value);
[[nodiscard]] Value number(std::int64_t value);
[[nodiscard]] Value truth(bool value);
[[nodiscard]] Value bytes(std::string_view value);
[[nodiscard]] Value nothing();
/// As bytea[] and bigint[].
[[nodiscard]] Value list(std::span<const std::string> values);
[[nodiscard]] Value list(std::span<const std::int64_t> values);

} // namespace entente::team
