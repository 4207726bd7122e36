// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topics/recentfilters.h"

#include "core/library/filterrequest.h"
#include "ui/style/keptmap.h"
#include "ui/topics/filtersettings.h"
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
        found.push_back(library::filterOf(filterFromMap(keptMap(each)), m_workspace->vocabulary()));
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
    list.removeIf([&](const QVariant &each) { return filterFromMap(keptMap(each)) == used; });
    list.prepend(keptText(filterToMap(used)));
    QSettings().setValue(settingsKey(), list.mid(0, mostRecent));
}

} // namespace entente::ui
