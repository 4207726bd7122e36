// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/reading/documents.h"

#include <string>
#include <vector>

namespace entente {

struct Candidate;

[[nodiscard]] bool isPdf(const Candidate &given);

/// The sources that travel inside a PDF as associated files (relationship "Source"), in its order;
/// where it holds none, itself. Errors: Encrypted, TooLarge.
[[nodiscard]] Result<std::vector<Document>> sourcesInPdf(const std::string &pdf,
                                                         const std::string &file);

} // namespace entente
