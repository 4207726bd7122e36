// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace entente {

/// Failures of the search index.
enum class SearchError : std::uint8_t {
    UnusableIndex,
};

/// See ErrorCode.
[[nodiscard]] QString pattern(SearchError error);

} // namespace entente
