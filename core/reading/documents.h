// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <functional>
#include <string>
#include <vector>

namespace entente {

/// A document with the name that errors and the briefing carry.
struct Document
{
    std::string file;
    std::string bytes;
};

/// The documents that a file holds: itself, or those that lie in it where its format is that of a
/// container, in its order. `file` names the file; a document alone bears that name, several add
/// their own. Whoever opens, imports or keeps a file asks here first.
/// Errors are those of the container: KnownOtherFormat where it holds none, Encrypted, Damaged,
/// TooLarge; and SandboxError.
[[nodiscard]] Result<std::vector<Document>> openDocuments(std::string bytes,
                                                          const std::string &file);

/// The same in this process, whatever the format: for the helper itself, tests and fuzzers.
[[nodiscard]] Result<std::vector<Document>> openDocumentsHere(std::string bytes,
                                                              const std::string &file);

/// The file that a name given by openDocuments() speaks of.
[[nodiscard]] std::string containerOf(const std::string &file);

/// The bytes of the document that openDocuments() called so, from its file or what it lies in.
[[nodiscard]] Result<std::string> documentCalled(
    const std::string &name,
    const std::function<Result<std::string>(const std::string &file)> &load);

} // namespace entente
