// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/flow/reflow.h"

namespace entente {

/// Cuts words that a program ran together, list items, table rows and headings included, into
/// the lines they were. Conservative: without evidence of a cut there is none, and no word is
/// ever left out.
[[nodiscard]] std::vector<LogicalLine> cutFlow(std::string_view source, LogicalLine flow);

} // namespace entente
