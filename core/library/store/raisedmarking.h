// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <string>

namespace entente::library {

/// What a briefing is marked with where others than its document say of it, too: never less than
/// what the document bears. The document's own words where that is enough.
[[nodiscard]] std::string raisedMarking(const std::string &own,
                                        std::span<const std::string> others);

} // namespace entente::library
