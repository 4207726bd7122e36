// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/edition.h"

#include <string_view>
#include <vector>

// What an edition that is made at once is put together from.

namespace entente::edition {

/// Our own words, in one style.
[[nodiscard]] Words said(const QString &words, std::uint8_t styles = 0);

enum class Edit : std::uint8_t { Added, Removed };

/// Words of a document on one line, some of which were edited: ranges that lie within `whole`, and
/// of the same text.
[[nodiscard]] Words withEdits(std::string_view text, TextRange whole,
                              const std::vector<TextRange> &some, Edit edit);

[[nodiscard]] TextBlock paragraph(Words words);
[[nodiscard]] TextBlock item(Words words);
/// `depth` from 1, below the part's own.
[[nodiscard]] TextBlock heading(const QString &words, int depth = 1);
/// `number` tells the tables of an edition apart.
[[nodiscard]] TextBlock table(pages::TableText text, const QString &name, int number);
[[nodiscard]] TextBlock table(const QStringList &heads, std::vector<std::vector<Words>> rows,
                              const QString &name, int number);

/// Appends a part where it has anything.
void addPart(Chapter &chapter, std::string name, const QString &title,
             std::vector<TextBlock> blocks);

} // namespace entente::edition
