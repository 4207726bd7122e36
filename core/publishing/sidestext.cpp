// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/sidestext.h"

#include "core/base/csv.h"
#include "core/briefing/briefing.h"
#include "core/comparison/worddiff.h"
#include "core/filter/filtersentence.h"
#include "core/publishing/publishingtexts.h"
#include "core/publishing/topicjson.h"

namespace entente {

namespace {

std::string fixed(double number, int digits)
{
    return QString::number(number, 'f', digits).toStdString();
}

/// Points of a hundred.
std::string percent(double share)
{
    constexpr double hundred = 100;
    return fixed(share * hundred, 1);
}

std::string titleOf(const Side &side, const SideTopic &topic)
{
    const SideDocument &document = side.documents[topic.document];
    return simplified(document.title.empty() ? document.file : document.title);
}

std::string dateOf(const Side &side, const SideTopic &topic)
{
    const std::optional<Date> &date = side.documents[topic.document].date;
    return date ? date->toString() : std::string();
}

/// Names with a mark between them.
template <typename Names, typename Name>
std::string listed(const Names &names, std::string_view mark, Name name)
{
    std::string text;
    for (const auto &one : names)
        text.append(text.empty() ? "" : mark).append(name(one));
    return text;
}

void appendCounts(std::string &text, std::string_view subject, const SideCounts &counts)
{
    text.append("  ").append(subject).append(": ");
    text += countWords(counts.left).toStdString() + " | " + countWords(counts.right).toStdString()
        + " | ";
    text += (counts.change() > 0 ? "+" : "") + percent(counts.change());
    text += counts.restsOnFew() ? " *\n" : "\n";
}

/// Words with some of them between two signs.
std::string marked(std::string_view words, const std::vector<TextRange> &some,
                   std::string_view before, std::string_view after)
{
    std::string text;
    std::uint32_t at = 0;
    for (const TextRange range : some) {
        text.append(words.substr(at, range.begin - at)).append(before);
        text.append(words.substr(range.begin, range.size())).append(after);
        at = range.end;
    }
    return text.append(words.substr(at));
}

void appendTopic(std::string &text, const char *sign, const Side &side, const SideTopic &topic,
                 const std::string &words)
{
    const std::string date = dateOf(side, topic);
    text.append(sign).append(kindLabel(topic.kind).toStdString()).append(": ").append(words);
    text.append("\n    ").append(date).append(date.empty() ? "" : " ").append(titleOf(side, topic));
    text.append(", ").append(topic.place).append("\n");
}

void appendHead(std::string &text, const QString &head, std::size_t count)
{
    text += "\n" + head.arg(count).toStdString() + "\n";
}

void appendCountsJson(std::string &json, const SideCounts &counts)
{
    const auto append = [&](const char *side, const SideCount &count) {
        json += std::string("\"") + side + "\": {\"topics\": " + std::to_string(count.topics)
            + ", \"documents\": " + std::to_string(count.documents)
            + ", \"share\": " + fixed(count.share, 4) + "}, ";
    };
    append("left", counts.left);
    append("right", counts.right);
    json += "\"change\": " + fixed(counts.change(), 4)
        + ", \"fewDocuments\": " + (counts.restsOnFew() ? "true" : "false");
}

void appendTopicJson(std::string &json, const Side &side, const SideTopic &topic)
{
    const SideDocument &document = side.documents[topic.document];
    const auto member = [&](const char *key, std::string_view value, const char *end) {
        json += std::string("\"") + key + "\": ";
        appendJsonString(json, value);
        json += end;
    };
    json += "{";
    member("kind", name(topic.kind), ", ");
    member("words", topic.words, ", ");
    member("title", document.title, ", ");
    member("date", dateOf(side, topic), ", ");
    member("file", document.file, ", ");
    member("place", topic.place, "}");
}

template <typename Names, typename Name>
void appendNamesJson(std::string &json, const char *key, const Names &names, Name name)
{
    json += std::string("\"") + key + "\": [";
    const char *gap = "";
    for (const auto &one : names) {
        json += gap;
        appendJsonString(json, name(one));
        gap = ", ";
    }
    json += "]";
}

/// The words that only one of two topics has.
void appendDifferenceJson(std::string &json, std::string_view left, std::string_view right)
{
    const WordDiff diff = compareWords(left, right);
    json += ", ";
    appendNamesJson(json, "onlyLeftWords", diff.left,
                    [&](TextRange range) { return left.substr(range.begin, range.size()); });
    json += ", ";
    appendNamesJson(json, "onlyRightWords", diff.right,
                    [&](TextRange range) { return right.substr(range.begin, range.size()); });
}

void appendAloneJson(std::string &json, const char *key, const Side &side,
                     const std::vector<std::size_t> &topics)
{
    json += std::string(",\n \"") + key + "\": [";
    const char *gap = "\n  ";
    for (const std::size_t topic : topics) {
        json += gap;
        appendTopicJson(json, side, side.topics[topic]);
        gap = ",\n  ";
    }
    json += "]";
}

void appendFields(std::string &csv, const std::vector<std::string> &fields)
{
    const char *gap = "";
    for (const std::string &field : fields) {
        csv += gap;
        text::appendCsvField(csv, field);
        gap = ",";
    }
}

void appendCountsCsv(std::string &csv, std::string_view what, std::string_view subject,
                     const SideCounts &counts)
{
    appendFields(csv, {std::string(what), std::string(subject)});
    for (const SideCount &count : {counts.left, counts.right})
        csv += "," + std::to_string(count.topics) + "," + std::to_string(count.documents) + ","
            + fixed(count.share, 4);
    csv += "," + fixed(counts.change(), 4) + (counts.restsOnFew() ? ",yes" : ",no");
    csv += ",,,,,,,,,,,,\r\n"; // no topics, no likeness, no words
}

/// A topic's five fields, or as many empty ones.
void appendTopicCsv(std::string &csv, const Side &side, const SideTopic *topic)
{
    csv += ",";
    if (topic == nullptr)
        csv += ",,,,";
    else
        appendFields(csv,
                     {std::string(name(topic->kind)), topic->words, dateOf(side, *topic),
                      titleOf(side, *topic), topic->place});
}

} // namespace

Marking markingOf(const Side &left, const Side &right)
{
    std::vector<Marking> all;
    for (const Side *side : {&left, &right}) {
        for (const SideDocument &document : side->documents)
            all.push_back(parseMarking(document.marking));
    }
    return highest(all);
}

QString doubtOf(const SideCounts &counts)
{
    if (!counts.restsOnFew())
        return {};
    return PublishingTexts::tr("Fewer than %1 documents stand behind a side (left %2, right %3): "
                               "the shares tell of these documents and of no trend.")
        .arg(SideCounts::enoughDocuments)
        .arg(counts.left.documents)
        .arg(counts.right.documents);
}

QString leftUnsaidBy(const Side &left, const Side &right)
{
    if (left.withoutTopic + right.withoutTopic == 0)
        return {};
    return PublishingTexts::tr("Topics alone are compared: further documents have the words in "
                               "their text and in no topic (left %1, right %2).")
        .arg(left.withoutTopic)
        .arg(right.withoutTopic);
}

QString countWords(const SideCount &count)
{
    return PublishingTexts::tr("%1 (%2 %), documents: %3")
        .arg(count.topics)
        .arg(QString::fromStdString(percent(count.share)))
        .arg(count.documents);
}

std::string sidesText(const SidesText &of)
{
    const Sides &sides = of.sides;
    const Side &left = of.left;
    const Side &right = of.right;
    const Vocabulary &words = of.vocabulary;
    const auto label = [&](ConceptIndex area) {
        return words.label(area, of.language.toStdString());
    };
    std::string text = markingOf(left, right).text;
    if (!text.empty())
        text += "\n\n"; // what is quoted is marked as it was
    text += PublishingTexts::tr("Left: topics %1, documents %2. Right: topics %3, documents %4.")
                .arg(sides.all.left.topics)
                .arg(sides.all.left.documents)
                .arg(sides.all.right.topics)
                .arg(sides.all.right.documents)
                .toStdString();
    text += "\n";
    if (const QString doubt = doubtOf(sides.all); !doubt.isEmpty())
        text.append(doubt.toStdString()).append("\n");
    if (const QString unsaid = leftUnsaidBy(left, right); !unsaid.isEmpty())
        text.append(unsaid.toStdString()).append("\n");
    text += PublishingTexts::tr("Topics, their share of the side, left | right | change of the "
                                "share in points of 100.")
                .toStdString()
        + "\n";
    text += PublishingTexts::tr("* fewer than %1 documents stand behind a side: no trend.")
                .arg(SideCounts::enoughDocuments)
                .toStdString()
        + "\n";
    appendHead(text, PublishingTexts::tr("Focus areas: %1"), sides.areas.size());
    for (const SideArea &area : sides.areas)
        appendCounts(text, label(area.area), area.counts);
    text += "\n" + PublishingTexts::tr("Kinds").toStdString() + "\n";
    for (const Kind kind : allKinds) {
        const SideCounts &counts = sides.kinds[static_cast<std::size_t>(kind)];
        if (counts.any())
            appendCounts(text, kindLabel(kind).toStdString(), counts);
    }
    appendHead(text, PublishingTexts::tr("On both sides: %1"), sides.pairs.size());
    for (const SidePair &pair : sides.pairs) {
        const SideTopic &one = left.topics[pair.left];
        const SideTopic &other = right.topics[pair.right];
        const WordDiff diff = compareWords(one.words, other.words);
        appendTopic(text, "  < ", left, one, marked(one.words, diff.left, "[-", "-]"));
        appendTopic(text, "  > ", right, other, marked(other.words, diff.right, "{+", "+}"));
        text += "    = " + listed(pair.words, ", ", [](const std::string &word) { return word; });
        if (!pair.areas.empty())
            text += " [" + listed(pair.areas, ", ", label) + "]";
        text += "\n";
    }
    appendHead(text, PublishingTexts::tr("Only on the left: %1"), sides.onlyLeft.size());
    for (const std::size_t topic : sides.onlyLeft)
        appendTopic(text, "  < ", left, left.topics[topic], left.topics[topic].words);
    appendHead(text, PublishingTexts::tr("Only on the right: %1"), sides.onlyRight.size());
    for (const std::size_t topic : sides.onlyRight)
        appendTopic(text, "  > ", right, right.topics[topic], right.topics[topic].words);
    return text;
}

std::string sidesJson(const SidesText &of)
{
    const Sides &sides = of.sides;
    const Side &left = of.left;
    const Side &right = of.right;
    const Vocabulary &words = of.vocabulary;
    const auto id = [&](ConceptIndex area) { return words.at(area).id; };
    std::string json = "{\"marking\": ";
    appendJsonString(json, markingOf(left, right).text);
    json += ", \"all\": {";
    appendCountsJson(json, sides.all);
    json += "},\n \"documentsWithoutTopic\": {\"left\": " + std::to_string(left.withoutTopic)
        + ", \"right\": " + std::to_string(right.withoutTopic);
    json += "},\n \"areas\": [";
    const char *gap = "\n  ";
    for (const SideArea &area : sides.areas) {
        json += gap;
        json += "{\"area\": ";
        appendJsonString(json, id(area.area));
        json += ", ";
        appendCountsJson(json, area.counts);
        json += "}";
        gap = ",\n  ";
    }
    json += "],\n \"kinds\": [";
    gap = "\n  ";
    for (const Kind kind : allKinds) {
        json += gap;
        json += "{\"kind\": ";
        appendJsonString(json, name(kind));
        json += ", ";
        appendCountsJson(json, sides.kinds[static_cast<std::size_t>(kind)]);
        json += "}";
        gap = ",\n  ";
    }
    json += "],\n \"pairs\": [";
    gap = "\n  ";
    for (const SidePair &pair : sides.pairs) {
        json += gap;
        json += "{\"likeness\": " + fixed(pair.likeness, 4) + ", ";
        appendNamesJson(json, "areas", pair.areas, id);
        json += ", ";
        appendNamesJson(json, "words", pair.words, [](const std::string &word) { return word; });
        json += ", \"left\": ";
        appendTopicJson(json, left, left.topics[pair.left]);
        json += ", \"right\": ";
        appendTopicJson(json, right, right.topics[pair.right]);
        appendDifferenceJson(json, left.topics[pair.left].words, right.topics[pair.right].words);
        json += "}";
        gap = ",\n  ";
    }
    json += "]";
    appendAloneJson(json, "onlyLeft", left, sides.onlyLeft);
    appendAloneJson(json, "onlyRight", right, sides.onlyRight);
    return json + "}\n";
}

std::string sidesCsv(const SidesText &of)
{
    const Sides &sides = of.sides;
    const Side &left = of.left;
    const Side &right = of.right;
    const Vocabulary &words = of.vocabulary;
    std::string csv =
        "what,subject,left_topics,left_documents,left_share,right_topics,right_documents,"
        "right_share,change,few_documents,left_kind,left_words,left_date,left_title,left_place,"
        "right_kind,right_words,right_date,right_title,right_place,likeness,shared_words\r\n";
    for (const SideArea &area : sides.areas)
        appendCountsCsv(csv, "area", words.at(area.area).id, area.counts);
    for (const Kind kind : allKinds)
        appendCountsCsv(csv, "kind", name(kind), sides.kinds[static_cast<std::size_t>(kind)]);
    const auto appendLine = [&](const char *what, const std::string &subject, const SideTopic *one,
                                const SideTopic *other) {
        appendFields(csv, {what, subject});
        csv += ",,,,,,,,";
        appendTopicCsv(csv, left, one);
        appendTopicCsv(csv, right, other);
        csv += ",";
    };
    for (const SidePair &pair : sides.pairs) {
        appendLine("pair",
                   listed(pair.areas, " ", [&](ConceptIndex area) { return words.at(area).id; }),
                   &left.topics[pair.left], &right.topics[pair.right]);
        appendFields(csv,
                     {fixed(pair.likeness, 4),
                      listed(pair.words, " ", [](const std::string &word) { return word; })});
        csv += "\r\n";
    }
    for (const std::size_t topic : sides.onlyLeft) {
        appendLine("only-left", {}, &left.topics[topic], nullptr);
        csv += ",\r\n";
    }
    for (const std::size_t topic : sides.onlyRight) {
        appendLine("only-right", {}, nullptr, &right.topics[topic]);
        csv += ",\r\n";
    }
    return csv;
}

} // namespace entente
