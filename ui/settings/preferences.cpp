// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/preferences.h"

#include <QSettings>

#include <algorithm>

namespace entente::ui {

namespace {

const QString startKey = QStringLiteral("start/with");
const QString schemeKey = QStringLiteral("window/scheme");
const QString enlargementKey = QStringLiteral("window/enlargement");
const QString libraryKey = QStringLiteral("library/file");
const QString noticesKey = QStringLiteral("jobs/desktopNotices");
const QString begunKey = QStringLiteral("start/hasBegun");
const QString languageKey = QStringLiteral("start/language");

int numberOf(const QSettings &settings, const QString &key, int count)
{
    const int number = settings.value(key, 0).toInt();
    return number >= 0 && number < count ? number : 0;
}

void save(QSettings &settings, const QString &key, const QString &value)
{
    if (value.isEmpty())
        settings.remove(key);
    else
        settings.setValue(key, value);
}

} // namespace

StartWith loadStartWith(const QSettings &settings)
{
    return static_cast<StartWith>(numberOf(settings, startKey, startWithCount));
}

void saveStartWith(QSettings &settings, StartWith start)
{
    settings.setValue(startKey, static_cast<int>(start));
}

Scheme loadScheme(const QSettings &settings)
{
    return static_cast<Scheme>(numberOf(settings, schemeKey, schemeCount));
}

void saveScheme(QSettings &settings, Scheme scheme)
{
    settings.setValue(schemeKey, static_cast<int>(scheme));
}

int loadEnlargement(const QSettings &settings)
{
    const int percent = settings.value(enlargementKey, 100).toInt();
    const bool isOne = std::find(enlargements.begin(), enlargements.end(), percent)
        != enlargements.end();
    return isOne ? percent : 100;
}

void saveEnlargement(QSettings &settings, int percent)
{
    settings.setValue(enlargementKey, percent);
}

bool loadDesktopNotices(const QSettings &settings)
{
    return settings.value(noticesKey, true).toBool();
}

void saveDesktopNotices(QSettings &settings, bool isTold)
{
    settings.setValue(noticesKey, isTold);
}

bool loadHasBegun(const QSettings &settings)
{
    return settings.value(begunKey).toBool();
}

void saveHasBegun(QSettings &settings)
{
    if (!loadHasBegun(settings))
        settings.setValue(begunKey, true);
}

QString loadLibraryPlace(const QSettings &settings)
{
    return settings.value(libraryKey).toString();
}

void saveLibraryPlace(QSettings &settings, const QString &file)
{
    save(settings, libraryKey, file);
}

QString loadLanguage(const QSettings &settings)
{
    return settings.value(languageKey).toString();
}

void saveLanguage(QSettings &settings, const QString &language)
{
    save(settings, languageKey, language);
}

} // namespace entente::ui
