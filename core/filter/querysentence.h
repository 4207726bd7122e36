// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/query.h"

#include <QString>

namespace entente {

/// What a query asks for, as what follows "those that": its text, and in brackets what does not
/// speak for itself: other names that are looked for too, and whether what is left out is left out
/// of passages or of whole documents. Empty where nothing is asked for.
[[nodiscard]] QString queryCondition(const search::Query &query);

/// The same notes alone, parted by semicolons; empty where there is nothing to say.
[[nodiscard]] QString queryNotes(const search::Query &query);

} // namespace entente
