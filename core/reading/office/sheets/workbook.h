// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/briefing/briefing.h"
#include "core/reading/office/partplaces.h"

#include <string>

namespace entente {

/// Reads a workbook of Excel's (ECMA-376, SpreadsheetML): each sheet that is shown a heading with
/// its tables, numbers and dates as they are shown. `file` is the name that errors carry; `places`
/// may be nothing. Errors: Damaged, TooLarge, Locked, NotTheOne, Empty, TooManyColumns.
[[nodiscard]] Result<Briefing> readWorkbook(std::string bytes, std::string file,
                                            PartPlaces *places);

/// The same of an OpenDocument spreadsheet.
[[nodiscard]] Result<Briefing> readOpenSheets(std::string bytes, std::string file,
                                              PartPlaces *places);

} // namespace entente
