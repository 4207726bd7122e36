// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/result.h"

#include <functional>
#include <string>

namespace entente::pdf {

/// Longest password that the standard security handler takes (ISO 32000-2, 7.6.4.3.3).
inline constexpr std::size_t maximumPasswordBytes = 127;

/// The file encrypted with AES-256 (revision 6), so that only the password opens it. Whoever has it
/// may do all; a screen reader always may (PDF/UA-1, 7.16). Not the same bytes twice.
/// The only error is Cancelled, where the progress answered to stop.
[[nodiscard]] Result<std::string> encrypted(const std::string &file, const std::string &password,
                                            const std::function<bool(double)> &progress = {});

} // namespace entente::pdf
