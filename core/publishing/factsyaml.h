// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

#include <string>
#include <vector>

namespace entente {

/// Appends what the head of a briefing gave beside its fields to the front matter of a Markdown
/// document, so that it is read again with it. Comments stay comments; a name that the document has
/// already is told apart, for YAML takes none twice.
void appendFacts(std::string &yaml, const std::vector<Fact> &facts);

} // namespace entente
