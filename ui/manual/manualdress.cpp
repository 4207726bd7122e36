// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/manual/manualdress.h"

#include "ui/style/style.h"

#include <QFontDatabase>
#include <QPalette>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

#include <array>
#include <vector>

namespace entente::ui {

namespace {

struct Dress
{
    const QPalette &palette;
    double zoom;

    [[nodiscard]] int px(double size) const { return qRound(size * zoom); }
};

/// What is set in one way, with the way it is set now.
struct Piece
{
    int begin;
    int end;
    QTextCharFormat format;
};

constexpr std::array<int, 5> headingSizes{15, 26, 19, 16, 15}; // by level; 0 is text

bool isCode(const QTextBlock &block)
{
    return block.isValid() && block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
}

void dressWords(const QTextBlock &block, const Dress &dress)
{
    const int level = std::min(block.blockFormat().headingLevel(), 4);
    const bool inCode = isCode(block);
    std::vector<Piece> pieces;
    for (auto each = block.begin(); !each.atEnd(); ++each) {
        const QTextFragment fragment = each.fragment();
        pieces.push_back(
            {fragment.position(), fragment.position() + fragment.length(), fragment.charFormat()});
    }
    for (Piece &piece : pieces) {
        if (piece.format.isImageFormat())
            continue;
        QTextCharFormat &format = piece.format;
        format.clearProperty(QTextFormat::FontSizeAdjustment);
        format.setProperty(QTextFormat::FontPixelSize,
                           dress.px(headingSizes[static_cast<std::size_t>(level)]));
        if (level > 0)
            format.setFontWeight(QFont::DemiBold);
        if (inCode || format.fontFixedPitch()) {
            const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
            format.setFontFamilies({fixed.family(), QStringLiteral("Noto Sans Mono CJK JP")});
            format.setProperty(QTextFormat::FontPixelSize, dress.px(inCode ? 12 : 14));
            if (!inCode)
                format.setBackground(dress.palette.color(QPalette::AlternateBase));
        }
        if (format.isAnchor()) {
            format.setForeground(accent(dress.palette));
            format.setFontUnderline(true);
        }
        QTextCursor cursor(block);
        cursor.setPosition(piece.begin);
        cursor.setPosition(piece.end, QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
}

bool hasPicture(const QTextBlock &block)
{
    return !block.begin().atEnd() && block.begin().fragment().charFormat().isImageFormat();
}

void dressBlock(const QTextBlock &block, const Dress &dress)
{
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    const int level = format.headingLevel();
    const bool inCode = isCode(block);
    const bool isCell = cursor.currentTable() != nullptr;
    const bool isItem = block.textList() != nullptr;
    format.setTopMargin(level == 0 ? 0 : dress.px(level == 1 ? 4 : 26));
    format.setBottomMargin(dress.px(isCell ? 0 : level > 0 ? 8 : isItem ? 5 : 12));
    const bool isTight = isCell || inCode || level > 0;
    format.setLineHeight(hasPicture(block) ? 100
                             : isTight     ? 125
                                           : 145,
                         QTextBlockFormat::ProportionalHeight);
    if (inCode) {
        format.setBackground(dress.palette.color(QPalette::AlternateBase));
        format.setNonBreakableLines(false);
    }
    cursor.setBlockFormat(format);
}

/// Lines of code are a block each, between which the ground would show.
void joinCode(QTextDocument *document)
{
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        while (isCode(block) && isCode(block.next())) {
            QTextCursor end(block);
            end.movePosition(QTextCursor::EndOfBlock);
            end.deleteChar();
            end.insertText(QString(QChar::LineSeparator));
            block = end.block();
        }
    }
}

void dressTable(QTextTable *table, const Dress &dress)
{
    QTextTableFormat format = table->format();
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(hairline(dress.palette));
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(dress.px(6));
    format.setTopMargin(dress.px(2));
    format.setBottomMargin(dress.px(16));
    table->setFormat(format);
    for (int column = 0; column < table->columns(); ++column) {
        QTextTableCell cell = table->cellAt(0, column);
        QTextCharFormat head = cell.format();
        head.setBackground(dress.palette.color(QPalette::AlternateBase));
        cell.setFormat(head);
    }
}

} // namespace

void dressManual(QTextDocument *document, const QPalette &palette, double zoom)
{
    const Dress dress{palette, zoom};
    const bool undoes = document->isUndoRedoEnabled();
    document->setUndoRedoEnabled(false);
    QTextCursor whole(document);
    whole.beginEditBlock();
    joinCode(document);
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        dressBlock(block, dress);
        dressWords(block, dress);
    }
    for (QTextFrame *frame : document->rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            dressTable(table, dress);
    }
    whole.endEditBlock();
    document->setUndoRedoEnabled(undoes);
}

} // namespace entente::ui
