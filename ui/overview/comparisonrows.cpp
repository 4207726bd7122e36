// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/comparisonrows.h"

#include "core/briefing/briefing.h"
#include "core/comparison/worddiff.h"
#include "ui/style/style.h"
#include "ui/style/writing.h"
#include "ui/workspace/workspace.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace entente::ui {

namespace {

constexpr int gutter = 3 * grid;
constexpr int rowGap = 2 * grid;

QString lines(std::string_view words)
{
    return toQString(words).replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
}

QList<QTextLayout::FormatRange> boldRanges(std::string_view words,
                                           const std::vector<TextRange> &ranges)
{
    QList<QTextLayout::FormatRange> result;
    for (const TextRange range : ranges) {
        QTextLayout::FormatRange bold;
        bold.start = static_cast<int>(toQString(words.substr(0, range.begin)).size());
        bold.length = static_cast<int>(toQString(words.substr(range.begin, range.size())).size());
        bold.format.setFontWeight(QFont::Bold);
        result << bold;
    }
    return result;
}

} // namespace

ComparisonRows::ComparisonRows(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("comparisonRows"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFont(ui::font(TypeSize::Body));
}

ComparisonRows::Row ComparisonRows::makeRow(const Briefing &briefing, const Table &table,
                                            std::size_t row)
{
    const std::string_view left = briefing.words(table.cell(row, 1));
    const std::string_view right = briefing.words(table.cell(row, 2));
    const WordDiff differing = compareWords(left, right);
    return {toQString(simplified(briefing.words(table.cell(row, 0)))),
            {Cell{lines(left), boldRanges(left, differing.left)},
             Cell{lines(right), boldRanges(right, differing.right)}}};
}

void ComparisonRows::setRows(const Briefing &briefing, const Table &table,
                             const std::vector<std::size_t> &rows)
{
    std::array<QString, alternatives> heads;
    for (std::size_t i = 0; i < alternatives; ++i)
        heads[i] = toQString(simplified(briefing.words(table.columns[i + 1])));
    std::vector<Row> made;
    made.reserve(rows.size());
    for (const std::size_t each : rows)
        made.push_back(makeRow(briefing, table, each));
    if (heads == m_heads && made == m_rows)
        return;
    m_heads = std::move(heads);
    m_rows = std::move(made);
    m_height.forget();
    setAccessibleDescription(spoken());
    updateGeometry();
    update();
}

QString ComparisonRows::spoken() const
{
    QStringList sentences;
    for (const Row &each : m_rows)
        sentences << tr("%1. %2: %3. %4: %5.")
                         .arg(each.aspect, m_heads[0], each.cells[0].words, m_heads[1],
                              each.cells[1].words);
    return sentences.join(QLatin1Char(' '));
}

QRect ComparisonRows::columnAt(std::size_t column, int top, int width) const
{
    const int each = std::max(0, (width - gutter) / 2);
    const QRect place(column == 0 ? 0 : width - each, top, each, 0);
    return QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 1), place);
}

int ComparisonRows::line(const QString &words, const QFont &font, const QColor &colour,
                         const QRect &area, QPainter *painter) const
{
    const QFontMetrics metrics(font);
    if (painter != nullptr) {
        const QRect place(area.left(), area.top(), area.width(), metrics.lineSpacing());
        painter->setFont(font);
        painter->setPen(colour);
        drawWords(painter, place, metrics.elidedText(words, Qt::ElideRight, area.width()),
                  layoutDirection());
    }
    return metrics.lineSpacing();
}

int ComparisonRows::cell(const Cell &cell, const QPoint &at, int width, QPainter *painter) const
{
    QTextLayout layout(cell.words, font());
    layout.setFormats(cell.bold);
    QTextOption option(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    option.setTextDirection(writingOf(cell.words, layoutDirection()));
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
    if (painter != nullptr) {
        painter->setPen(palette().color(QPalette::WindowText));
        layout.draw(painter, at);
    }
    return qCeil(height);
}

int ComparisonRows::row(const Row &row, int top, int width, QPainter *painter) const
{
    int y = top + grid;
    if (painter != nullptr)
        painter->fillRect(QRect(0, top, width, 1), hairline(palette()));
    y += line(row.aspect, ui::font(TypeSize::Caption), secondaryText(palette()),
              QRect(0, y, width, 0), painter);
    y += 2;
    int tallest = 0;
    for (std::size_t i = 0; i < alternatives; ++i) {
        const QRect column = columnAt(i, y, width);
        tallest = std::max(tallest, cell(row.cells[i], column.topLeft(), column.width(), painter));
    }
    return y + tallest + rowGap / 2 - top;
}

int ComparisonRows::lay(int width, QPainter *painter) const
{
    int y = 0;
    int head = 0;
    for (std::size_t i = 0; i < alternatives; ++i)
        head = line(m_heads[i], ui::font(TypeSize::Body, QFont::DemiBold),
                    palette().color(QPalette::WindowText), columnAt(i, y, width), painter);
    y += head + grid / 2;
    for (const Row &each : m_rows)
        y += row(each, y, width, painter);
    return y;
}

int ComparisonRows::heightForWidth(int width) const
{
    return m_height.at(width, [this](int in) { return lay(in, nullptr); });
}

QSize ComparisonRows::sizeHint() const
{
    return {40 * grid, heightForWidth(std::max(width(), 20 * grid))};
}

void ComparisonRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_height.forget();
    updateGeometry();
}

void ComparisonRows::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    lay(width(), &painter);
}

} // namespace entente::ui
