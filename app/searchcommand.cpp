// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/searchcommand.h"

#include "app/apptexts.h"
#include "app/filteroptions.h"
#include "app/libraryoption.h"
#include "app/terminal.h"
#include "core/base/printable.h"
#include "core/comparison/duplicates/nearduplicates.h"
#include "core/filter/fieldsentence.h"
#include "core/filter/filtersentence.h"
#include "core/filter/querysentence.h"
#include "core/library/filterrequest.h"
#include "core/publishing/topicjson.h"
#include "core/search/snippet.h"
#include "core/session/session.h"

#include <algorithm>
#include <functional>
#include <set>

namespace entente {

namespace {

/// So many of the best hits are looked at where near-duplicates are folded, or as many as are
/// listed, where that is more.
constexpr std::size_t foldedHits = 1000;

/// A hit with those that nearly repeat it, in their order.
struct Folded
{
    library::FoundHit hit;
    std::vector<library::FoundHit> others;

    /// That say it, this one counted.
    [[nodiscard]] std::size_t briefings() const
    {
        std::set<library::BriefingId> ids{hit.briefing};
        for (const library::FoundHit &other : others)
            ids.insert(other.briefing);
        return ids.size();
    }
};

std::vector<Folded> foldedOf(std::vector<library::FoundHit> hits, bool folds)
{
    std::vector<Folded> all;
    all.reserve(hits.size());
    NearDuplicates seen;
    std::vector<std::size_t> places; // in `all`, of each hit
    places.reserve(hits.size());
    for (library::FoundHit &hit : hits) {
        const std::size_t first = folds ? seen.add(hit.text) : places.size();
        if (first < places.size()) {
            places.push_back(places[first]);
            all[places[first]].others.push_back(std::move(hit));
            continue;
        }
        places.push_back(all.size());
        all.push_back({std::move(hit), {}});
    }
    return all;
}

search::Request requestOf(const Arguments &arguments, const Vocabulary &vocabulary)
{
    Filter filter = arguments.filter;
    filter.text = textOf(arguments);
    search::Request request = library::requestOf(filter, vocabulary);
    request.limit = arguments.fold ? std::max(foldedHits, arguments.limit) : arguments.limit;
    return request;
}

/// The words around what was found, which stands in “«»”.
std::string marked(const std::string &text, const search::Sought &sought)
{
    const search::Snippet snippet = search::snippet(text, sought);
    std::string words = snippet.range.begin > 0 ? "… " : "";
    std::uint32_t at = snippet.range.begin;
    for (const TextRange hit : snippet.hits) {
        words += text.substr(at, hit.begin - at) + "«" + text.substr(hit.begin, hit.size()) + "»";
        at = hit.end;
    }
    words += text.substr(at, snippet.range.end - at);
    return simplified(words) + (snippet.range.end < text.size() ? " …" : "");
}

void appendHit(std::string &text, const Folded &folded, const library::BriefingRecord &briefing,
               const search::Sought &sought)
{
    const library::FoundHit &found = folded.hit;
    const Metadata &meta = briefing.meta;
    const std::string date = meta.date ? meta.date->toString() + " " : std::string();
    if (found.topic) {
        text += kindLabel(found.topic->kind).toLower().toStdString() + ": "
            + simplified(found.topic->title.empty() ? meta.title : found.topic->title) + "\n";
        text += "  " + date + simplified(meta.title) + "\n";
        text += "  " + text::printableLine(briefing.file) + ", "
            + words(found.topic->where).toStdString() + "\n";
    } else {
        text += date + simplified(meta.title) + "\n  " + text::printableLine(briefing.file) + "\n";
    }
    if (folded.briefings() > 1)
        text += "  "
            + AppTexts::tr("Said in %1 briefings, in nearly these words.")
                  .arg(folded.briefings())
                  .toStdString()
            + "\n";
    text += "  " + marked(found.text, sought) + "\n\n";
}

void appendHitJson(std::string &json, const Folded &folded, const library::BriefingRecord &briefing,
                   const search::Sought &sought)
{
    const library::FoundHit &found = folded.hit;
    const auto entry = [&](const char *key, const std::string &value, const char *end) {
        json += std::string("\"") + key + "\": ";
        appendJsonString(json, value);
        json += end;
    };
    json += "\n  {\"briefing\": {\"id\": " + std::to_string(briefing.id) + ", ";
    entry("title", briefing.meta.title, ", ");
    entry("date", briefing.meta.date ? briefing.meta.date->toString() : "", ", ");
    entry("file", briefing.file, "}, \"topic\": ");
    if (found.topic) {
        json += "{";
        entry("kind", std::string(name(found.topic->kind)), ", ");
        entry("certainty", std::string(name(found.topic->certainty)), ", ");
        entry("title", found.topic->title, ", ");
        entry("text", found.topic->text, ", ");
        appendJsonPlace(json, found.topic->where);
        json += "}, ";
    } else {
        json += "null, ";
    }
    entry("snippet", marked(found.text, sought), ", ");
    json += "\"score\": " + std::to_string(found.score);
    if (!folded.others.empty()) {
        json += ", \"nearDuplicates\": [";
        const char *gap = "";
        for (const library::FoundHit &other : folded.others) {
            json += gap;
            json += "{\"briefing\": " + std::to_string(other.briefing);
            if (other.topic) {
                json += ", ";
                appendJsonPlace(json, other.topic->where);
            }
            json += "}";
            gap = ", ";
        }
        json += "]";
    }
    json += "}";
}

/// Hands out the hits that are listed with what the library has of them.
Result<void> eachHit(
    const Arguments &arguments, const search::Answer &answer, library::Library &library,
    library::Store &store,
    const std::function<void(const Folded &, const library::BriefingRecord &)> &visit)
{
    ENTENTE_TRY(std::vector<library::FoundHit> hits, library.wordsOf(answer.hits, store));
    std::vector<Folded> all = foldedOf(std::move(hits), arguments.fold);
    all.resize(std::min(all.size(), arguments.limit));
    for (const Folded &folded : all) {
        ENTENTE_TRY(const library::BriefingRecord briefing, store.briefing(folded.hit.briefing));
        visit(folded, briefing);
    }
    return {};
}

std::string headline(const search::Answer &answer)
{
    QString words = AppTexts::tr("Nothing was found.");
    if (answer.anyWord)
        words = AppTexts::tr("Nothing has all the words; %1 in %2 briefings have some of them.")
                    .arg(answer.near.documents)
                    .arg(answer.near.briefings);
    else if (answer.total.documents > 0)
        words = AppTexts::tr("%1 found in %2 briefings.")
                    .arg(answer.total.documents)
                    .arg(answer.total.briefings);
    return words.toStdString() + "\n";
}

Result<std::string> writtenOf(const Arguments &arguments, const search::Answer &answer,
                              const search::Sought &sought, library::Library &library,
                              library::Store &store)
{
    std::string text = headline(answer);
    if (const QString notes = queryNotes(sought.query); !notes.isEmpty())
        text += notes.toStdString() + "\n";
    for (const std::string &suggestion : answer.suggestions)
        text +=
            AppTexts::tr("Did you mean: %1").arg(QString::fromStdString(suggestion)).toStdString()
            + "\n";
    text += "\n";
    const Result<void> done = eachHit(
        arguments, answer, library, store,
        [&](const Folded &hit, const library::BriefingRecord &briefing) {
            appendHit(text, hit, briefing, sought);
        });
    return done ? Result<std::string>(std::move(text)) : done.error();
}

Result<std::string> jsonOf(const Arguments &arguments, const search::Answer &answer,
                           const search::Sought &sought, library::Library &library,
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
    json += "},\n \"certainties\": {";
    gap = "";
    for (const Certainty certainty : allCertainties) {
        json += gap;
        appendJsonString(json, name(certainty));
        json += ": " + std::to_string(answer.certainties[static_cast<std::size_t>(certainty)]);
        gap = ", ";
    }
    json += "},\n \"years\": {";
    gap = "";
    for (const search::Facet<int> &year : answer.years) {
        json += gap;
        json += "\"" + std::to_string(year.value) + "\": " + std::to_string(year.count.documents);
        gap = ", ";
    }
    json += "},\n \"equalNames\": [";
    gap = "";
    for (const std::string &equal : sought.query.equalNames) {
        json += gap;
        appendJsonString(json, equal);
        gap = ", ";
    }
    json += "],\n \"suggestions\": [";
    gap = "";
    for (const std::string &suggestion : answer.suggestions) {
        json += gap;
        appendJsonString(json, suggestion);
        gap = ", ";
    }
    json += "],\n \"hits\": [";
    gap = "";
    const Result<void> done = eachHit(
        arguments, answer, library, store,
        [&](const Folded &hit, const library::BriefingRecord &briefing) {
            json += gap;
            appendHitJson(json, hit, briefing, sought);
            gap = ",";
        });
    return done ? Result<std::string>(json + "]}\n") : done.error();
}

} // namespace

int runSearch(const Arguments &arguments, const std::shared_ptr<const Vocabulary> &vocabulary,
              std::FILE *output, std::FILE *errors)
{
    const auto refuse = [&](const Error &error) {
        complain(errors, sentence(error));
        return CouldNotRead;
    };
    const search::Request request = requestOf(arguments, *vocabulary);
    if (const QString wrong = queryProblem(request.query.text, *vocabulary); !wrong.isEmpty()) {
        complain(errors, wrong);
        return WrongUsage;
    }
    const Result<std::unique_ptr<session::Session>> opened = openedLibrary(arguments, vocabulary);
    if (!opened)
        return refuse(opened.error());
    session::Session &session = *opened.value();
    const auto found = session.library().search(
        request, arguments.allEditions ? library::Editions::All : library::Editions::Newest);
    if (!found)
        return refuse(found.error());
    const search::Answer &answer = found.value();
    if (const QString wrong = fieldSentences(answer.problems, *vocabulary); !wrong.isEmpty())
        complain(errors, wrong); // names that no briefing of the library bears
    const search::Sought sought = search::soughtBy(request, answer, vocabulary);
    const Result<std::string> text = arguments.format == "json"
        ? jsonOf(arguments, answer, sought, session.library(), session.store())
        : writtenOf(arguments, answer, sought, session.library(), session.store());
    if (!text)
        return refuse(text.error());
    const bool written = arguments.format == "json" ? printEscaped(output, text.value())
                                                    : printText(output, text.value());
    if (!endPrinting(output, written, errors))
        return CouldNotWrite;
    return answer.total.documents == 0 ? NothingMatched : Done;
}

} // namespace entente
