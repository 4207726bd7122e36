// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/textrange.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <string_view>
#include <vector>

class QPainter;

namespace entente::ui {

/// Words in a colour of their own; a later ink covers an earlier one.
struct Ink
{
    TextRange words;
    QColor colour;
    bool underline = false;
};

/// A run of words set in lines: a paragraph, a heading, a cell. Words are named by their offsets
/// in the page's text, places are relative to the flow's top left.
class TextFlow final
{
public:
    /// `begin` is the offset of the first word in the page's text.
    TextFlow(std::string_view words, std::uint32_t begin, const QFont &font, qreal lineHeight);

    void setStyle(TextRange words, const QTextCharFormat &format);
    /// Breaks the words into lines of a width and gives the height. May be called again.
    qreal layOut(qreal width, Qt::Alignment alignment = Qt::AlignLeft);
    /// Among what is set from the right: lines begin there whatever they are made of, and run from
    /// there where any of their `words` does. To be called before.
    void setFromRight(bool words)
    {
        m_fromRight = true;
        m_runsFromRight = words && m_bidirectional;
    }

    [[nodiscard]] TextRange words() const { return m_words; }
    [[nodiscard]] qreal height() const { return m_lineTops.back(); }
    [[nodiscard]] int lineCount() const { return static_cast<int>(m_lineTops.size()) - 1; }
    [[nodiscard]] qreal width() const { return m_width; } ///< that the lines were broken for
    [[nodiscard]] qreal naturalWidth() const;

    /// The offset nearest to a place.
    [[nodiscard]] std::uint32_t offsetAt(QPointF place) const;
    /// Whether words are set at a place, not only paper.
    [[nodiscard]] bool hasWordsAt(QPointF place) const;
    /// Boxes, a line high, that cover the words.
    [[nodiscard]] std::vector<QRectF> boxesOf(TextRange words) const;
    /// A line of no width before the character at an offset.
    [[nodiscard]] QRectF caretAt(std::uint32_t offset) const;

    [[nodiscard]] TextRange lineAt(std::uint32_t offset) const;
    [[nodiscard]] TextRange wordAt(std::uint32_t offset) const;
    /// The next place for a caret, by character or by word; the offset itself at the ends.
    [[nodiscard]] std::uint32_t next(std::uint32_t offset, bool word) const;
    [[nodiscard]] std::uint32_t previous(std::uint32_t offset, bool word) const;

    /// Baseline of the first line.
    [[nodiscard]] qreal firstBaseline() const;
    void draw(QPainter &painter, QPointF at, const std::vector<Ink> &inks,
              const QRectF &clip) const;

private:
    /// Characters that are drawn alike; without a colour, in the painter's.
    struct Stretch
    {
        int from = 0;
        int to = 0;
        QColor colour;
        bool underline = false;
    };

    [[nodiscard]] int toLayout(std::uint32_t offset) const;
    [[nodiscard]] std::uint32_t fromLayout(int position) const;
    [[nodiscard]] int lineIndexAt(qreal y) const;
    void addBoxes(std::vector<QRectF> &boxes, int index, int from, int to) const;
    [[nodiscard]] std::vector<Stretch> stretches(const std::vector<Ink> &inks) const;
    void drawLine(QPainter &painter, QPointF at, int index,
                  const std::vector<Stretch> &pieces) const;

    TextRange m_words;
    qreal m_lineHeight;
    qreal m_width = 0.0;
    bool m_bidirectional = false;
    bool m_fromRight = false;
    bool m_runsFromRight = false;
    std::unique_ptr<QTextLayout> m_layout;
    std::vector<std::uint32_t> m_bytes; ///< of each UTF-16 unit; empty where both count the same
    std::vector<qreal> m_lineTops{0.0}; ///< one more than there are lines
};

} // namespace entente::ui
