// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/briefing/briefing.h"
#include "core/reading/documents.h"
#include "core/reading/formats.h"
#include "core/reading/sandbox/helper.h"
#include "core/reading/sandbox/helperpool.h"

#include <string>
#include <vector>

namespace entente::sandbox {

/// Reads a document of a format that is read apart, in a helper; see readBriefing(). Errors: those
/// of the format, and SandboxError.
[[nodiscard]] Result<Briefing> readApart(HelperPool &helpers, const Format &format,
                                         std::string bytes, const std::string &file,
                                         std::vector<LeftOut> *leftOut = nullptr);
/// The same of the documents in a container.
[[nodiscard]] Result<std::vector<Document>> openApart(HelperPool &helpers, const Format &format,
                                                      const std::string &bytes,
                                                      const std::string &file);

/// The work of entente-reader: by the table of formats.
[[nodiscard]] Work readerWork();

} // namespace entente::sandbox
