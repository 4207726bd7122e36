// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/office/word/openpackage.h"
#include "core/reading/unfetched.h"

namespace entente {

/// Counts what an Excel workbook has elsewhere: other workbooks that its formulas refer to, data
/// that it is filled from, programs that it asks (DDE), and what its sheets and drawings link.
/// `parts` are the relationships of the workbook.
void takeWorkbookUnfetched(OpenPackage &package, const Relationships &parts, Unfetched &unfetched);

} // namespace entente
