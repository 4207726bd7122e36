// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparison/celltext.h"

#include "ui/style/style.h"
#include "ui/style/writing.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace entente::ui {

namespace {

constexpr int sidePadding = 3 * grid / 2;
constexpr int topPadding = grid;
constexpr int fittingColumns = 4;
constexpr int narrowest = 22 * grid;

} // namespace

QList<QTextLayout::FormatRange> differenceFormats(const TextSpans &differences,
                                                  const QPalette &palette)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setBackground(differenceWash(palette));
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan span : differences)
        formats.append({span.start, span.length, format});
    return formats;
}

QRect textArea(const QRect &cell)
{
    return cell.adjusted(sidePadding, topPadding, -sidePadding, -topPadding);
}

qreal layOut(QTextLayout &layout, const CellText &text, qreal width)
{
    QString words = text.words;
    layout.setText(words.replace(u'\n', QChar::LineSeparator));
    layout.setFont(text.font);
    layout.setFormats(text.formats);
    QTextOption option(text.alignment);
    option.setTextDirection(writingOf(text.words, text.direction));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

int cellHeight(const CellText &text, int width)
{
    const QFontMetrics metrics(text.font);
    const int room = std::max(1, width - 2 * sidePadding);
    // Shaping is dear: what is plainly shorter than a line is not measured.
    const bool plainlyShort = text.words.size() * metrics.maxWidth() < room
        && !text.words.contains(u'\n');
    qreal height = metrics.lineSpacing();
    if (!plainlyShort) {
        QTextLayout layout;
        height = std::max(height, layOut(layout, text, room));
    }
    return static_cast<int>(std::ceil(height)) + 2 * topPadding + 1;
}

QList<int> columnWidths(int columns, int available)
{
    if (columns <= 1)
        return QList<int>(columns, available);
    const bool fits = columns <= fittingColumns;
    // What a row is about is short; the words to compare get the room.
    const int first = fits && columns == 2
        ? available * 3 / 10
        : std::clamp(available / (columns + 1), 16 * grid, narrowest + 4 * grid);
    QList<int> widths{std::min(first, available / 2)};
    const int rest = available - widths[0];
    const int others = columns - 1;
    const int each = fits ? rest / others : std::max(narrowest, rest / others);
    for (int i = 0; i < others; ++i)
        widths.append(each);
    // No stripe stays empty at the end.
    if (each * others < rest)
        widths.last() += rest - each * others;
    return widths;
}

} // namespace entente::ui
