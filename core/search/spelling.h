// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace entente::search {

/// A folded English word in one of its spellings, the same for the British and the American one:
/// who looks for "missile defence" wants the "missile defense" of the other ally as well.
[[nodiscard]] std::string oneSpelling(std::string_view word);

} // namespace entente::search
