// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/clipping.h"
#include "ui/reader/pagetext.h"

#include <QStringList>

namespace entente::ui {

/// What is selected on a page, title block and all, as it is pasted elsewhere.
[[nodiscard]] Clipping clippingOf(const PageText &page, TextRange selection);

/// The reference to the place of the words selected, in the style chosen last; a line each.
[[nodiscard]] QStringList referenceTo(const PageText &page, TextRange selection);

} // namespace entente::ui
