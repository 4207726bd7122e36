// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/edition.h"
#include "core/publishing/sidestext.h"

namespace entente {

/// Two sides, to be published: their documents, counts by focus area and kind with the documents
/// behind them and a doubt where those are few, what both say with the words that differ, and what
/// only one says. It bears the highest marking of all. The only error is MarkingUnclear.
[[nodiscard]] Result<edition::Edition> sidesEdition(const SidesText &of);

} // namespace entente
