// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/locator.h"
#include "core/library/database.h"

namespace entente::library {

// A place is kept in two columns, line and locator: the number of a line and null, or 0 and JSON.

void bindLocator(Statement &statement, const Locator &where);

/// Of the column line and the one that follows it.
[[nodiscard]] Locator locatorAt(const Statement &row, int column);

} // namespace entente::library
