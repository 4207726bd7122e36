// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/topiccsv.h"

#include "core/base/csv.h"
#include "core/publishing/passagetext.h"
#include "core/publishing/selection.h"
#include "core/publishing/writers.h"

namespace entente {

namespace {

void appendCell(std::string &csv, std::string_view words, std::string_view end = ",")
{
    text::appendCsvField(csv, words);
    csv += end;
}

void appendBriefing(std::string &csv, const Briefing &briefing)
{
    appendCell(csv, briefing.file);
    appendCell(csv, briefing.meta.title);
    appendCell(csv, briefing.meta.date ? briefing.meta.date->toString() : std::string());
}

std::string headingOf(const Briefing &briefing, std::int32_t section)
{
    return section < 0
        ? std::string()
        : simplified(briefing.words(briefing.sections[static_cast<std::size_t>(section)].heading));
}

} // namespace

void appendCsvHead(std::string &csv, bool byteOrderMark)
{
    if (byteOrderMark)
        csv += text::byteOrderMark;
    csv += "file,briefing,date,kind,title,text,section,focus areas,line,certainty,marking,"
           "corrected\r\n";
}

void appendCsv(std::string &csv, const FilterIndex &index, const Filter &filter,
               const FilterResult &result, std::size_t number, const Vocabulary &vocabulary,
               std::string_view marking)
{
    const Briefing &briefing = *index.briefings()[number];
    for (std::size_t t = 0; t < briefing.topics.size(); ++t) {
        if (!result.shown.test(index.entry(number, t)))
            continue;
        const Topic &topic = briefing.topics[t];
        appendBriefing(csv, briefing);
        appendCell(csv, name(topic.kind));
        appendCell(csv, simplified(briefing.words(topic.title)));
        appendCell(csv, simplified(briefing.words(topic.text)));
        appendCell(csv, headingOf(briefing, topic.section));
        std::string areas;
        for (const ConceptIndex area : briefing.areasOf(topic))
            areas += (areas.empty() ? "" : " ") + vocabulary.at(area).id;
        appendCell(csv, areas);
        appendCell(csv, std::to_string(topic.line));
        appendCell(csv, name(topic.certainty));
        appendCell(csv, marking);
        appendCell(csv, names(topic.byAnalyst), "\r\n");
    }
    for (const Passage &passage : index.passages(filter, result, number)) {
        appendBriefing(csv, briefing);
        appendCell(csv, "passage");
        appendCell(csv, {});
        appendCell(csv, wordsOf(briefing, passage));
        appendCell(csv, headingOf(briefing, sectionOf(briefing, passage)));
        appendCell(csv, {});
        appendCell(csv, std::to_string(lineOf(briefing, passage)));
        appendCell(csv, {});
        appendCell(csv, marking);
        appendCell(csv, {}, "\r\n");
    }
}

Result<QByteArray> writeCsv(const Order &order)
{
    const Selection selection(order.publication);
    std::string csv;
    appendCsvHead(csv, order.options.byteOrderMark);
    for (const Share &share : selection.shares())
        appendCsv(csv, selection.index(), selection.filter(), selection.result(), share.briefing,
                  selection.vocabulary(), selection.marking(share, order.askedMarking));
    return QByteArray::fromStdString(csv);
}

} // namespace entente
