// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace entente::ui {

/// Whoever gives the focus to `from` gives it to `to`, which it holds; said again, to another one.
/// Unlike a focus proxy `from` is no stop of the Tab key: where it stands behind `to` in the order
/// of Tab, a proxy would lead back from there for ever.
void handFocus(QWidget *from, QWidget *to);

} // namespace entente::ui
