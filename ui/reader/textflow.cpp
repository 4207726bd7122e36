// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/textflow.h"

#include "core/base/utf8.h"

#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace entente::ui {

namespace {

bool isRightToLeft(char32_t c)
{
    return (c >= 0x590 && c <= 0x8FF) || (c >= 0xFB1D && c <= 0xFDFF)
        || (c >= 0xFE70 && c <= 0xFEFC);
}

/// QPainter puts the lines of a run's own flags in the wrong place: they are drawn here.
void drawRun(QPainter &painter, QPointF at, qreal baseline, QGlyphRun &run, bool underline)
{
    const bool isUnderlined = underline || run.underline();
    const bool isStruckOut = run.strikeOut();
    run.setFlags({});
    painter.drawGlyphRun(at, run);
    if (!isUnderlined && !isStruckOut)
        return;
    const QRawFont font = run.rawFont();
    const QRectF words = run.boundingRect();
    const qreal thickness = std::max(1.0, std::round(font.lineThickness()));
    const auto drawAt = [&](qreal y) {
        const QRectF line(words.left(), std::round(baseline + y), words.width(), thickness);
        painter.fillRect(line.translated(at), painter.pen().color());
    };
    if (isUnderlined)
        drawAt(std::max(1.0, font.underlinePosition()));
    if (isStruckOut)
        drawAt(-font.xHeight() / 2);
}

} // namespace

TextFlow::TextFlow(std::string_view words, std::uint32_t begin, const QFont &font, qreal lineHeight)
    : m_words{begin, begin + static_cast<std::uint32_t>(words.size())},
      m_lineHeight(std::round(font.pixelSize() * lineHeight))
{
    QString characters;
    characters.reserve(static_cast<qsizetype>(words.size()));
    const bool plain = std::all_of(words.begin(), words.end(),
                                   [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    for (std::uint32_t i = 0; i < words.size();) {
        const text::Decoded each = text::decode(words, i);
        // QTextLayout breaks lines at the separator, not at a line feed.
        const char32_t c = each.character == '\n' ? U'\u2028' : each.character;
        m_bidirectional = m_bidirectional || isRightToLeft(c);
        const auto units = QChar::fromUcs4(c);
        characters.append(units);
        if (!plain)
            m_bytes.insert(m_bytes.end(), static_cast<std::size_t>(QStringView(units).size()), i);
        i += each.length;
    }
    if (!plain)
        m_bytes.push_back(static_cast<std::uint32_t>(words.size()));
    m_layout = std::make_unique<QTextLayout>(characters, font);
    m_layout->setCacheEnabled(true);
}

void TextFlow::setStyle(TextRange words, const QTextCharFormat &format)
{
    const int from = toLayout(words.begin);
    const int to = toLayout(words.end);
    if (to <= from)
        return;
    QList<QTextLayout::FormatRange> formats = m_layout->formats();
    formats.push_back({from, to - from, format});
    m_layout->setFormats(formats);
}

qreal TextFlow::layOut(qreal width, Qt::Alignment alignment)
{
    // Left means where a line begins, and right where it ends.
    m_width = width;
    const bool isLeftward = m_layout->text().isRightToLeft() || m_runsFromRight;
    const bool turns = (isLeftward || m_fromRight) && alignment != Qt::AlignHCenter;
    const Qt::Alignment other = alignment == Qt::AlignLeft ? Qt::AlignRight : Qt::AlignLeft;
    QTextOption option(turns ? other : alignment);
    // Each paragraph goes the way its own first letter goes, not the way of the program; where
    // words run from the right, one that begins with a Latin name does so too.
    option.setTextDirection(m_runsFromRight ? Qt::RightToLeft : Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_lineTops.assign(1, 0.0);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        const qreal top = m_lineTops.back();
        const qreal height = std::max(m_lineHeight, std::ceil(line.height()));
        line.setPosition({0.0, top + std::floor((height - line.height()) / 2)});
        m_lineTops.push_back(top + height);
    }
    m_layout->endLayout();
    return height();
}

qreal TextFlow::naturalWidth() const
{
    qreal widest = 0.0;
    for (int i = 0; i < m_layout->lineCount(); ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

int TextFlow::toLayout(std::uint32_t offset) const
{
    const std::uint32_t byte = std::clamp(offset, m_words.begin, m_words.end) - m_words.begin;
    if (m_bytes.empty())
        return static_cast<int>(byte);
    return static_cast<int>(std::lower_bound(m_bytes.begin(), m_bytes.end(), byte)
                            - m_bytes.begin());
}

std::uint32_t TextFlow::fromLayout(int position) const
{
    const auto unit = static_cast<std::uint32_t>(std::max(0, position));
    if (m_bytes.empty())
        return m_words.begin + std::min(unit, m_words.size());
    return m_words.begin + m_bytes[std::min<std::size_t>(unit, m_bytes.size() - 1)];
}

int TextFlow::lineIndexAt(qreal y) const
{
    const auto next = std::upper_bound(m_lineTops.begin(), m_lineTops.end(), y);
    return std::clamp(static_cast<int>(next - m_lineTops.begin()) - 1, 0, lineCount() - 1);
}

std::uint32_t TextFlow::offsetAt(QPointF place) const
{
    if (lineCount() == 0)
        return m_words.begin;
    return fromLayout(m_layout->lineAt(lineIndexAt(place.y())).xToCursor(place.x()));
}

bool TextFlow::hasWordsAt(QPointF place) const
{
    if (lineCount() == 0 || place.y() < 0 || place.y() >= height())
        return false;
    const QRectF words = m_layout->lineAt(lineIndexAt(place.y())).naturalTextRect();
    return place.x() >= words.left() && place.x() <= words.right();
}

void TextFlow::addBoxes(std::vector<QRectF> &boxes, int index, int from, int to) const
{
    const QTextLine line = m_layout->lineAt(index);
    const qreal top = m_lineTops[static_cast<std::size_t>(index)];
    const qreal height = m_lineTops[static_cast<std::size_t>(index) + 1] - top;
    const auto box = [&](int a, int b) {
        const qreal x = line.cursorToX(a);
        const qreal end = line.cursorToX(b);
        return QRectF(std::min(x, end), top, std::abs(end - x), height);
    };
    if (!m_bidirectional) {
        boxes.push_back(box(from, to));
        return;
    }
    // Words that follow each other may stand apart: one box for each stretch that does not jump.
    for (int at = from; at < to;) {
        const int end = std::min(to, m_layout->nextCursorPosition(at));
        const QRectF piece = box(at, end);
        QRectF *last = boxes.empty() ? nullptr : &boxes.back();
        if (last != nullptr && last->top() == top
            && (std::abs(last->right() - piece.left()) < 1
                || std::abs(piece.right() - last->left()) < 1))
            *last = last->united(piece);
        else
            boxes.push_back(piece);
        at = std::max(end, at + 1);
    }
}

std::vector<QRectF> TextFlow::boxesOf(TextRange words) const
{
    std::vector<QRectF> boxes;
    if (words.end <= m_words.begin || words.begin >= m_words.end || words.isEmpty())
        return boxes;
    const int from = toLayout(words.begin);
    const int to = toLayout(words.end);
    for (int i = m_layout->lineForTextPosition(from).lineNumber(); i < lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const int end = line.textStart() + line.textLength();
        if (line.textStart() >= to)
            break;
        if (std::min(to, end) > std::max(from, line.textStart()))
            addBoxes(boxes, i, std::max(from, line.textStart()), std::min(to, end));
    }
    return boxes;
}

QRectF TextFlow::caretAt(std::uint32_t offset) const
{
    if (lineCount() == 0)
        return {};
    const int position = toLayout(offset);
    const QTextLine line = m_layout->lineForTextPosition(position);
    const int index = line.isValid() ? line.lineNumber() : lineCount() - 1;
    const qreal top = m_lineTops[static_cast<std::size_t>(index)];
    return {m_layout->lineAt(index).cursorToX(position), top, 0.0,
            m_lineTops[static_cast<std::size_t>(index) + 1] - top};
}

TextRange TextFlow::lineAt(std::uint32_t offset) const
{
    const QTextLine line = m_layout->lineForTextPosition(toLayout(offset));
    if (!line.isValid())
        return m_words;
    return {fromLayout(line.textStart()), fromLayout(line.textStart() + line.textLength())};
}

TextRange TextFlow::wordAt(std::uint32_t offset) const
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, m_layout->text());
    const int at = toLayout(offset);
    finder.setPosition(at);
    const int begin = finder.isAtBoundary() && at < m_layout->text().size()
        ? at
        : static_cast<int>(finder.toPreviousBoundary());
    finder.setPosition(begin);
    const int end = static_cast<int>(finder.toNextBoundary());
    return {fromLayout(begin), end < 0 ? m_words.end : fromLayout(end)};
}

std::uint32_t TextFlow::next(std::uint32_t offset, bool word) const
{
    const auto mode = word ? QTextLayout::SkipWords : QTextLayout::SkipCharacters;
    return fromLayout(m_layout->nextCursorPosition(toLayout(offset), mode));
}

std::uint32_t TextFlow::previous(std::uint32_t offset, bool word) const
{
    const auto mode = word ? QTextLayout::SkipWords : QTextLayout::SkipCharacters;
    return fromLayout(m_layout->previousCursorPosition(toLayout(offset), mode));
}

qreal TextFlow::firstBaseline() const
{
    if (lineCount() == 0)
        return 0.0;
    const QTextLine line = m_layout->lineAt(0);
    return line.y() + line.ascent();
}

std::vector<TextFlow::Stretch> TextFlow::stretches(const std::vector<Ink> &inks) const
{
    // Cut into pieces that do not overlap, so that no word is painted twice.
    std::vector<int> cuts{0, static_cast<int>(m_layout->text().size())};
    for (const Ink &ink : inks) {
        cuts.push_back(toLayout(ink.words.begin));
        cuts.push_back(toLayout(ink.words.end));
    }
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    std::vector<Stretch> result;
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        Stretch stretch{cuts[i], cuts[i + 1], QColor(), false};
        for (const Ink &ink : inks) {
            if (toLayout(ink.words.begin) > stretch.from || toLayout(ink.words.end) < stretch.to)
                continue;
            stretch.colour = ink.colour.isValid() ? ink.colour : stretch.colour;
            stretch.underline = stretch.underline || ink.underline;
        }
        result.push_back(stretch);
    }
    return result;
}

void TextFlow::draw(QPainter &painter, QPointF at, const std::vector<Ink> &inks,
                    const QRectF &clip) const
{
    if (inks.empty()) {
        m_layout->draw(&painter, at, {}, clip);
        return;
    }
    // Selections of QTextLayout::draw() are clipped pieces of whole lines, which cuts through
    // letters and loses the colour of words beside each other. Glyphs are drawn as they are.
    const QPen pen = painter.pen();
    const std::vector<Stretch> pieces = stretches(inks);
    for (int i = 0; i < lineCount(); ++i) {
        const qreal top = at.y() + m_lineTops[static_cast<std::size_t>(i)];
        const qreal bottom = at.y() + m_lineTops[static_cast<std::size_t>(i) + 1];
        if (bottom >= clip.top() && top <= clip.bottom())
            drawLine(painter, at, i, pieces);
        painter.setPen(pen);
    }
}

void TextFlow::drawLine(QPainter &painter, QPointF at, int index,
                        const std::vector<Stretch> &pieces) const
{
    const QPen pen = painter.pen();
    const QTextLine line = m_layout->lineAt(index);
    const int begin = line.textStart();
    const int end = begin + line.textLength();
    for (const Stretch &piece : pieces) {
        const int from = std::max(begin, piece.from);
        const int to = std::min(end, piece.to);
        if (from >= to)
            continue;
        painter.setPen(piece.colour.isValid() ? QPen(piece.colour) : pen);
        for (QGlyphRun &run : line.glyphRuns(from, to - from))
            drawRun(painter, at, line.y() + line.ascent(), run, piece.underline);
    }
}

} // namespace entente::ui
