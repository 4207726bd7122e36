// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/office/xmltree.h"
#include "core/reading/unfetched.h"

namespace entente {

/// Counts what a part of an OpenDocument file has elsewhere: images, objects, frames, media,
/// sections of other files, and data of running programs (DDE).
void takeUnfetched(const xml::Tree &part, Unfetched &unfetched);

} // namespace entente
