// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/changes.h"
#include "core/publishing/edition.h"

namespace entente {

/// What changed between two briefings, to be published: the two documents, counts, figures, dates
/// and names, then each block that is not the same. It bears the higher marking of the two.
/// The only error is MarkingUnclear.
[[nodiscard]] Result<edition::Edition> changesEdition(const Changes &changes, const Briefing &left,
                                                      const Briefing &right,
                                                      const QString &language);

} // namespace entente
