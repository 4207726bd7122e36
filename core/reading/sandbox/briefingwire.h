// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/briefing/briefing.h"
#include "core/reading/documents.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::sandbox {

/// What a helper answers with, as bytes. What analysis finds does not travel, for nothing was
/// analysed yet; neither does a source that is the document itself, which the caller has.
[[nodiscard]] std::string packed(const Result<Briefing> &read, std::string_view document);
[[nodiscard]] std::string packed(const Result<std::vector<Document>> &opened);

/// The other way. The bytes may be anything: what they make is a briefing that isSound(), an error
/// that reading can have, or NoSense. `file` and `document` are what was asked about.
[[nodiscard]] Result<Briefing> unpackedBriefing(std::string_view bytes, const std::string &file,
                                                std::string document);
[[nodiscard]] Result<std::vector<Document>> unpackedDocuments(std::string_view bytes,
                                                              const std::string &file);

} // namespace entente::sandbox
