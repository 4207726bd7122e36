// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

class QString;

namespace entente {

/// One translated sentence that says from which encoding a document was read; where that is a
/// guess, how to be sure.
[[nodiscard]] QString encodingSentence(const SourceEncoding &encoding);

} // namespace entente
