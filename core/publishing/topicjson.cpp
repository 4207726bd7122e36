// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/topicjson.h"

#include "core/base/printable.h"
#include "core/base/utf8.h"
#include "core/publishing/passagetext.h"
#include "core/publishing/selection.h"
#include "core/publishing/writers.h"

#include <array>
#include <cstdio>

namespace entente {

namespace {

std::string_view name(TableRole role)
{
    switch (role) {
    case TableRole::FocusAreas:
        return "focus-areas";
    case TableRole::Comparison:
        return "comparison";
    case TableRole::Data:
        break;
    }
    return "data";
}

class ObjectWriter final
{
public:
    ObjectWriter(std::string &json, const Briefing &briefing) : m_json(json), m_briefing(briefing)
    {
    }

    void raw(std::string_view text) { m_json += text; }
    void words(TextRange range) { appendJsonString(m_json, simplified(m_briefing.words(range))); }
    void number(std::uint32_t value) { m_json += std::to_string(value); }
    void orNull(const std::string &value)
    {
        if (value.empty())
            m_json += "null";
        else
            appendJsonString(m_json, value);
    }

private:
    std::string &m_json;
    const Briefing &m_briefing;
};

/// In order and with names that may recur, which the members of an object do not have.
void appendMetadata(std::string &json, const std::vector<Fact> &facts)
{
    if (facts.empty())
        return;
    json += ", \"metadata\": [";
    const char *gap = "";
    for (const Fact &fact : facts) {
        json += gap;
        json += "{\"name\": ";
        appendJsonString(json, fact.name);
        json += ", \"value\": ";
        appendJsonString(json, fact.value);
        json += '}';
        gap = ", ";
    }
    json += ']';
}

/// The words of the text from which metadata was taken, and the line on which they stand.
void appendFound(ObjectWriter &out, const Briefing &briefing)
{
    struct Found
    {
        std::string_view name;
        TextRange words;
    };
    const MetadataWords &words = briefing.metaWords;
    const std::array found{Found{"title", words.title}, Found{"date", words.date},
                           Found{"author", words.author}, Found{"publisher", words.publisher}};
    const char *gap = ", \"foundIn\": {";
    for (const Found &each : found) {
        if (each.words.isEmpty())
            continue;
        out.raw(gap);
        out.raw("\"");
        out.raw(each.name);
        out.raw("\": {\"words\": ");
        out.words(each.words);
        out.raw(", \"line\": ");
        out.number(briefing.lineOf(briefing.sourceOffset(each.words.begin)));
        out.raw("}");
        gap = ", ";
    }
    if (std::string_view(gap) == ", ")
        out.raw("}");
}

void appendHead(std::string &json, ObjectWriter &out, const Briefing &briefing,
                std::string_view marking)
{
    out.raw("{\n  \"briefing\": {\"title\": ");
    appendJsonString(json, briefing.meta.title);
    out.raw(", \"date\": ");
    out.orNull(briefing.meta.date ? briefing.meta.date->toString() : std::string());
    out.raw(", \"source\": ");
    out.orNull(briefing.meta.source);
    out.raw(", \"language\": ");
    appendJsonString(json, briefing.meta.language);
    out.raw(", \"file\": ");
    appendJsonString(json, briefing.file);
    out.raw(", \"encoding\": ");
    appendJsonString(json, briefing.encoding.name);
    if (!briefing.encoding.isSure)
        out.raw(", \"encodingGuessed\": true");
    if (!marking.empty()) {
        out.raw(", \"marking\": ");
        appendJsonString(json, marking);
    }
    if (!briefing.meta.unreadDate.empty()) {
        out.raw(", \"unreadDate\": ");
        appendJsonString(json, briefing.meta.unreadDate);
    }
    appendMetadata(json, briefing.meta.further);
    appendFound(out, briefing);
    out.raw("},\n  \"sections\": [");
    const char *gap = "";
    for (const Section &section : briefing.sections) {
        out.raw(gap);
        out.raw("\n    {\"heading\": ");
        out.words(section.heading);
        out.raw(", \"level\": ");
        out.number(section.level);
        out.raw(", \"line\": ");
        out.number(section.line);
        out.raw("}");
        gap = ",";
    }
    out.raw("],\n  \"topics\": [");
}

void appendCorrected(std::string &json, ByAnalyst byAnalyst)
{
    if (!byAnalyst.any())
        return;
    std::string list = names(byAnalyst);
    for (std::size_t gap = list.find(' '); gap != std::string::npos; gap = list.find(' ', gap + 3))
        list.replace(gap, 1, "\", \"");
    json += ", \"corrected\": [\"" + list + "\"]";
}

void appendEvidence(ObjectWriter &out, const Briefing &briefing, const Topic &topic)
{
    out.raw(", \"evidence\": [");
    const char *gap = "";
    for (const Evidence &evidence : briefing.evidenceOf(topic)) {
        out.raw(gap);
        out.raw("{\"sort\": \"");
        out.raw(entente::name(evidence.sort));
        out.raw("\", \"kind\": \"");
        out.raw(entente::name(evidence.kind));
        out.raw("\", \"certainty\": \"");
        out.raw(entente::name(evidence.strength));
        out.raw("\", \"words\": ");
        out.words(evidence.words);
        out.raw(", \"line\": ");
        out.number(briefing.spanOf(evidence.words).firstLine);
        out.raw("}");
        gap = ", ";
    }
    out.raw("]");
}

void appendTopic(std::string &json, ObjectWriter &out, const Briefing &briefing, const Topic &topic,
                 const Vocabulary &vocabulary)
{
    out.raw("\n    {\"kind\": \"");
    out.raw(entente::name(topic.kind));
    out.raw("\", \"title\": ");
    out.words(topic.title);
    out.raw(", \"text\": ");
    out.words(topic.text);
    out.raw(", \"section\": ");
    if (topic.section < 0)
        out.raw("null");
    else
        out.words(briefing.sections[static_cast<std::size_t>(topic.section)].heading);
    out.raw(", \"focusAreas\": [");
    const char *gap = "";
    for (const ConceptIndex area : briefing.areasOf(topic)) {
        out.raw(gap);
        appendJsonString(json, vocabulary.at(area).id);
        gap = ", ";
    }
    out.raw("], \"line\": ");
    out.number(topic.line);
    out.raw(", \"certainty\": \"");
    out.raw(entente::name(topic.certainty));
    out.raw("\"");
    appendEvidence(out, briefing, topic);
    if (!topic.positionOf.isEmpty()) {
        out.raw(", \"positionOf\": ");
        out.words(topic.positionOf);
    }
    appendCorrected(json, topic.byAnalyst);
    out.raw("}");
}

void appendPassages(std::string &json, ObjectWriter &out, const Briefing &briefing,
                    const std::vector<Passage> &passages)
{
    out.raw(",\n  \"passages\": [");
    const char *gap = "";
    for (const Passage &passage : passages) {
        out.raw(gap);
        out.raw("\n    {\"text\": ");
        appendJsonString(json, wordsOf(briefing, passage));
        out.raw(", \"section\": ");
        if (const std::int32_t section = sectionOf(briefing, passage); section < 0)
            out.raw("null");
        else
            out.words(briefing.sections[static_cast<std::size_t>(section)].heading);
        out.raw(", \"line\": ");
        out.number(lineOf(briefing, passage));
        out.raw("}");
        gap = ",";
    }
    out.raw("]");
}

} // namespace

void appendJsonString(std::string &json, std::string_view words)
{
    json += '"';
    for (std::size_t i = 0; i < words.size();) {
        const text::Decoded next = text::decode(words, i);
        i += next.length;
        switch (next.character) {
        case '"':
            json += "\\\"";
            break;
        case '\\':
            json += "\\\\";
            break;
        case '\n':
            json += "\\n";
            break;
        case '\t':
            json += "\\t";
            break;
        case '\r':
            json += "\\r";
            break;
        default:
            // All that a terminal would obey is escaped, and not only what JSON asks for.
            if (text::deceives(next.character)) {
                char escaped[8];
                std::snprintf(escaped, sizeof escaped, "\\u%04x",
                              static_cast<unsigned>(next.character));
                json += escaped;
            } else {
                text::append(json, next.character);
            }
        }
    }
    json += '"';
}

void appendJson(std::string &json, const FilterIndex &index, const Filter &filter,
                const FilterResult &result, std::size_t number, const Vocabulary &vocabulary,
                std::string_view marking)
{
    const Briefing &briefing = *index.briefings()[number];
    ObjectWriter out(json, briefing);
    appendHead(json, out, briefing, marking);
    const char *gap = "";
    for (std::size_t t = 0; t < briefing.topics.size(); ++t) {
        if (!result.shown.test(index.entry(number, t)))
            continue;
        out.raw(gap);
        appendTopic(json, out, briefing, briefing.topics[t], vocabulary);
        gap = ",";
    }
    out.raw("],\n  \"tables\": [");
    const char *tableGap = "";
    for (const Table &table : briefing.tables) {
        out.raw(tableGap);
        out.raw("\n    {\"role\": \"");
        out.raw(name(table.role));
        out.raw("\", \"caption\": ");
        if (table.caption.isEmpty())
            out.raw("null");
        else
            out.words(table.caption);
        out.raw(", \"columns\": [");
        gap = "";
        for (const TextRange column : table.columns) {
            out.raw(gap);
            out.words(column);
            gap = ", ";
        }
        out.raw("], \"rows\": [");
        const char *rowGap = "";
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            if (!index.showsRow(filter, result, number, table, row))
                continue;
            out.raw(rowGap);
            out.raw("[");
            gap = "";
            for (std::size_t column = 0; column < table.columnCount(); ++column) {
                out.raw(gap);
                out.words(table.cell(row, column));
                gap = ", ";
            }
            out.raw("]");
            rowGap = ", ";
        }
        out.raw("], \"line\": ");
        out.number(table.line);
        out.raw("}");
        tableGap = ",";
    }
    out.raw("]");
    if (!filter.text.empty())
        appendPassages(json, out, briefing, index.passages(filter, result, number));
    out.raw("\n}");
}

Result<QByteArray> writeJson(const Order &order)
{
    const Selection selection(order.publication);
    std::string json = "[";
    const char *gap = "";
    for (const Share &share : selection.shares()) {
        json += gap;
        appendJson(json, selection.index(), selection.filter(), selection.result(), share.briefing,
                   selection.vocabulary(), selection.marking(share, order.askedMarking));
        gap = ",\n";
    }
    return QByteArray::fromStdString(json + "]\n");
}

} // namespace entente
