// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/filterjson.h"

#include "core/library/jsonvalues.h"

namespace entente::library {

namespace {

QJsonValue dated(const std::optional<Date> &date)
{
    return date ? QJsonValue(toText(date->toString())) : QJsonValue();
}

} // namespace

QJsonObject toJson(const SavedFilter &filter)
{
    QJsonArray kinds;
    for (const Kind kind : filter.kinds)
        kinds.append(toText(std::string(name(kind))));
    QJsonArray certainties;
    for (const Certainty certainty : filter.certainties)
        certainties.append(toText(std::string(name(certainty))));
    QJsonObject json{{QStringLiteral("name"), toText(filter.name)},
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
    // A library without a team has no desks, and says nothing of them.
    if (!filter.desks.empty())
        json.insert(QStringLiteral("desks"), toArray(filter.desks));
    return json;
}

SavedFilter savedFilterFrom(const QJsonObject &json)
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
    filter.desks = texts(json, "desks");
    return filter;
}

} // namespace entente::library
