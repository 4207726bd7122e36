// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/marking.h"
#include "core/publishing/publication.h"

#include <string>

namespace entente::html {

/// The style sheet of a document: light and dark on a screen, and for its paper. Browsers that
/// know margin boxes print the marking on every page. `fromRight`: the document is laid out so.
[[nodiscard]] std::string styleSheet(const PublishOptions &options, const Marking &marking,
                                     bool fromRight);

/// The band that a marking stands in.
[[nodiscard]] std::string markingBand(const Marking &marking);

} // namespace entente::html
