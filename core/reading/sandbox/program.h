// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/sandbox/handover.h"
#include "core/reading/sandbox/job.h"

#include <string>
#include <vector>

namespace entente::sandbox {

/// Becomes the program of a job, confined: the document is its standard input, the answer its
/// standard output, and what it complains of goes nowhere. Comes back only where that fails, and
/// says how.
[[nodiscard]] Ending becomeProgram(const Job &job, std::vector<std::string> arguments,
                                   const Descriptor &document, const Descriptor &answer);

} // namespace entente::sandbox
