// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/htmlheadings.h"
#include "core/publishing/selection.h"

#include <string>
#include <vector>

namespace entente::html {

/// A sentence about a date, which is marked as one. `sentence` holds a %1 for it.
[[nodiscard]] std::string dated(const QString &sentence, const Date &date, const QString &language);

/// Title, subtitle, facts, and what the filter shows of a document of one briefing.
[[nodiscard]] std::string titleBlock(const Selection &selection, const PublishOptions &options,
                                     const Share &share, const QString &title);

/// Topics, tables, full text and sources of all briefings. One of several is a section that begins
/// with its own title. Headings are added to the contents.
[[nodiscard]] std::string briefings(const Selection &selection, const PublishOptions &options,
                                    std::vector<Entry> &contents);

} // namespace entente::html
