// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/notes.h"

#include <vector>

class QWidget;

namespace entente::ui {

/// Asks whether the window may close although these notes are kept nowhere; their words can be put
/// on the clipboard. The answer that loses nothing is the one that Enter and Escape give.
[[nodiscard]] bool mayLoseNotes(const std::vector<library::Note> &notes, QWidget *parent);

} // namespace entente::ui
