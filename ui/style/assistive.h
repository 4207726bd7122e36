// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace entente::ui {

/// What a widget is given before it is first shown, for those who hear the window instead of
/// seeing it: its parts are told in the order in which they stand, a choice keeps its label, and a
/// row that a screen reader selects becomes the one that the list is at.
void assist(QWidget *widget);

/// Leads the Tab key through all that a widget holds in the order in which it stands, whatever the
/// order in which it was made.
void orderTabs(QWidget *widget);

} // namespace entente::ui
