// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/events.h"

#include "core/base/writewhole.h"
#include "resources/resources.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace entente::ui {

Events::Events(QObject *parent) : QObject(parent)
{
    reload();
}

void Events::reload()
{
    Result<std::vector<Period>> read = namedEvents();
    m_state = read ? Result<void>() : Result<void>(read.error());
    m_all = read ? std::move(read.value()) : std::vector<Period>();
    Q_EMIT changed();
}

Result<void> Events::setAll(std::vector<Period> events)
{
    if (!m_state)
        return m_state;
    std::stable_sort(events.begin(), events.end(), [](const Period &one, const Period &other) {
        return one.since < other.since;
    });
    const std::string file = eventsFile();
    QDir().mkpath(QFileInfo(QString::fromStdString(file)).path());
    const std::string text = writtenPeriods(events);
    ENTENTE_TRY_VOID(writeWhole(file, QByteArray::fromStdString(text)));
    m_all = std::move(events);
    Q_EMIT changed();
    return {};
}

} // namespace entente::ui
