// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace entente {

/// A document with the name that errors and the briefing carry.
struct Document
{
    std::string file;
    std::string bytes;
};

/// The documents that a file holds: itself, or the sources that travel inside a PDF as associated
/// files (relationship "Source"), in its order. `file` names the file; a document alone bears that
/// name, several add their own. Whoever opens, imports or keeps a file asks here first.
/// Errors, all of a PDF: KnownOtherFormat where it holds no source, Encrypted, Damaged, TooLarge.
[[nodiscard]] Result<std::vector<Document>> openDocuments(std::string bytes,
                                                          const std::string &file);

/// The file that a name given by openDocuments() speaks of.
[[nodiscard]] std::string containerOf(const std::string &file);

} // namespace entente
