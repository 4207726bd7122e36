// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/library/records.h"
#include "core/vocabulary/vocabulary.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente::library {

/// The name of what finds topics in this program: another one for each analysis and vocabulary.
[[nodiscard]] std::string currentAnalysis(const Vocabulary &vocabulary);

/// SHA-256 of a document, 32 bytes: what NewBriefing::hash is.
[[nodiscard]] std::string hashOf(std::string_view bytes);

/// What is kept of a briefing that was read and analysed, but for its document and the size of
/// that.
[[nodiscard]] NewBriefing newBriefing(const Briefing &briefing, const Vocabulary &vocabulary);

/// Reads and analyses a document; what prepared() says of it, but for its bytes and their hash.
[[nodiscard]] Result<NewBriefing> analysed(std::string bytes, const std::string &file,
                                           const Vocabulary &vocabulary);

/// Reads and analyses a document and packs it, ready for Store::add(). May be called from any
/// thread. `file` is the name that errors and the briefing carry.
[[nodiscard]] Result<NewBriefing> prepared(std::string bytes, const std::string &file,
                                           const Vocabulary &vocabulary);

/// The same for each document that a file holds, see openDocuments(). Why one of several
/// cannot be read is added to `unread`.
[[nodiscard]] Result<std::vector<NewBriefing>> preparedAll(std::string bytes,
                                                           const std::string &file,
                                                           const Vocabulary &vocabulary,
                                                           std::vector<Error> &unread);

/// The topics of a briefing as they are kept.
[[nodiscard]] std::vector<KeptTopic> keptTopics(const Briefing &briefing,
                                                const Vocabulary &vocabulary);

} // namespace entente::library
