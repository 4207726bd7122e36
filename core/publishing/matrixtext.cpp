// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/matrixtext.h"

#include "core/base/csv.h"
#include "core/briefing/briefing.h"
#include "core/briefing/markingerror.h"
#include "core/filter/filtersentence.h"
#include "core/publishing/editionblocks.h"
#include "core/publishing/plaintable.h"
#include "core/publishing/publishingtexts.h"
#include "core/publishing/topicjson.h"

#include <QLocale>

#include <algorithm>
#include <limits>
#include <optional>

namespace entente {

namespace {

/// For programs: ids of areas and kinds rather than what people call them.
std::string keyOf(MatrixBy by, const MatrixHead &head, const MatrixTopics &topics,
                  const Vocabulary &vocabulary)
{
    if (head.isUnknown)
        return {};
    switch (by) {
    case MatrixBy::Area:
        return vocabulary.at(static_cast<ConceptIndex>(head.number)).id;
    case MatrixBy::Kind:
        return std::string(name(static_cast<Kind>(head.number)));
    case MatrixBy::Briefing:
        return topics.documents[head.number].file;
    case MatrixBy::Type:
        return std::string(name(static_cast<ReleaseType>(head.number)));
    case MatrixBy::Source:
    case MatrixBy::Period:
        return head.name;
    case MatrixBy::Year:
    case MatrixBy::Quarter:
    case MatrixBy::Month:
        break;
    }
    return matrixTime(by, head.number).toStdString();
}

pages::TableText::Cell cell(const QString &words)
{
    pages::Run run;
    run.words = words;
    return {run};
}

QString number(std::uint32_t count)
{
    return QLocale().toString(count);
}

/// What is read by eye has no more columns than these; programs get all of them.
constexpr std::size_t mostColumns = 30;

std::size_t shownColumns(const Matrix &matrix)
{
    return std::min(matrix.columns.size(), mostColumns);
}

QString leftOutColumns(const Matrix &matrix)
{
    const std::size_t more = matrix.columns.size() - shownColumns(matrix);
    return more == 0
        ? QString()
        : PublishingTexts::tr("%1 more columns are left out; JSON and CSV have all.").arg(more);
}

/// Each document that has a topic which was counted; those of one lie together.
template <typename Function>
void forDocuments(const MatrixText &of, Function function)
{
    constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t last = none;
    for (const std::uint32_t topic : of.shown) {
        const std::uint32_t document = of.topics.topics[topic].document;
        if (document != last)
            function(of.topics.documents[document]);
        last = document;
    }
    for (const std::uint32_t document : of.texts)
        function(of.topics.documents[document]);
}

QString countsSaid(const MatrixText &of)
{
    QString said = PublishingTexts::tr(
                       "Topics: %1, in briefings: %2. A topic counts in each area that it touches.")
                       .arg(number(of.matrix.all.topics), number(of.matrix.all.documents));
    if (of.matrix.withoutTopic > 0)
        said += u' '
            + PublishingTexts::tr("Of these briefings %1 have the words in their text alone, and "
                                  "in no topic.")
                  .arg(number(of.matrix.withoutTopic));
    if (of.measure != MatrixMeasure::Topics)
        said += u' ' + measureSaid(of.measure);
    return said;
}

/// What a row or column stands for, with a sign where an event fell into its time.
QString signedLabel(const MatrixText &of, MatrixBy by, const MatrixHead &head)
{
    const QString label = matrixLabel(by, head, of.topics, of.vocabulary);
    return eventsOf(by, head, of.periods, of.events).empty() ? label : label + eventSign;
}

/// The events that fell into the times of rows and columns, a time a line.
QStringList eventLines(const MatrixText &of)
{
    QStringList lines;
    const auto add = [&](MatrixBy by, const std::vector<MatrixHead> &heads) {
        for (const MatrixHead &head : heads) {
            const auto events = eventsOf(by, head, of.periods, of.events);
            if (events.empty())
                continue;
            const QString said = eventsSaid(events).replace(u'\n', QStringLiteral("; "));
            lines << PublishingTexts::tr("%1 – %2").arg(signedLabel(of, by, head), said);
        }
    };
    add(of.matrix.rowsBy, of.matrix.rows);
    add(of.matrix.columnsBy, of.matrix.columns);
    return lines;
}

/// Whether sums are told as the cells are, for a sum of shares of topics is always all of them.
bool sumsAsMeasured(MatrixMeasure measure)
{
    return measure == MatrixMeasure::Briefings || measure == MatrixMeasure::OfPublished;
}

/// Topics, with the sums at the end of each row and column.
pages::TableText tableOf(const MatrixText &of, QString (*sum)(const MatrixCount &))
{
    const Matrix &matrix = of.matrix;
    const std::size_t columns = shownColumns(matrix);
    pages::TableText table;
    table.namesRows = true;
    table.heads.push_back(cell(matrixSubject(matrix.rowsBy)));
    for (std::size_t i = 0; i < columns; ++i)
        table.heads.push_back(cell(signedLabel(of, matrix.columnsBy, matrix.columns[i])));
    table.heads.push_back(cell(PublishingTexts::tr("All")));
    for (std::size_t row = 0; row < matrix.rows.size(); ++row) {
        std::vector<pages::TableText::Cell> cells;
        cells.push_back(cell(signedLabel(of, matrix.rowsBy, matrix.rows[row])));
        for (std::size_t column = 0; column < columns; ++column)
            cells.push_back(cell(of.measure == MatrixMeasure::Topics
                                     ? number(matrix.at(row, column).topics)
                                     : matrixMeasured(matrix.at(row, column),
                                                      matrix.columns[column].all, of.measure)));
        cells.push_back(cell(of.measure == MatrixMeasure::Topics
                                 ? sum(matrix.rows[row].all)
                                 : matrixMeasured(matrix.rows[row].all, matrix.all, of.measure)));
        table.rows.push_back(std::move(cells));
    }
    std::vector<pages::TableText::Cell> last{cell(PublishingTexts::tr("All"))};
    const auto sumOf = [&](const MatrixSum &all) {
        return sumsAsMeasured(of.measure) ? matrixMeasured(all, all, of.measure) : sum(all);
    };
    for (std::size_t i = 0; i < columns; ++i)
        last.push_back(cell(sumOf(matrix.columns[i].all)));
    last.push_back(cell(sumOf(matrix.all)));
    table.rows.push_back(std::move(last));
    table.alignments.assign(table.heads.size(), Alignment::End);
    table.alignments.front() = Alignment::Start;
    return table;
}

} // namespace

Marking markingOf(const MatrixText &of)
{
    std::vector<Marking> all;
    forDocuments(of, [&](const MatrixTopics::Document &document) {
        all.push_back(parseMarking(document.marking));
    });
    return highest(all);
}

std::string matrixText(const MatrixText &of)
{
    std::string text = markingOf(of).text;
    if (!text.empty())
        text += "\n\n";
    text += countsSaid(of).toStdString() + "\n\n";
    const auto topicsOf = [](const MatrixCount &count) { return number(count.topics); };
    text += plain::tableOf(tableOf(of, topicsOf));
    if (!text.ends_with('\n'))
        text += '\n';
    if (const QString more = leftOutColumns(of.matrix); !more.isEmpty())
        text += "\n" + more.toStdString() + "\n";
    if (const QStringList events = eventLines(of); !events.isEmpty())
        text += "\n" + events.join(u'\n').toStdString() + "\n";
    return text;
}

std::string matrixJson(const MatrixText &of)
{
    const Matrix &matrix = of.matrix;
    const MatrixTopics &topics = of.topics;
    const Vocabulary &vocabulary = of.vocabulary;
    std::string json = "{\"marking\": ";
    appendJsonString(json, markingOf(of).text);
    json += ",\n ";
    const auto counts = [&json](const MatrixCount &count) {
        json += "\"topics\": " + std::to_string(count.topics)
            + ", \"documents\": " + std::to_string(count.documents) + "}";
    };
    const auto sums = [&](const MatrixSum &sum) {
        json += "\"published\": " + std::to_string(sum.published) + ", ";
        counts(sum);
    };
    const auto heads = [&](const char *key, MatrixBy by, const std::vector<MatrixHead> &all) {
        json.append("\"").append(key).append("\": [");
        const char *gap = "\n  ";
        for (const MatrixHead &head : all) {
            json.append(gap).append("{\"key\": ");
            const std::string id = keyOf(by, head, topics, vocabulary);
            if (head.isUnknown)
                json += "null";
            else
                appendJsonString(json, id);
            json += ", \"label\": ";
            appendJsonString(json, matrixLabel(by, head, topics, vocabulary).toStdString());
            json += ", ";
            sums(head.all);
            gap = ",\n  ";
        }
        json += "],\n ";
    };
    heads("rows", matrix.rowsBy, matrix.rows);
    heads("columns", matrix.columnsBy, matrix.columns);
    json += "\"cells\": [";
    const char *gap = "\n  ";
    for (std::size_t row = 0; row < matrix.rows.size(); ++row) {
        for (std::size_t column = 0; column < matrix.columns.size(); ++column) {
            const MatrixCount &count = matrix.at(row, column);
            if (count.documents == 0)
                continue;
            json.append(gap).append("{\"row\": ").append(std::to_string(row));
            json.append(", \"column\": ").append(std::to_string(column)).append(", ");
            counts(count);
            gap = ",\n  ";
        }
    }
    json += "],\n \"all\": {";
    sums(matrix.all);
    return json + "}\n";
}

std::string matrixCsv(const MatrixText &of)
{
    const Matrix &matrix = of.matrix;
    const MatrixTopics &topics = of.topics;
    const Vocabulary &vocabulary = of.vocabulary;
    std::string csv = "row,column,topics,documents\r\n";
    for (std::size_t row = 0; row < matrix.rows.size(); ++row) {
        const QString label = matrixLabel(matrix.rowsBy, matrix.rows[row], topics, vocabulary);
        for (std::size_t column = 0; column < matrix.columns.size(); ++column) {
            const MatrixCount &count = matrix.at(row, column);
            if (count.documents == 0)
                continue;
            text::appendCsvField(csv, label.toStdString());
            csv += ',';
            text::appendCsvField(
                csv,
                matrixLabel(matrix.columnsBy, matrix.columns[column], topics, vocabulary)
                    .toStdString());
            csv += ',' + std::to_string(count.topics) + ',' + std::to_string(count.documents)
                + "\r\n";
        }
    }
    return csv;
}

Result<edition::Edition> matrixEdition(const MatrixText &of)
{
    std::optional<Error> unclear;
    forDocuments(of, [&](const MatrixTopics::Document &document) {
        const Marking own = parseMarking(document.marking);
        if (!own.isUnderstood && !unclear)
            unclear = Error{MarkingError::MarkingUnclear, document.file, 0, own.text};
    });
    if (unclear)
        return *unclear;
    edition::Edition made;
    made.front.title = PublishingTexts::tr("Topics: %1 × %2")
                           .arg(matrixSubject(of.matrix.rowsBy),
                                matrixSubject(of.matrix.columnsBy));
    made.front.marking = markingOf(of).text;
    made.front.language = of.language;
    edition::Chapter chapter;
    chapter.id = "matrix";
    chapter.title = made.front.title;
    chapter.origin = std::make_shared<const edition::Origin>();
    edition::Head head;
    head.marking = made.front.marking;
    head.note = countsSaid(of);
    if (const QString more = leftOutColumns(of.matrix); !more.isEmpty())
        head.note += u' ' + more;
    head.filter = head.note;
    chapter.head = std::move(head);
    addPart(chapter, "counts", PublishingTexts::tr("In numbers"),
            {edition::table(tableOf(of, matrixCount), made.front.title, 0)});
    std::vector<edition::TextBlock> events;
    for (const QString &line : eventLines(of))
        events.push_back(edition::item(edition::said(line)));
    addPart(chapter, "events", PublishingTexts::tr("Events"), std::move(events));
    made.chapters.push_back(std::move(chapter));
    return made;
}

} // namespace entente
