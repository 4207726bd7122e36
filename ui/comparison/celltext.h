// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/comparison/differences.h"

#include <QList>
#include <QPalette>
#include <QRect>
#include <QString>
#include <QTextLayout>

namespace entente::ui {

/// How the text of a cell is set.
struct CellText
{
    QString words;
    QFont font;
    QList<QTextLayout::FormatRange> formats;
    Qt::Alignment alignment = Qt::AlignLeft;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Bold and a wash behind words that differ.
[[nodiscard]] QList<QTextLayout::FormatRange> differenceFormats(const TextSpans &differences,
                                                                const QPalette &palette);

/// Where the text lies in a cell.
[[nodiscard]] QRect textArea(const QRect &cell);

/// Breaks a text into lines of a width; answers with the height they take.
qreal layOut(QTextLayout &layout, const CellText &text, qreal width);

/// Height of a cell of that width.
[[nodiscard]] int cellHeight(const CellText &text, int width);

/// Widths of columns: up to four always fit; of more, none is too narrow to read, and they scroll.
[[nodiscard]] QList<int> columnWidths(int columns, int available);

} // namespace entente::ui
