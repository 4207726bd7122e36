// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/readingstyle.h"

#include <QSettings>

#include <algorithm>

namespace entente::ui {

namespace {

const QString familyKey = QStringLiteral("reading/family");
const QString sizeKey = QStringLiteral("reading/size");
const QString measureKey = QStringLiteral("reading/measure");
const QString leadingKey = QStringLiteral("reading/leading");
const QString headsStayKey = QStringLiteral("reading/headsStay");

ReadingStyle &present()
{
    static ReadingStyle style;
    return style;
}

} // namespace

const ReadingStyle &readingStyle()
{
    return present();
}

void setReadingStyle(const ReadingStyle &style)
{
    present() = {style.family, std::clamp(style.size, leastReadingSize, mostReadingSize),
                 std::clamp(style.measure, leastMeasure, mostMeasure),
                 std::clamp(style.leading, leastLeading, mostLeading), style.headsStay};
}

ReadingStyle loadReadingStyle(const QSettings &settings)
{
    const ReadingStyle usual;
    return {settings.value(familyKey).toString(), settings.value(sizeKey, usual.size).toInt(),
            settings.value(measureKey, usual.measure).toInt(),
            settings.value(leadingKey, usual.leading).toDouble(),
            settings.value(headsStayKey, usual.headsStay).toBool()};
}

void saveReadingStyle(QSettings &settings, const ReadingStyle &style)
{
    settings.setValue(familyKey, style.family);
    settings.setValue(sizeKey, style.size);
    settings.setValue(measureKey, style.measure);
    settings.setValue(leadingKey, style.leading);
    settings.setValue(headsStayKey, style.headsStay);
}

} // namespace entente::ui
