// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"

#include <cstdio>
#include <memory>
#include <optional>

namespace entente {

/// `entente export`: reads each file and writes what the filter shows of them, as one document of
/// the kind that the output's ending names. Each file that could not be read is named on `errors`
/// and the others are still exported. Answers with the exit status. `today` is the day of export.
[[nodiscard]] int runExport(const Arguments &arguments,
                            const std::shared_ptr<const Vocabulary> &vocabulary,
                            std::optional<Date> today, std::FILE *errors);

/// The day that the computer's clock says it is.
[[nodiscard]] std::optional<Date> today();

} // namespace entente
