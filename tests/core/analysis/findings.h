// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

#include <QJsonObject>

#include <string>

namespace entente::test {

enum class Lines : bool { Leave, Name };

/// What was found in a briefing, one finding a line, to be compared with what should be. Sentences
/// of prose are left out, for the descriptions tell of what a reader finds listed.
[[nodiscard]] std::string findings(const Briefing &briefing, Lines lines);

/// The same lines from a description as in tests/fixtures/strait-expected.json.
[[nodiscard]] std::string expectedFindings(const QJsonObject &description, Lines lines);

/// The focus areas that a description asks for and the topics listed lack, one a line.
[[nodiscard]] std::string missingAreas(const Briefing &briefing, const QJsonObject &description);

} // namespace entente::test
