// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/comparison/periods.h"
#include "core/vocabulary/vocabulary.h"

#include <memory>
#include <string>
#include <vector>

namespace entente {

/// How the bundled briefings are named wherever a file is: "entente:alliance".
inline constexpr std::string_view bundledScheme = "entente:";

/// Names of the bundled briefings, the first one first: "entente:alliance" and the samples.
[[nodiscard]] std::vector<std::string> bundledBriefings();
/// The title of one, without its being read as a briefing; the name where there is none.
[[nodiscard]] std::string bundledTitle(const std::string &name);

/// Source of a bundled briefing.
[[nodiscard]] Result<std::string> bundledBriefing(const std::string &name);

/// The bytes of a file, of standard input ("-") or of a bundled briefing.
[[nodiscard]] Result<std::string> loadAny(const std::string &name);

/// The vocabulary that the program carries; read once.
[[nodiscard]] std::shared_ptr<const Vocabulary> bundledVocabulary();

/// The periods that things are counted by: those of a person's own file, or of the one named, or
/// else those that the program carries, see resources/periods. Errors: those of reading the file,
/// and InvalidPeriod.
[[nodiscard]] Result<std::vector<Period>> namedPeriods(const std::string &file = {});

/// Where a person's own events lie, in the form of periods; there need be no such file.
[[nodiscard]] std::string eventsFile();

/// The events of a file, or of eventsFile(): none where that is not there. Errors: those of reading
/// the file, and InvalidPeriod.
[[nodiscard]] Result<std::vector<Period>> namedEvents(const std::string &file = {});

} // namespace entente
