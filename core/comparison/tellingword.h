// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace entente {

/// Whether a word, as it is written, may say of what a text speaks: short ones do where they are
/// names or figures.
[[nodiscard]] bool mayTell(std::string_view word);

} // namespace entente
