// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace entente::ui {

/// Lets assistive technology choose what a chip names, and leave it out, as a click and the Delete
/// key do.
void installChipAccessibility();

} // namespace entente::ui
