// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// A document with the name that errors and the briefing carry.
struct Document
{
    std::string file;
    std::string bytes;
};

/// Whether the bytes are a PDF, of whose source enclosedSources() may know.
[[nodiscard]] bool isPdf(std::string_view bytes);

/// The PDF that a name given by enclosedSources() speaks of.
[[nodiscard]] std::string containerOf(const std::string &file);

/// The sources that travel inside a PDF as associated files (relationship "Source"), in the order
/// of the document. `file` names the PDF; a source alone bears that name, several add their own.
/// Errors: KnownOtherFormat where there is none, Encrypted, Damaged, TooLarge.
[[nodiscard]] Result<std::vector<Document>> enclosedSources(const std::string &pdf,
                                                            const std::string &file);

} // namespace entente
