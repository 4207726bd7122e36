// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/searchcommand.h"

#include "app/topicscommand.h"
#include "core/library/catalogue.h"
#include "core/publishing/topicjson.h"
#include "core/reading/reader.h"
#include "core/search/snippet.h"

#include <QCoreApplication>

#include <filesystem>
#include <optional>

namespace entente {

namespace {

using library::KeptTopic;

QString tr(const char *text)
{
    return QCoreApplication::translate("entente::SearchCommand", text);
}

search::Request requestOf(const Arguments &arguments, const Vocabulary &vocabulary)
{
    search::Request request;
    const Filter &filter = arguments.filter;
    const std::string words = arguments.query + (filter.text.empty() ? "" : " " + filter.text);
    request.query = search::parseQuery(words, &vocabulary);
    request.filter.kinds = filter.kinds;
    request.filter.areas = filter.areas;
    request.filter.excludedAreas = filter.excludedAreas;
    request.filter.since = filter.since;
    request.filter.until = filter.until;
    request.limit = arguments.limit;
    return request;
}

/// A hit with the words of the library.
struct Found
{
    library::BriefingRecord briefing;
    std::optional<KeptTopic> topic;
    std::string text; ///< that the snippet is taken from
};

class Hits final
{
public:
    explicit Hits(library::Store &store) : m_store(store) {}

    [[nodiscard]] Result<Found> find(const search::Hit &hit)
    {
        const library::Place place = library::placeOf(hit.document);
        Result<library::BriefingRecord> record = m_store.briefing(place.briefing);
        if (!record)
            return record.error();
        Found found{std::move(record).value(), std::nullopt, {}};
        if (!place.topic) {
            Result<std::string> source = m_store.source(place.briefing);
            if (!source)
                return source.error();
            if (Result<Briefing> read = readBriefing(std::move(source).value(),
                                                     found.briefing.file);
                read)
                found.text = std::move(read.value().text);
            return found;
        }
        const Result<void> visited = m_store.topics(place.briefing, [&](const KeptTopic &topic) {
            if (topic.number == *place.topic)
                found.topic = topic;
            return !found.topic.has_value();
        });
        if (!visited)
            return visited.error();
        if (found.topic)
            found.text = found.topic->text;
        return found;
    }

private:
    library::Store &m_store;
};

/// The words around what was found, which stands in “«»”.
std::string marked(const std::string &text, const search::Query &query)
{
    const search::Snippet snippet = search::snippet(text, query);
    std::string words = snippet.range.begin > 0 ? "… " : "";
    std::uint32_t at = snippet.range.begin;
    for (const TextRange hit : snippet.hits) {
        words += text.substr(at, hit.begin - at) + "«" + text.substr(hit.begin, hit.size()) + "»";
        at = hit.end;
    }
    words += text.substr(at, snippet.range.end - at);
    return simplified(words) + (snippet.range.end < text.size() ? " …" : "");
}

void appendHit(std::string &text, const Found &found, const search::Query &query)
{
    const Metadata &meta = found.briefing.meta;
    const std::string date = meta.date ? meta.date->toString() + " " : std::string();
    if (found.topic) {
        text += std::string(name(found.topic->kind)) + ": "
            + (found.topic->title.empty() ? meta.title : found.topic->title) + "\n";
        text += "  " + date + meta.title + "\n";
        text += "  " + found.briefing.file + ", " + tr("line").toStdString() + " "
            + std::to_string(found.topic->line) + "\n";
    } else {
        text += date + meta.title + "\n  " + found.briefing.file + "\n";
    }
    text += "  " + marked(found.text, query) + "\n\n";
}

void appendHitJson(std::string &json, const Found &found, const search::Hit &hit,
                   const search::Query &query)
{
    const auto entry = [&](const char *key, const std::string &value, const char *end) {
        json += std::string("\"") + key + "\": ";
        appendJsonString(json, value);
        json += end;
    };
    json += "\n  {\"briefing\": {\"id\": " + std::to_string(found.briefing.id) + ", ";
    entry("title", found.briefing.meta.title, ", ");
    entry("date", found.briefing.meta.date ? found.briefing.meta.date->toString() : "", ", ");
    entry("file", found.briefing.file, "}, \"topic\": ");
    if (found.topic) {
        json += "{";
        entry("kind", std::string(name(found.topic->kind)), ", ");
        entry("title", found.topic->title, ", ");
        entry("text", found.topic->text, ", ");
        json += "\"line\": " + std::to_string(found.topic->line) + "}, ";
    } else {
        json += "null, ";
    }
    entry("snippet", marked(found.text, query), ", ");
    json += "\"score\": " + std::to_string(hit.score) + "}";
}

std::string headline(const search::Answer &answer)
{
    if (answer.total.documents == 0)
        return tr("Nothing was found.").toStdString() + "\n";
    QString words =
        tr("%1 found in %2 briefings.").arg(answer.total.documents).arg(answer.total.briefings);
    if (answer.anyWord)
        words = tr("Nothing has all the words; %1 in %2 briefings have some of them.")
                    .arg(answer.total.documents)
                    .arg(answer.total.briefings);
    return words.toStdString() + "\n";
}

Result<std::string> textOf(const search::Answer &answer, const search::Query &query,
                           library::Store &store)
{
    std::string text = headline(answer);
    for (const std::string &suggestion : answer.suggestions)
        text += tr("Did you mean: %1").arg(QString::fromStdString(suggestion)).toStdString() + "\n";
    text += "\n";
    Hits hits(store);
    for (const search::Hit &hit : answer.hits) {
        const Result<Found> found = hits.find(hit);
        if (!found)
            return found.error();
        appendHit(text, found.value(), query);
    }
    return text;
}

Result<std::string> jsonOf(const search::Answer &answer, const search::Query &query,
                           library::Store &store)
{
    std::string json = "{\"total\": {\"documents\": " + std::to_string(answer.total.documents)
        + ", \"briefings\": " + std::to_string(answer.total.briefings) + "},\n \"kinds\": {";
    const char *gap = "";
    for (const Kind kind : allKinds) {
        json += gap;
        appendJsonString(json, name(kind));
        json += ": " + std::to_string(answer.kinds[static_cast<std::size_t>(kind)]);
        gap = ", ";
    }
    json += "},\n \"years\": {";
    gap = "";
    for (const search::Facet<int> &year : answer.years) {
        json += gap;
        json += "\"" + std::to_string(year.value) + "\": " + std::to_string(year.count.documents);
        gap = ", ";
    }
    json += "},\n \"suggestions\": [";
    gap = "";
    for (const std::string &suggestion : answer.suggestions) {
        json += gap;
        appendJsonString(json, suggestion);
        gap = ", ";
    }
    json += "],\n \"hits\": [";
    gap = "";
    Hits hits(store);
    for (const search::Hit &hit : answer.hits) {
        const Result<Found> found = hits.find(hit);
        if (!found)
            return found.error();
        json += gap;
        appendHitJson(json, found.value(), hit, query);
        gap = ",";
    }
    return json + "]}\n";
}

} // namespace

int runSearch(const Arguments &arguments, const std::shared_ptr<const Vocabulary> &vocabulary,
              std::FILE *output, std::FILE *errors)
{
    const auto refuse = [&](const Error &error) {
        complain(errors, sentence(error));
        return CouldNotRead;
    };
    std::error_code problem;
    if (!std::filesystem::exists(arguments.library, problem))
        return refuse({ErrorCode::NotFound, arguments.library, 0, {}});
    const Result<std::unique_ptr<library::Store>> store = library::openLibrary(arguments.library);
    if (!store)
        return refuse(store.error());
    const auto catalogue = library::Catalogue::open(arguments.library, vocabulary);
    if (!catalogue)
        return refuse(catalogue.error());
    if (const Result<void> followed = catalogue.value()->follow(*store.value()); !followed)
        return refuse(followed.error());
    const search::Request request = requestOf(arguments, *vocabulary);
    const search::Answer answer = catalogue.value()->search(request);
    const Result<std::string> text = arguments.format == "json"
        ? jsonOf(answer, request.query, *store.value())
        : textOf(answer, request.query, *store.value());
    if (!text)
        return refuse(text.error());
    std::fwrite(text.value().data(), 1, text.value().size(), output);
    if (std::fflush(output) != 0) {
        complain(errors,
                 sentence({ErrorCode::NotWritable, "standard output", 0, "disk full or closed"}));
        return CouldNotWrite;
    }
    return answer.total.documents == 0 ? NothingMatched : Done;
}

} // namespace entente
