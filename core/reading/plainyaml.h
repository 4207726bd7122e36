// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace entente {

/// YAML in which the values of the outermost keys are quoted where they stand plain and YAML would
/// take something in them for its own: `title: The Long Haul: Logistics`. Lines stay where they
/// are. What begins with a quotation mark or a bracket is left as it is, for what it means is not
/// plain.
[[nodiscard]] std::string withPlainValuesQuoted(std::string_view yaml);

} // namespace entente
