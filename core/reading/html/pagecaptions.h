// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/html/pageprune.h"

namespace entente {

/// Whether an element tells what an image shows, or whose it is: it is said to, it stands in a
/// figure, or it follows an image and names who took it. It holds no image itself.
[[nodiscard]] bool isCaption(const PageTree &tree, const PageChoice &choice, std::uint32_t i);

} // namespace entente
