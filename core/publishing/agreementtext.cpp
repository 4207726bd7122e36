// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/agreementtext.h"

#include "core/base/csv.h"
#include "core/filter/filtersentence.h"
#include "core/publishing/editionblocks.h"
#include "core/publishing/plaintable.h"
#include "core/publishing/publishingtexts.h"
#include "core/publishing/selection.h"
#include "core/publishing/topicjson.h"

#include <algorithm>

namespace entente {

using edition::said;

namespace {

std::string fixed(double number)
{
    constexpr int digits = 4;
    return QString::number(number, 'f', digits).toStdString();
}

std::string fixedOrNull(const std::optional<double> &number)
{
    return number ? fixed(*number) : std::string("null");
}

std::string titleOf(const CodedDocument &document)
{
    return simplified(document.title.empty() ? document.file : document.title);
}

void appendLine(std::string &text, const QString &line)
{
    if (!line.isEmpty())
        text += line.toStdString() + "\n";
}

void appendHead(std::string &text, const QString &head)
{
    text += "\n" + head.toStdString() + "\n";
}

void appendMember(std::string &json, const char *key, std::string_view words)
{
    json += std::string("\"") + key + "\": ";
    appendJsonString(json, words);
}

std::string_view name(NoKappa why)
{
    return why == NoKappa::OneCategory ? "one-category" : "nothing-judged";
}

std::string_view name(Counted counted)
{
    return counted == Counted::Judged ? "judged" : "all";
}

void appendKappa(std::string &json, const char *key, const Kappa &kappa)
{
    json += std::string("\"") + key + "\": {\"n\": " + std::to_string(kappa.number)
        + ", \"observed\": " + fixed(kappa.observed) + ", \"expected\": " + fixed(kappa.expected)
        + ", \"kappa\": " + fixedOrNull(kappa.value);
    if (!kappa.value) {
        json += ", ";
        appendMember(json, "notDefined", name(kappa.why));
    }
    const std::optional<Kappa::Interval> interval = kappa.interval();
    json += ", \"standardError\": " + fixedOrNull(kappa.error) + ", \"interval95\": "
        + (interval ? "[" + fixed(interval->low) + ", " + fixed(interval->high) + "]"
                    : std::string("null"))
        + ", \"alpha\": " + fixedOrNull(kappa.alpha) + "}";
}

void appendCoded(std::string &json, const char *key, const std::optional<CodedTopic> &topic,
                 const Vocabulary &vocabulary)
{
    json += std::string("\"") + key + "\": ";
    if (!topic) {
        json += "null";
        return;
    }
    json += std::string("{\"topic\": ") + (topic->isTopic ? "true" : "false");
    if (topic->isTopic) {
        json += ", ";
        appendMember(json, "kind", name(topic->kind));
        json += ", \"focusAreas\": [";
        const char *gap = "";
        for (const ConceptIndex area : topic->areas) {
            json += gap;
            appendJsonString(json, vocabulary.at(area).id);
            gap = ", ";
        }
        json += "]";
    }
    json += "}";
}

/// The two fields of CSV that say what one holds words to be.
std::vector<std::string> fieldsOf(const std::optional<CodedTopic> &topic,
                                  const Vocabulary &vocabulary)
{
    if (!topic || !topic->isTopic)
        return {"none", ""};
    std::string areas;
    for (const ConceptIndex area : topic->areas)
        areas += (areas.empty() ? "" : " ") + vocabulary.at(area).id;
    return {std::string(name(topic->kind)), areas};
}

std::size_t countDiffering(const Agreement &agreement)
{
    return static_cast<std::size_t>(
        std::count_if(agreement.pairs.begin(), agreement.pairs.end(),
                      [](const CodedPair &pair) { return pair.differs(); }));
}

} // namespace

pages::TableText kindTable(const AgreementText &of)
{
    const ConfusionTable &kinds = of.agreement.kinds;
    std::vector<Kind> given;
    for (const Kind kind : allKinds) {
        const auto number = static_cast<std::size_t>(kind);
        if (kinds.ofLeft(number) + kinds.ofRight(number) > 0)
            given.push_back(kind);
    }
    pages::TableText table;
    table.namesRows = true;
    table.heads.push_back(said(PublishingTexts::tr("%1 ↓ %2 →").arg(of.left, of.right)));
    for (const Kind kind : given)
        table.heads.push_back(said(kindLabel(kind)));
    for (const Kind row : given) {
        std::vector<pages::TableText::Cell> &cells = table.rows.emplace_back();
        cells.push_back(said(kindLabel(row)));
        for (const Kind column : given) {
            const std::uint32_t count = kinds.at(static_cast<std::size_t>(row),
                                                 static_cast<std::size_t>(column));
            const bool isAgreed = row == column;
            cells.push_back(said(QString::number(count), isAgreed ? Style::Strong : 0));
        }
    }
    table.alignments.assign(table.heads.size(), Alignment::End);
    table.alignments.front() = Alignment::Start;
    return table;
}

pages::TableText areaTable(const AgreementText &of)
{
    pages::TableText table;
    table.namesRows = true;
    for (const QString &head :
         {PublishingTexts::tr("Focus area"), PublishingTexts::tr("Both"),
          PublishingTexts::tr("Only %1").arg(of.left), PublishingTexts::tr("Only %1").arg(of.right),
          PublishingTexts::tr("Neither"), PublishingTexts::tr("κ"),
          PublishingTexts::tr("95 % interval")})
        table.heads.push_back(said(head));
    for (const AreaAgreement &area : of.agreement.areas) {
        std::vector<pages::TableText::Cell> &cells = table.rows.emplace_back();
        cells.push_back(said(toText(of.vocabulary.label(area.area, of.language.toStdString()))));
        for (const std::uint32_t count :
             {area.table.at(1, 1), area.table.at(1, 0), area.table.at(0, 1), area.table.at(0, 0)})
            cells.push_back(said(QString::number(count)));
        cells.push_back(said(kappaBrief(area.kappa)));
        cells.push_back(said(intervalBrief(area.kappa)));
    }
    table.alignments.assign(table.heads.size(), Alignment::End);
    table.alignments.front() = Alignment::Start;
    return table;
}

std::string agreementText(const AgreementText &of)
{
    const Agreement &agreement = of.agreement;
    std::string text = markingOf(of).text;
    if (!text.empty())
        text += "\n\n"; // what is quoted is marked as it was
    appendLine(text,
               PublishingTexts::tr("Agreement of %1 and %2, in briefings: %3.")
                   .arg(of.left, of.right, QString::number(of.documents.size())));
    appendLine(text, countedSaid(agreement.counted));
    for (const QString &remark : of.remarks)
        appendLine(text, remark);
    appendHead(text, PublishingTexts::tr("Topics"));
    appendLine(text, topicsSaid(of));
    appendHead(text, PublishingTexts::tr("Kinds"));
    appendLine(text, kappaSaid(agreement.kind));
    appendLine(text, fewSaid(agreement.kind));
    if (agreement.kind.number > 0)
        text += "\n" + plain::tableOf(kindTable(of));
    appendHead(text, PublishingTexts::tr("Focus areas"));
    appendLine(text, pooledSaid(agreement.pooledAreas));
    if (!agreement.areas.empty())
        text += "\n" + plain::tableOf(areaTable(of));
    text += "\n";
    appendLine(text, strengthsSaid());
    appendHead(text, PublishingTexts::tr("Where they differ: %1").arg(countDiffering(agreement)));
    for (std::size_t i = 0; i < agreement.pairs.size(); ++i) {
        const CodedPair &pair = agreement.pairs[i];
        if (!pair.differs())
            continue;
        const AgreementText::Passage &passage = of.passages[i];
        text += "  " + passage.words + "\n    " + titleOf(of.documents[pair.document]) + ", "
            + passage.place + "\n";
        const auto side = [&](const QString &who, const std::optional<CodedTopic> &topic) {
            text += "    "
                + PublishingTexts::tr("%1: %2")
                      .arg(who, codedSaid(topic, of.vocabulary, of.language))
                      .toStdString()
                + "\n";
        };
        side(of.left, pair.left);
        side(of.right, pair.right);
    }
    return text;
}

std::string agreementJson(const AgreementText &of)
{
    const Agreement &agreement = of.agreement;
    const TopicAgreement &topics = agreement.topics;
    std::string json = "{";
    appendMember(json, "marking", markingOf(of).text);
    json += ", ";
    appendMember(json, "left", of.left.toStdString());
    json += ", ";
    appendMember(json, "right", of.right.toStdString());
    json += ", ";
    appendMember(json, "counted", name(agreement.counted));
    json += ",\n \"documents\": [";
    const char *gap = "\n  ";
    for (const CodedDocument &document : of.documents) {
        json += gap;
        json += "{";
        appendMember(json, "title", document.title);
        json += ", ";
        appendMember(json, "file", document.file);
        json += ", ";
        appendMember(json, "marking", parseMarking(document.marking).text);
        json += "}";
        gap = ",\n  ";
    }
    json += "],\n \"topics\": {\"both\": " + std::to_string(topics.both) + ", \"onlyLeft\": "
        + std::to_string(topics.onlyLeft) + ", \"onlyRight\": " + std::to_string(topics.onlyRight)
        + ", \"neither\": " + std::to_string(topics.neither)
        + ", \"agreed\": " + fixedOrNull(topics.share()) + "},\n ";
    appendKappa(json, "kinds", agreement.kind);
    json += ",\n \"kindTable\": [";
    gap = "\n  ";
    for (const Kind left : allKinds) {
        for (const Kind right : allKinds) {
            const std::uint32_t count = agreement.kinds.at(static_cast<std::size_t>(left),
                                                           static_cast<std::size_t>(right));
            if (count == 0)
                continue;
            json += gap;
            json += "{";
            appendMember(json, "left", name(left));
            json += ", ";
            appendMember(json, "right", name(right));
            json += ", \"topics\": " + std::to_string(count) + "}";
            gap = ",\n  ";
        }
    }
    json += "],\n ";
    appendKappa(json, "focusAreas", agreement.pooledAreas);
    json += ",\n \"areaTables\": [";
    gap = "\n  ";
    for (const AreaAgreement &area : agreement.areas) {
        json += gap;
        json += "{";
        appendMember(json, "area", of.vocabulary.at(area.area).id);
        json += ", \"both\": " + std::to_string(area.table.at(1, 1))
            + ", \"onlyLeft\": " + std::to_string(area.table.at(1, 0))
            + ", \"onlyRight\": " + std::to_string(area.table.at(0, 1))
            + ", \"neither\": " + std::to_string(area.table.at(0, 0)) + ", ";
        appendKappa(json, "agreement", area.kappa);
        json += "}";
        gap = ",\n  ";
    }
    json += "],\n \"pairs\": [";
    gap = "\n  ";
    for (std::size_t i = 0; i < agreement.pairs.size(); ++i) {
        const CodedPair &pair = agreement.pairs[i];
        json += gap;
        json += "{\"document\": " + std::to_string(pair.document) + ", ";
        appendMember(json, "words", of.passages[i].words);
        json += ", ";
        appendMember(json, "place", of.passages[i].place);
        json += std::string(", \"differs\": ") + (pair.differs() ? "true" : "false") + ", ";
        appendCoded(json, "left", pair.left, of.vocabulary);
        json += ", ";
        appendCoded(json, "right", pair.right, of.vocabulary);
        json += "}";
        gap = ",\n  ";
    }
    return json + "]}\n";
}

std::string agreementCsv(const AgreementText &of)
{
    std::string csv = "title,file,place,words,left_kind,left_areas,right_kind,right_areas,"
                      "counts_kind,counts_areas,differs,marking\r\n";
    for (std::size_t i = 0; i < of.agreement.pairs.size(); ++i) {
        const CodedPair &pair = of.agreement.pairs[i];
        const CodedDocument &document = of.documents[pair.document];
        std::vector<std::string> fields{document.title, document.file, of.passages[i].place,
                                        of.passages[i].words};
        for (const auto *side : {&pair.left, &pair.right}) {
            for (std::string &field : fieldsOf(*side, of.vocabulary))
                fields.push_back(std::move(field));
        }
        for (const bool is : {pair.countsKind, pair.countsAreas, pair.differs()})
            fields.emplace_back(is ? "yes" : "no");
        fields.push_back(parseMarking(document.marking).text);
        const char *gap = "";
        for (const std::string &field : fields) {
            csv += gap;
            text::appendCsvField(csv, field);
            gap = ",";
        }
        csv += "\r\n";
    }
    return csv;
}

} // namespace entente
