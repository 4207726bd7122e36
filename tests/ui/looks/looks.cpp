// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks/looks.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>

#include <gtest/gtest.h>

#include <cstdlib>

namespace entente::test {

namespace {

constexpr double tolerance = 0.001; // of the picture: about 256 of 256,000 pixels, some ten letters
constexpr int tellable = 40;        // of 255: less is how an edge is smoothed
constexpr QRgb fewShades = 0xfff8f8f8;

bool differs(QRgb one, QRgb other)
{
    return std::abs(qRed(one) - qRed(other)) > tellable
        || std::abs(qGreen(one) - qGreen(other)) > tellable
        || std::abs(qBlue(one) - qBlue(other)) > tellable;
}

/// The golden picture with all that differs in red.
QImage marked(const QImage &golden, const QImage &seen)
{
    QImage result = golden;
    for (int y = 0; y < golden.height(); ++y) {
        for (int x = 0; x < golden.width(); ++x) {
            if (!seen.valid(x, y) || differs(golden.pixel(x, y), seen.pixel(x, y)))
                result.setPixel(x, y, qRgb(255, 0, 0));
        }
    }
    return result;
}

} // namespace

QImage kept(const QImage &seen)
{
    QImage small = seen.scaled(seen.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                       .convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < small.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(small.scanLine(y));
        for (int x = 0; x < small.width(); ++x)
            line[x] &= fewShades;
    }
    return small;
}

double difference(const QImage &golden, const QImage &seen)
{
    if (golden.size() != seen.size() || golden.isNull())
        return 1;
    qsizetype differing = 0;
    for (int y = 0; y < golden.height(); ++y) {
        for (int x = 0; x < golden.width(); ++x)
            differing += differs(golden.pixel(x, y), seen.pixel(x, y)) ? 1 : 0;
    }
    return static_cast<double>(differing) / golden.width() / golden.height();
}

QString whyNotComparable()
{
    const QStringList known = QFontDatabase::families();
    for (const char *family : {"Noto Sans", "Noto Serif", "Noto Sans CJK JP"}) {
        if (!known.contains(QLatin1String(family)))
            return QStringLiteral("%1 is not installed").arg(QLatin1String(family));
    }
    if (known.contains(QLatin1String("Source Serif 4")))
        return QStringLiteral("Source Serif 4 is installed, which texts are then read in");
    const QString madeWith = QStringLiteral("6.4.");
    return QString::fromLatin1(qVersion()).startsWith(madeWith)
        ? QString()
        : QStringLiteral("Qt %1 draws otherwise than Qt 6.4").arg(QLatin1String(qVersion()));
}

void expectLook(const QString &name, const QImage &seen)
{
    const QString golden = QStringLiteral(ENTENTE_FIXTURES "/looks/%1.png").arg(name);
    const QDir looks(QCoreApplication::applicationDirPath() + QStringLiteral("/looks"));
    const QImage small = kept(seen);
    if (std::getenv("ENTENTE_RENEW") != nullptr) {
        QDir().mkpath(looks.path());
        QDir().mkpath(QStringLiteral(ENTENTE_FIXTURES "/looks"));
        EXPECT_TRUE(seen.save(looks.filePath(name + QStringLiteral(".png"))));
        // As it was where nothing that can be told has changed: no commit of mere smoothing.
        if (difference(QImage(golden), small) > 0) {
            EXPECT_TRUE(small.save(golden)) << golden.toStdString();
        }
        return;
    }
    const QImage expected(golden);
    ASSERT_FALSE(expected.isNull()) << golden.toStdString() << " is missing; ENTENTE_RENEW=1";
    const double share = difference(expected, small);
    if (share <= tolerance)
        return;
    QDir().mkpath(looks.path());
    seen.save(looks.filePath(name + QStringLiteral(".png")));
    marked(expected, small).save(looks.filePath(name + QStringLiteral(".differs.png")));
    ADD_FAILURE() << name.toStdString() << " looks otherwise: " << 100 * share << " % of it ("
                  << expected.width() << "x" << expected.height() << " held against "
                  << small.width() << "x" << small.height() << "); see "
                  << looks.path().toStdString();
}

} // namespace entente::test
