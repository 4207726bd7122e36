// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/citation/reference.h"

namespace entente::citation {

/// Where words first stand in the text letter for letter, any white space being one space; nothing
/// where they do not.
[[nodiscard]] std::optional<TextRange> findPassage(const Briefing &briefing,
                                                   std::string_view words);

} // namespace entente::citation
