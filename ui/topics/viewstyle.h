// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractItemView;
class QPainter;
class QStyleOptionViewItem;

namespace entente::ui {

/// Draws the selection as a wash of the accent instead of a block of it. Call again when the
/// palette changes.
void applyQuietSelection(QAbstractItemView *view);

/// Paints what lies behind an item: the wash, a bar where it is selected, a frame where it has
/// the focus of the keyboard.
void paintItemGround(QPainter *painter, const QStyleOptionViewItem &option);

} // namespace entente::ui
