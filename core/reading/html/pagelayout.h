// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/html/pagetree.h"

namespace entente {

/// Whether a table only places things: one that holds tables, or whole paragraphs beside each
/// other, and says nothing of heads or a caption.
[[nodiscard]] bool isLayoutTable(const PageTree &tree, std::uint32_t table);

} // namespace entente
