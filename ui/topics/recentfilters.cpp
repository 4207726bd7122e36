// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topics/recentfilters.h"

#include "core/library/filterrequest.h"
#include "ui/workspace/workspace.h"

#include <QSettings>

#include <algorithm>
#include <chrono>

namespace entente::ui {

namespace {

constexpr int mostRecent = 8;

QString settingsKey()
{
    return QStringLiteral("filters/recent");
}

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

QVariantMap toMap(const library::SavedFilter &filter)
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
            {QStringLiteral("formats"), strings(filter.formats)}};
}

library::SavedFilter fromMap(const QVariantMap &map)
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
    return filter;
}

} // namespace

RecentFilters::RecentFilters(Workspace *workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace)
{
    using namespace std::chrono_literals;
    m_moment.setSingleShot(true);
    m_moment.setInterval(2s);
    connect(workspace, &Workspace::filterChanged, &m_moment, qOverload<>(&QTimer::start));
    connect(&m_moment, &QTimer::timeout, this, &RecentFilters::take);
}

std::vector<Filter> RecentFilters::filters() const
{
    std::vector<Filter> found;
    for (const QVariant &each : QSettings().value(settingsKey()).toList())
        found.push_back(library::filterOf(fromMap(each.toMap()), m_workspace->vocabulary()));
    return found;
}

void RecentFilters::clear()
{
    QSettings().remove(settingsKey());
}

void RecentFilters::take()
{
    const library::SavedFilter used = library::savedFilter({}, m_workspace->filter(),
                                                           m_workspace->vocabulary());
    if (used == library::SavedFilter())
        return;
    QVariantList list = QSettings().value(settingsKey()).toList();
    list.removeIf([&](const QVariant &each) { return fromMap(each.toMap()) == used; });
    list.prepend(toMap(used));
    QSettings().setValue(settingsKey(), list.mid(0, mostRecent));
}

} // namespace entente::ui
