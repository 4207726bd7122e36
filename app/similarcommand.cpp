// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/similarcommand.h"

#include "app/apptexts.h"
#include "app/commandtable.h"
#include "app/filteroptions.h"
#include "app/libraryoption.h"
#include "app/terminal.h"
#include "core/base/filename.h"
#include "core/base/printable.h"
#include "core/filter/fieldsentence.h"
#include "core/filter/filtersentence.h"
#include "core/publishing/topicjson.h"
#include "core/session/session.h"
#include "core/session/similar.h"

#include <QCommandLineParser>

#include <cmath>
#include <set>

namespace entente {

namespace {

using session::SimilarTopic;

const QString briefingOption = QStringLiteral("briefing");
const QString topicOption = QStringLiteral("topic");
const QString limitOption = QStringLiteral("limit");
const QString formatOption = QStringLiteral("format");
const QString allEditionsOption = QStringLiteral("all-editions");

std::optional<unsigned> numberOf(const QCommandLineParser &parser, const QString &option,
                                 unsigned most)
{
    bool ok = false;
    const unsigned number = parser.value(option).toUInt(&ok);
    return ok && number > 0 && number <= most ? std::optional(number) : std::nullopt;
}

/// Answers with what is wrong, or with nothing.
QString readOptions(const QCommandLineParser &parser, Arguments &found)
{
    constexpr unsigned mostHits = 1000;
    constexpr unsigned mostTopics = 1'000'000'000;
    found.query = parser.positionalArguments().join(u' ').toStdString();
    found.format = parser.isSet(formatOption) ? parser.value(formatOption).toStdString() : "text";
    if (found.format != "text" && found.format != "json")
        return AppTexts::tr("“%1” is not a format of similar; the formats are text and json.")
            .arg(parser.value(formatOption));
    if (parser.isSet(limitOption)) {
        const auto limit = numberOf(parser, limitOption, mostHits);
        if (!limit)
            return AppTexts::tr("“%1” is no number of hits; give one from 1 to %2.")
                .arg(parser.value(limitOption))
                .arg(mostHits);
        found.limit = *limit;
    }
    if (parser.isSet(briefingOption) || parser.isSet(topicOption)) {
        const auto briefing = numberOf(parser, briefingOption, mostTopics);
        const auto topic = numberOf(parser, topicOption, mostTopics);
        if (!briefing || !topic)
            return AppTexts::tr("A topic is named by --briefing and --topic, each with its number; "
                                "“entente similar WORDS --format json” gives both.");
        found.briefings = {*briefing};
        found.topic = *topic;
    }
    if (found.query.empty() == found.briefings.empty())
        return AppTexts::tr("What others are to be like is not clear; write its words, or name a "
                            "topic by --briefing and --topic.");
    return {};
}

/// The areas that both touch, by their ids.
std::vector<std::string> areasOf(const SimilarTopic &topic, const Vocabulary &vocabulary)
{
    std::vector<std::string> ids;
    ids.reserve(topic.areas.size());
    for (const ConceptIndex area : topic.areas)
        ids.push_back(vocabulary.at(area).id);
    return ids;
}

std::string joined(const std::vector<std::string> &words)
{
    std::string all;
    for (const std::string &word : words)
        all.append(all.empty() ? "" : ", ").append(word);
    return all;
}

std::size_t briefingsOf(const SimilarTopic &topic)
{
    std::set<library::BriefingId> ids{topic.hit.briefing};
    for (const library::FoundHit &other : topic.others)
        ids.insert(other.briefing);
    return ids.size();
}

void append(std::string &text, const SimilarTopic &topic, const library::BriefingRecord &briefing,
            const Vocabulary &vocabulary)
{
    const library::KeptTopic &kept = *topic.hit.topic;
    const auto line = [&](const QString &words) {
        text.append("  ").append(words.toStdString()).append("\n");
    };
    text.append(std::to_string(std::lround(topic.likeness * 100))).append(" %  ");
    text.append(kindLabel(kept.kind).toLower().toStdString()).append(": ");
    text.append(simplified(kept.title.empty() ? briefing.meta.title : kept.title)).append("\n");
    text.append("  ").append(briefing.meta.date ? briefing.meta.date->toString() + " " : "");
    text.append(simplified(briefing.meta.title)).append("\n");
    text.append("  ").append(text::printableLine(briefing.file)).append(", ");
    text.append(words(kept.where).toStdString()).append("\n");
    if (topic.isRepeat)
        line(AppTexts::tr("Says the same in nearly these words."));
    if (const std::size_t count = briefingsOf(topic); count > 1)
        line(AppTexts::tr("Said in %1 briefings, in nearly these words.").arg(count));
    line(AppTexts::tr("Both use: %1").arg(QString::fromStdString(joined(topic.words))));
    if (!topic.areas.empty())
        line(AppTexts::tr("Both touch: %1")
                 .arg(QString::fromStdString(joined(areasOf(topic, vocabulary)))));
    text.append("  ").append(simplified(kept.text)).append("\n\n");
}

void appendStrings(std::string &json, const std::vector<std::string> &values)
{
    json += "[";
    const char *gap = "";
    for (const std::string &value : values) {
        json += gap;
        appendJsonString(json, value);
        gap = ", ";
    }
    json += "]";
}

void appendJson(std::string &json, const SimilarTopic &topic,
                const library::BriefingRecord &briefing, const Vocabulary &vocabulary)
{
    const library::KeptTopic &kept = *topic.hit.topic;
    const auto entry = [&](const char *key, std::string_view value, const char *end) {
        json.append("\"").append(key).append("\": ");
        appendJsonString(json, value);
        json += end;
    };
    json.append("\n {\"likeness\": ").append(std::to_string(topic.likeness));
    json.append(", \"saysTheSame\": ").append(topic.isRepeat ? "true" : "false");
    json.append(", \"words\": ");
    appendStrings(json, topic.words);
    json.append(", \"areas\": ");
    appendStrings(json, areasOf(topic, vocabulary));
    json.append(",\n  \"briefing\": {\"id\": ").append(std::to_string(briefing.id)).append(", ");
    entry("title", briefing.meta.title, ", ");
    entry("date", briefing.meta.date ? briefing.meta.date->toString() : "", ", ");
    entry("file", briefing.file, "},\n  \"topic\": {");
    json.append("\"number\": ").append(std::to_string(kept.number + 1)).append(", ");
    entry("kind", name(kept.kind), ", ");
    entry("title", kept.title, ", ");
    entry("text", kept.text, ", ");
    appendJsonPlace(json, kept.where);
    json += "}, \"nearDuplicates\": [";
    const char *gap = "";
    for (const library::FoundHit &other : topic.others) {
        json.append(gap).append("{\"briefing\": ").append(std::to_string(other.briefing));
        json.append(", \"topic\": ").append(std::to_string(other.topic->number + 1)).append("}");
        gap = ", ";
    }
    json += "]}";
}

Result<session::SimilarRequest> requestOf(const Arguments &arguments, session::Session &session)
{
    session::SimilarRequest request;
    request.words = arguments.query;
    if (!arguments.briefings.empty()) {
        ENTENTE_TRY(
            std::optional<session::SimilarRequest> known,
            session::similarRequest(arguments.briefings.front(), arguments.topic - 1, session));
        if (known) // else it has no words, and nothing is like it
            request = std::move(*known);
    }
    request.within.filter = arguments.filter;
    request.within.editions = arguments.allEditions ? library::Editions::All
                                                    : library::Editions::Newest;
    request.limit = arguments.limit;
    return request;
}

Result<std::string> written(const std::vector<SimilarTopic> &topics, const Arguments &arguments,
                            session::Session &session)
{
    const bool isJson = arguments.format == "json";
    std::string text = isJson ? "[" : "";
    const char *gap = "";
    for (const SimilarTopic &topic : topics) {
        ENTENTE_TRY(const library::BriefingRecord briefing,
                    session.store().briefing(topic.hit.briefing));
        if (isJson) {
            text += gap;
            appendJson(text, topic, briefing, session.vocabulary());
            gap = ",";
        } else {
            append(text, topic, briefing, session.vocabulary());
        }
    }
    if (isJson)
        text += "]\n";
    else if (topics.empty())
        text = AppTexts::tr("Nothing in the library is like it.").toStdString() + "\n";
    return text;
}

} // namespace

std::variant<Arguments, UsageError> parseSimilar(const QStringList &rest,
                                                 const VocabularyGiver &vocabulary)
{
    QCommandLineParser parser;
    addOptions(parser, Command::Similar);
    if (!parser.parse(QStringList(QStringLiteral("entente")) + rest))
        return UsageError{parser.errorText()};
    Arguments found;
    found.command = Command::Similar;
    if (const QString problem = readLibraryOption(parser, found); !problem.isEmpty())
        return UsageError{problem};
    found.allEditions = parser.isSet(allEditionsOption);
    if (const QString problem = readFilterOptions(parser, vocabulary, found.filter);
        !problem.isEmpty())
        return UsageError{problem};
    if (const QString problem = readOptions(parser, found); !problem.isEmpty())
        return UsageError{problem};
    return found;
}

int runSimilar(const Arguments &arguments, const std::shared_ptr<const Vocabulary> &vocabulary,
               std::FILE *output, std::FILE *errors)
{
    const auto refuse = [&](const Error &error) {
        complain(errors, sentence(error));
        return CouldNotRead;
    };
    if (const QString wrong = queryProblem(arguments.filter.text, *vocabulary); !wrong.isEmpty()) {
        complain(errors, wrong);
        return WrongUsage;
    }
    const Result<std::unique_ptr<session::Session>> opened = openedLibrary(arguments, vocabulary);
    if (!opened)
        return refuse(opened.error());
    session::Session &session = *opened.value();
    const Result<session::SimilarRequest> request = requestOf(arguments, session);
    if (!request)
        return refuse(request.error());
    const auto topics = session::similarTopics(request.value(), session);
    if (!topics)
        return refuse(topics.error());
    const Result<std::string> text = written(topics.value(), arguments, session);
    if (!text)
        return refuse(text.error());
    const bool isPrinted = arguments.format == "json" ? printEscaped(output, text.value())
                                                      : printText(output, text.value());
    if (!endPrinting(output, isPrinted, errors))
        return CouldNotWrite;
    return topics.value().empty() ? NothingMatched : Done;
}

} // namespace entente
