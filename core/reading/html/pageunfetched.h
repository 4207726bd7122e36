// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/html/pagetree.h"
#include "core/reading/unfetched.h"

#include <string_view>

namespace entente {

/// Counts what a page would have a browser fetch from elsewhere as soon as it is opened: images and
/// pixels, styles, scripts, frames, sound, objects. Links are none of it.
void takeUnfetched(const PageTree &tree, std::string_view html, Unfetched &unfetched);

} // namespace entente
