// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"
#include "core/library/import/importer.h"

#include <cstdio>

namespace entente {

/// Does with documents that may be editions what --unsure-editions says, and says on `errors` what
/// became of each.
[[nodiscard]] Result<void> settleUnsure(library::Store &store,
                                        const std::vector<library::UnsureEdition> &unsure,
                                        const Arguments &arguments, std::FILE *errors);

} // namespace entente
