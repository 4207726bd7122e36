// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/briefing/briefing.h"
#include "core/briefing/leftout.h"
#include "core/reading/documents.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::sandbox {

/// A briefing with what its reader took for no part of it.
struct ReadBack
{
    Briefing briefing;
    std::vector<LeftOut> leftOut;
};

/// What a helper answers with, as bytes. What analysis finds does not travel, for nothing was
/// analysed yet; nor do the file and the format, which the caller knows, nor a source that is the
/// document itself.
[[nodiscard]] std::string packed(const Result<Briefing> &read, const std::vector<LeftOut> &leftOut,
                                 std::string_view document);
[[nodiscard]] std::string packed(const Result<std::vector<Document>> &opened);

/// The other way. The bytes may be anything: what they make is a briefing that isSound(), an error
/// that reading can have, or NoSense. `file` and `document` are what was asked about.
[[nodiscard]] Result<ReadBack> unpackedBriefing(std::string_view bytes, const std::string &file,
                                                std::string document);
[[nodiscard]] Result<std::vector<Document>> unpackedDocuments(std::string_view bytes,
                                                              const std::string &file);

} // namespace entente::sandbox
