// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/areachart.h"

#include "core/filter/filtersentence.h"
#include "core/publishing/publishingtexts.h"

#include <QStringList>

#include <algorithm>

namespace entente::pages {

namespace {

constexpr std::size_t mostBars = 12;
constexpr double rowHeight = 15;
constexpr double barHeight = 8;
constexpr double labelWidth = 150;
constexpr double numberWidth = 24;

QString nameOf(const Selection &selection, ConceptIndex area, const QString &language)
{
    return toText(selection.vocabulary().label(area, language.toStdString()));
}

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

page::Drawing bars(const Selection &selection, const std::vector<AreaCount> &counts,
                   std::size_t shown, double width, const QString &language)
{
    page::Drawing drawing;
    drawing.width = width;
    drawing.height = static_cast<double>(shown) * rowHeight;
    const double room = width - labelWidth - numberWidth;
    for (std::size_t i = 0; i < shown; ++i) {
        const double top = static_cast<double>(i) * rowHeight;
        const double length = room * static_cast<double>(counts[i].total)
            / static_cast<double>(counts.front().total);
        drawing.areas.push_back({labelWidth, top + (rowHeight - barHeight) / 2, length, barHeight,
                                 page::colour(page::Ink::Accent)});
        const double words = top + 1.9; // in the middle of its row
        drawing.labels.push_back(
            label(nameOf(selection, counts[i].area, language), 0, words, labelWidth - 6));
        drawing.labels.push_back(
            label(QString::number(counts[i].total), labelWidth + length + 5, words, numberWidth));
    }
    return drawing;
}

TableText::Cell cell(const QString &words)
{
    return {Run{words, 0, {}, 0}};
}

} // namespace

namespace {

void count(const Selection &selection, const Share &share, std::vector<AreaCount> &counts)
{
    const Briefing &of = selection.briefing(share);
    counts.resize(selection.vocabulary().size());
    for (std::size_t t = 0; t < of.topics.size(); ++t) {
        if (!selection.shows(share, t))
            continue;
        for (const ConceptIndex area : of.areasOf(of.topics[t])) {
            counts[area].area = area;
            ++counts[area].kinds[static_cast<std::size_t>(of.topics[t].kind)];
            ++counts[area].total;
        }
    }
}

std::vector<AreaCount> mostFirst(std::vector<AreaCount> counts)
{
    std::erase_if(counts, [](const AreaCount &each) { return each.total == 0; });
    std::stable_sort(counts.begin(), counts.end(),
                     [](const AreaCount &a, const AreaCount &b) { return a.total > b.total; });
    return counts;
}

} // namespace

std::vector<AreaCount> countAreas(const Selection &selection, const Share &share)
{
    std::vector<AreaCount> counts;
    count(selection, share, counts);
    return mostFirst(std::move(counts));
}

std::vector<AreaCount> countAreas(const Selection &selection)
{
    std::vector<AreaCount> counts;
    for (const Share &share : selection.shares())
        count(selection, share, counts);
    return mostFirst(std::move(counts));
}

TableText areaTable(const Selection &selection, const std::vector<AreaCount> &counts,
                    const QString &language)
{
    std::vector<Kind> kinds;
    for (const Kind kind : allKinds) {
        const bool any = std::any_of(counts.begin(), counts.end(), [&](const AreaCount &each) {
            return each.kinds[static_cast<std::size_t>(kind)] > 0;
        });
        if (any)
            kinds.push_back(kind);
    }
    TableText text;
    text.namesRows = true;
    text.heads.push_back(cell(PublishingTexts::tr("Focus area")));
    text.alignments.push_back(Alignment::Start);
    for (const Kind kind : kinds) {
        text.heads.push_back(cell(kindsLabel(kind)));
        text.alignments.push_back(Alignment::End);
    }
    text.heads.push_back(cell(PublishingTexts::tr("All")));
    text.alignments.push_back(Alignment::End);
    for (const AreaCount &each : counts) {
        std::vector<TableText::Cell> row{cell(nameOf(selection, each.area, language))};
        for (const Kind kind : kinds)
            row.push_back(cell(QString::number(each.kinds[static_cast<std::size_t>(kind)])));
        row.push_back(cell(QString::number(each.total)));
        text.rows.push_back(std::move(row));
    }
    return text;
}

void writeAreaChart(DocumentBuilder &builder, const Selection &selection,
                    const std::vector<AreaCount> &counts, double width, const QString &language)
{
    if (counts.empty())
        return;
    const std::size_t shown = std::min(counts.size(), mostBars);
    QStringList words;
    for (std::size_t i = 0; i < shown; ++i)
        words << PublishingTexts::tr("%1: %2")
                     .arg(nameOf(selection, counts[i].area, language))
                     .arg(static_cast<qulonglong>(counts[i].total));
    builder.drawing(bars(selection, counts, shown, width, language),
                    PublishingTexts::tr("Bar chart of the number of topics by focus area. %1.")
                        .arg(words.join(QStringLiteral(", "))));
    const QString note = shown < counts.size()
        ? PublishingTexts::tr(
              "The chart shows the %1 most frequent of %2 focus areas; a topic may touch several.")
              .arg(static_cast<qulonglong>(shown))
              .arg(static_cast<qulonglong>(counts.size()))
        : PublishingTexts::tr("A topic may touch several focus areas.");
    builder.caption(PublishingTexts::tr("Number of topics by focus area and kind"), note);
    builder.table(areaTable(selection, counts, language));
}

} // namespace entente::pages
