// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/archive/folderjson.h"

#include "core/library/dossierjson.h"

namespace entente::library {

namespace {

QJsonArray toArray(const std::vector<std::string> &values)
{
    QJsonArray array;
    for (const std::string &value : values)
        array.append(toText(value));
    return array;
}

std::string text(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString().toStdString();
}

std::vector<std::string> texts(const QJsonObject &json, const char *key)
{
    std::vector<std::string> values;
    for (const auto &value : json.value(QLatin1String(key)).toArray())
        values.push_back(value.toString().toStdString());
    return values;
}

QJsonValue dated(const std::optional<Date> &date)
{
    return date ? QJsonValue(toText(date->toString())) : QJsonValue();
}

} // namespace

QString toText(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QJsonObject toJson(const Note &note)
{
    QJsonObject json = toJson(note.anchor);
    json.insert(QStringLiteral("id"), toText(note.id));
    json.insert(QStringLiteral("briefing"), qint64{note.briefing});
    json.insert(QStringLiteral("words"), toText(note.words));
    json.insert(QStringLiteral("tags"), toArray(note.tags));
    json.insert(QStringLiteral("created"), toText(note.created));
    json.insert(QStringLiteral("modified"), toText(note.modified));
    return json;
}

QJsonObject toJson(const Correction &correction)
{
    QJsonObject json{{QStringLiteral("briefing"), qint64{correction.briefing}},
                     {QStringLiteral("topic"), toText(correction.topic)}};
    if (correction.kind)
        json.insert(QStringLiteral("kind"), toText(std::string(name(*correction.kind))));
    if (correction.areas)
        json.insert(QStringLiteral("areas"), toArray(*correction.areas));
    if (correction.isNoTopic)
        json.insert(QStringLiteral("isNoTopic"), true);
    if (correction.added)
        json.insert(QStringLiteral("added"), toJson(*correction.added));
    return json;
}

QJsonObject toJson(const SavedFilter &filter)
{
    QJsonArray kinds;
    for (const Kind kind : filter.kinds)
        kinds.append(toText(std::string(name(kind))));
    QJsonArray certainties;
    for (const Certainty certainty : filter.certainties)
        certainties.append(toText(std::string(name(certainty))));
    return {{QStringLiteral("name"), toText(filter.name)},
            {QStringLiteral("areas"), toArray(filter.areas)},
            {QStringLiteral("excludedAreas"), toArray(filter.excludedAreas)},
            {QStringLiteral("kinds"), kinds},
            {QStringLiteral("certainties"), certainties},
            {QStringLiteral("text"), toText(filter.text)},
            {QStringLiteral("since"), dated(filter.since)},
            {QStringLiteral("until"), dated(filter.until)},
            {QStringLiteral("sources"), toArray(filter.sources)},
            {QStringLiteral("languages"), toArray(filter.languages)},
            {QStringLiteral("formats"), toArray(filter.formats)}};
}

std::optional<Note> noteFrom(const QJsonObject &json)
{
    Note note;
    note.id = text(json, "id");
    note.briefing = json.value(QLatin1String("briefing")).toInteger();
    std::optional<Anchoring> anchor = anchorFrom(json);
    if (note.id.empty() || !anchor)
        return std::nullopt;
    note.anchor = std::move(*anchor);
    note.words = text(json, "words");
    note.tags = texts(json, "tags");
    note.created = text(json, "created");
    note.modified = text(json, "modified");
    return note;
}

std::optional<Correction> correctionFrom(const QJsonObject &json)
{
    Correction correction;
    correction.briefing = json.value(QLatin1String("briefing")).toInteger();
    correction.topic = text(json, "topic");
    if (json.contains(QLatin1String("kind")))
        correction.kind = kindNamed(text(json, "kind"));
    if (json.contains(QLatin1String("areas")))
        correction.areas = texts(json, "areas");
    correction.isNoTopic = json.value(QLatin1String("isNoTopic")).toBool();
    if (json.contains(QLatin1String("added"))) {
        correction.added = anchorFrom(json.value(QLatin1String("added")).toObject());
        if (!correction.added || correction.added->exact.empty())
            return std::nullopt;
    }
    return correction.topic.empty() || correction.isEmpty() ? std::nullopt
                                                            : std::optional(correction);
}

std::optional<SavedFilter> filterFrom(const QJsonObject &json)
{
    SavedFilter filter;
    filter.name = text(json, "name");
    filter.areas = texts(json, "areas");
    filter.excludedAreas = texts(json, "excludedAreas");
    for (const std::string &word : texts(json, "kinds")) {
        if (const std::optional<Kind> kind = kindNamed(word))
            filter.kinds.push_back(*kind);
    }
    for (const std::string &word : texts(json, "certainties")) {
        if (const std::optional<Certainty> certainty = certaintyNamed(word))
            filter.certainties.push_back(*certainty);
    }
    filter.text = text(json, "text");
    filter.since = Date::parse(text(json, "since"));
    filter.until = Date::parse(text(json, "until"));
    filter.sources = texts(json, "sources");
    filter.languages = texts(json, "languages");
    filter.formats = texts(json, "formats");
    return filter.name.empty() ? std::nullopt : std::optional(filter);
}

} // namespace entente::library
