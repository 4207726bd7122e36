// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace entente::ui {

class ReaderView;

/// Lets assistive technology read the page: its whole text, caret, selection and places.
void installReaderAccessibility();

/// Tells it that the text selected or the caret has changed.
void announceSelection(ReaderView *view);

} // namespace entente::ui
