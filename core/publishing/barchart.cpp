// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/barchart.h"

#include "core/publishing/publishingtexts.h"

#include <QStringList>

#include <algorithm>

namespace entente::pages {

namespace {

using edition::Bar;

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

page::Drawing drawn(const std::vector<Bar> &bars, std::size_t shown, double longest, double width)
{
    page::Drawing drawing;
    drawing.width = width;
    drawing.height = static_cast<double>(shown) * rowHeight;
    const double room = width - labelWidth - numberWidth;
    for (std::size_t i = 0; i < shown; ++i) {
        const double top = static_cast<double>(i) * rowHeight;
        const double length = longest > 0 ? room * bars[i].value / longest : 0;
        drawing.areas.push_back({labelWidth, top + (rowHeight - barHeight) / 2, length, barHeight,
                                 page::colour(page::Ink::Accent)});
        const double words = top + 1.9; // in the middle of its row
        drawing.labels.push_back(label(bars[i].label, 0, words, labelWidth - 6));
        drawing.labels.push_back(
            label(bars[i].written, labelWidth + length + 5, words, numberWidth));
    }
    return drawing;
}

QString inWords(const std::vector<Bar> &bars, std::size_t shown)
{
    QStringList words;
    for (std::size_t i = 0; i < shown; ++i)
        words << PublishingTexts::tr("%1: %2").arg(bars[i].label, bars[i].written);
    return words.join(QStringLiteral(", "));
}

} // namespace

void writeAreaChart(DocumentBuilder &builder, const edition::AreaChart &chart, double width)
{
    const std::size_t shown = std::min(chart.bars.size(), mostBars);
    builder.drawing(drawn(chart.bars, shown, chart.bars.front().value, width),
                    PublishingTexts::tr("Bar chart of the number of topics by focus area. %1.")
                        .arg(inWords(chart.bars, shown)));
    const QString note = shown < chart.bars.size()
        ? PublishingTexts::tr(
              "The chart shows the %1 most frequent of %2 focus areas; a topic may touch several.")
              .arg(static_cast<qulonglong>(shown))
              .arg(static_cast<qulonglong>(chart.bars.size()))
        : chart.note;
    builder.caption(chart.caption, note);
    builder.table(chart.table);
}

void writeBars(DocumentBuilder &builder, const std::vector<edition::BarSeries> &series,
               double width, const std::string &language)
{
    constexpr std::size_t atOnce = 40; // fewer than a page has room for
    const double longest = edition::longestOf(series);
    for (const edition::BarSeries &each : series) {
        if (series.size() > 1) {
            Setting name;
            name.type = page::Type::Small;
            name.before = 3.75;
            name.keepWithNext = true;
            name.language = language;
            builder.paragraph(each.name, name);
        }
        for (std::size_t first = 0; first < each.bars.size(); first += atOnce) {
            const std::size_t end = std::min(first + atOnce, each.bars.size());
            const std::vector<Bar> some(each.bars.begin() + static_cast<std::ptrdiff_t>(first),
                                        each.bars.begin() + static_cast<std::ptrdiff_t>(end));
            builder.drawing(drawn(some, some.size(), longest, width),
                            PublishingTexts::tr("Bar chart of the numbers in the table: %1. %2.")
                                .arg(each.name, inWords(some, some.size())));
        }
    }
}

} // namespace entente::pages
