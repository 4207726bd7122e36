// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topics/filtersettings.h"

#include "ui/workspace/workspace.h"

#include <QStringList>

namespace entente::ui {

namespace {

QStringList strings(const std::vector<std::string> &values)
{
    QStringList list;
    for (const std::string &value : values)
        list << toQString(value);
    return list;
}

std::vector<std::string> values(const QVariant &list)
{
    std::vector<std::string> found;
    for (const QString &each : list.toStringList())
        found.push_back(each.toStdString());
    return found;
}

QString written(const std::optional<Date> &date)
{
    return date ? QString::fromStdString(date->toString()) : QString();
}

} // namespace

QVariantMap filterToMap(const library::SavedFilter &filter)
{
    QStringList kinds;
    for (const Kind kind : filter.kinds)
        kinds << toQString(name(kind));
    QStringList certainties;
    for (const Certainty certainty : filter.certainties)
        certainties << toQString(name(certainty));
    return {{QStringLiteral("areas"), strings(filter.areas)},
            {QStringLiteral("excludedAreas"), strings(filter.excludedAreas)},
            {QStringLiteral("kinds"), kinds},
            {QStringLiteral("certainties"), certainties},
            {QStringLiteral("text"), toQString(filter.text)},
            {QStringLiteral("since"), written(filter.since)},
            {QStringLiteral("until"), written(filter.until)},
            {QStringLiteral("sources"), strings(filter.sources)},
            {QStringLiteral("languages"), strings(filter.languages)},
            {QStringLiteral("formats"), strings(filter.formats)},
            {QStringLiteral("desks"), strings(filter.desks)}};
}

library::SavedFilter filterFromMap(const QVariantMap &map)
{
    library::SavedFilter filter;
    filter.areas = values(map[QStringLiteral("areas")]);
    filter.excludedAreas = values(map[QStringLiteral("excludedAreas")]);
    for (const std::string &word : values(map[QStringLiteral("kinds")])) {
        if (const std::optional<Kind> kind = kindNamed(word))
            filter.kinds.push_back(*kind);
    }
    for (const std::string &word : values(map[QStringLiteral("certainties")])) {
        if (const std::optional<Certainty> certainty = certaintyNamed(word))
            filter.certainties.push_back(*certainty);
    }
    filter.text = map[QStringLiteral("text")].toString().toStdString();
    filter.since = Date::parse(map[QStringLiteral("since")].toString().toStdString());
    filter.until = Date::parse(map[QStringLiteral("until")].toString().toStdString());
    filter.sources = values(map[QStringLiteral("sources")]);
    filter.languages = values(map[QStringLiteral("languages")]);
    filter.formats = values(map[QStringLiteral("formats")]);
    filter.desks = values(map[QStringLiteral("desks")]);
    return filter;
}

} // namespace entente::ui
