// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/archive/folderjson.h"

#include "core/library/dossierjson.h"
#include "core/library/jsonvalues.h"

namespace entente::library {

QJsonObject toJson(const Note &note)
{
    QJsonObject json = toJson(note.anchor);
    json.insert(QStringLiteral("id"), toText(note.id));
    json.insert(QStringLiteral("briefing"), qint64{note.briefing});
    json.insert(QStringLiteral("words"), toText(note.words));
    json.insert(QStringLiteral("tags"), toArray(note.tags));
    json.insert(QStringLiteral("created"), toText(note.created));
    json.insert(QStringLiteral("modified"), toText(note.modified));
    json.insert(QStringLiteral("colour"), toText(std::string(name(note.colour))));
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
    note.colour = noteColourNamed(text(json, "colour")).value_or(note.colour);
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
    SavedFilter filter = savedFilterFrom(json);
    return filter.name.empty() ? std::nullopt : std::optional(std::move(filter));
}

} // namespace entente::library
