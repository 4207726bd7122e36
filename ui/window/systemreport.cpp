// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/systemreport.h"

#include "core/vocabulary/vocabulary.h"
#include "resources/resources.h"
#include "resources/translation.h"
#include "ui/settings/preferences.h"
#include "ui/style/readingstyle.h"
#include "ui/style/style.h"
#include "ui/window/madewith.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFontInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSettings>
#include <QStringList>
#include <QSysInfo>

#include <array>

namespace entente::ui {

namespace {

/// Eight digits that tell one state of a bundled file from another.
QString stateOf(const char *name)
{
    QFile file(QStringLiteral(":/entente/") + QString::fromLatin1(name));
    QCryptographicHash hash(QCryptographicHash::Sha1);
    if (file.open(QIODevice::ReadOnly))
        hash.addData(file.readAll());
    return QString::fromLatin1(hash.result().toHex().left(8));
}

QString data()
{
    QStringList parts{QStringLiteral("%1 focus areas").arg(bundledVocabulary()->size())};
    for (const char *name : {"vocabulary/alliance.yaml", "vocabulary/names.yaml",
                             "patterns/en.yaml", "patterns/ja.yaml", "periods/administrations.txt"})
        parts << QStringLiteral("%1 %2").arg(QString::fromLatin1(name), stateOf(name));
    return parts.join(QStringLiteral(", "));
}

QString libraries()
{
    QStringList parts;
    for (const MadeWith &each : madeWith())
        parts << (each.version.isEmpty() ? each.name : each.name + u' ' + each.version);
    return parts.join(QStringLiteral(", "));
}

QString screens()
{
    QStringList parts;
    for (const QScreen *screen : QGuiApplication::screens())
        parts << QStringLiteral("%1 × %2 at scale %3, %4 dpi")
                     .arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(screen->devicePixelRatio())
                     .arg(qRound(screen->logicalDotsPerInch()));
    return parts.join(QStringLiteral("; "));
}

QString fonts()
{
    const QFont own = font(TypeSize::Body);
    const QFont reading = readingFont(TypeSize::Lead);
    return QStringLiteral("window %1 %2 px, reading %3 %4 px")
        .arg(QFontInfo(own).family())
        .arg(QFontInfo(own).pixelSize())
        .arg(QFontInfo(reading).family())
        .arg(readingStyle().size);
}

} // namespace

QString systemReport()
{
    constexpr std::array<const char *, schemeCount> schemes{"as the desktop", "light", "dark",
                                                            "sepia", "high contrast"};
    const auto scheme = static_cast<std::size_t>(loadScheme(QSettings()));
    const QStringList lines{
        QStringLiteral("Entente %1").arg(QStringLiteral(ENTENTE_VERSION)),
        QStringLiteral("Qt %1, built with %2")
            .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
        QStringLiteral("Libraries: ") + libraries(),
        QStringLiteral("Data: ") + data(),
        QStringLiteral("System: %1, %2 %3, %4")
            .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                 QSysInfo::currentCpuArchitecture()),
        QStringLiteral("Display: %1; %2").arg(QGuiApplication::platformName(), screens()),
        QStringLiteral("Fonts: ") + fonts(),
        QStringLiteral("Colours: ") + QString::fromLatin1(schemes[scheme]),
        QStringLiteral("Language: %1; desktop %2, numbers and dates %3")
            .arg(languageSpoken(), QLocale::system().name(), QLocale().name()),
    };
    return lines.join(u'\n') + u'\n';
}

} // namespace entente::ui
