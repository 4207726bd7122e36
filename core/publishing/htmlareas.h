// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/areachart.h"

#include <string>
#include <vector>

namespace entente::html {

/// How many topics touch each focus area, by kind: a table whose rows bear bars, so that the
/// numbers are there for who cannot see them. `id` is that of its caption.
[[nodiscard]] std::string areaTable(const Selection &selection,
                                    const std::vector<pages::AreaCount> &counts,
                                    const QString &language, const std::string &id);

} // namespace entente::html
