// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/areacounts.h"

#include "core/filter/filtersentence.h"
#include "core/publishing/publishingtexts.h"

#include <algorithm>

namespace entente::pages {

namespace {

QString nameOf(const Selection &selection, ConceptIndex area, const QString &language)
{
    return toText(selection.vocabulary().label(area, language.toStdString()));
}

TableText::Cell cell(const QString &words)
{
    return {Run{words, 0, {}, 0}};
}

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

} // namespace entente::pages
