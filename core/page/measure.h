// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/page/pages.h"

namespace entente::page {

/// Number of the first page, from 1, on which words or areas reach beyond the text's part of the
/// sheet or beyond their table cell, and would be cut off or run into each other; 0 where all
/// pages hold what stands on them.
[[nodiscard]] int overfullPage(const Pages &pages, const Sheet &sheet);

} // namespace entente::page
