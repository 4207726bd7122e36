// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/areachart.h"

#include "core/publishing/publishingtexts.h"

#include <QStringList>

#include <algorithm>

namespace entente::pages {

namespace {

using Bar = edition::AreaChart::Bar;

constexpr std::size_t mostBars = 12;
constexpr double rowHeight = 15;
constexpr double barHeight = 8;
constexpr double labelWidth = 150;
constexpr double numberWidth = 24;

page::Label label(const QString &words, double left, double top, double width)
{
    page::Label made;
    made.text.type = page::Type::Chart;
    made.text.spans = {{words.toStdString(), 0, page::none, {}, page::none}};
    made.left = left;
    made.top = top;
    made.width = width;
    return made;
}

page::Drawing drawn(const std::vector<Bar> &bars, std::size_t shown, double width)
{
    page::Drawing drawing;
    drawing.width = width;
    drawing.height = static_cast<double>(shown) * rowHeight;
    const double room = width - labelWidth - numberWidth;
    for (std::size_t i = 0; i < shown; ++i) {
        const double top = static_cast<double>(i) * rowHeight;
        const double length = room * static_cast<double>(bars[i].topics)
            / static_cast<double>(bars.front().topics);
        drawing.areas.push_back({labelWidth, top + (rowHeight - barHeight) / 2, length, barHeight,
                                 page::colour(page::Ink::Accent)});
        const double words = top + 1.9; // in the middle of its row
        drawing.labels.push_back(label(bars[i].area, 0, words, labelWidth - 6));
        drawing.labels.push_back(
            label(QString::number(bars[i].topics), labelWidth + length + 5, words, numberWidth));
    }
    return drawing;
}

} // namespace

void writeAreaChart(DocumentBuilder &builder, const edition::AreaChart &chart, double width)
{
    const std::size_t shown = std::min(chart.bars.size(), mostBars);
    QStringList words;
    for (std::size_t i = 0; i < shown; ++i)
        words << PublishingTexts::tr("%1: %2")
                     .arg(chart.bars[i].area)
                     .arg(static_cast<qulonglong>(chart.bars[i].topics));
    builder.drawing(drawn(chart.bars, shown, width),
                    PublishingTexts::tr("Bar chart of the number of topics by focus area. %1.")
                        .arg(words.join(QStringLiteral(", "))));
    const QString note = shown < chart.bars.size()
        ? PublishingTexts::tr(
              "The chart shows the %1 most frequent of %2 focus areas; a topic may touch several.")
              .arg(static_cast<qulonglong>(shown))
              .arg(static_cast<qulonglong>(chart.bars.size()))
        : chart.note;
    builder.caption(chart.caption, note);
    builder.table(chart.table);
}

} // namespace entente::pages
