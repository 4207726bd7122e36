// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/publication.h"

namespace entente::bench {

/// The generated report of so many topics, or the bundled briefing where they are 0. Read once.
[[nodiscard]] const Publication &publicationOf(int topics);

/// The whole text of a briefing and nothing else, which is what others can make of it too.
[[nodiscard]] PublishOptions wholeText(unsigned threads);

} // namespace entente::bench
