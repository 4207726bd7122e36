// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/edition.h"

namespace entente::plain {

constexpr int pageWidth = 80; ///< columns

/// Words as they are without styles: an image is said, and an address follows what leads to it.
[[nodiscard]] QString text(const edition::Words &words);

/// The lines of a table, its columns below one another; where it has too many for a page, the rows
/// one after the other, each cell behind its head.
[[nodiscard]] std::string tableOf(const pages::TableText &table);

} // namespace entente::plain
