// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace entente {

/// Name under which a file or folder is written until it is whole.
[[nodiscard]] std::string partialName(const std::string &path);

/// Removes what processes that are gone left behind under such a name of this path.
void removeLeftovers(const std::string &path);

} // namespace entente
