// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/citation/style.h"

namespace entente::ui {

/// The style of references that was chosen last for words that are copied: one that is read, not
/// one for programs.
[[nodiscard]] citation::Style referenceStyle();
void setReferenceStyle(citation::Style style);

} // namespace entente::ui
