// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QString>

class QPainter;
class QWidget;

namespace entente::ui {

/// The way that words run: as their first letter does, or, in a view that is laid out from the
/// right, to the left if any of them does.
[[nodiscard]] Qt::LayoutDirection writingOf(const QString &words, Qt::LayoutDirection view);

/// Draws words on one line, in the middle of an area's height. Left means where a line of the view
/// begins, whichever way the words run.
void drawWords(QPainter *painter, const QRectF &area, const QString &words,
               Qt::LayoutDirection view, Qt::Alignment alignment = Qt::AlignLeft);

/// Lays a panel out from the left or the right. Labels begin there even where their words run the
/// other way, which Qt leaves to the words.
void setWriting(QWidget *panel, Qt::LayoutDirection direction);

} // namespace entente::ui
