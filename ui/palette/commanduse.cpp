// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/commanduse.h"

#include "ui/style/keptmap.h"

#include <QSettings>
#include <QVariantMap>

namespace entente::ui {

namespace {

constexpr double fading = 0.95;
constexpr double forgotten = 0.05;

QString settingsKey()
{
    return QStringLiteral("palette/uses");
}

} // namespace

CommandUse::CommandUse()
{
    const QVariantMap kept = keptMap(QSettings().value(settingsKey()));
    for (auto each = kept.begin(); each != kept.end(); ++each)
        m_uses.insert(each.key(), each.value().toDouble());
}

void CommandUse::note(const QString &id)
{
    if (id.isEmpty())
        return;
    for (double &uses : m_uses)
        uses *= fading;
    m_uses[id] += 1.0;
    m_uses.removeIf([](const auto &each) { return each.value() < forgotten; });
    QVariantMap kept;
    for (auto each = m_uses.cbegin(); each != m_uses.cend(); ++each)
        kept.insert(each.key(), each.value());
    QSettings().setValue(settingsKey(), keptText(kept));
}

} // namespace entente::ui
