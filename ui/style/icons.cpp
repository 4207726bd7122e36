// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/icons.h"

#include "ui/style/style.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace entente::ui {

namespace {

/// Renders an SVG of the set and tints it, in the text colour of the moment where none is given.
class TintedEngine final : public QIconEngine
{
public:
    TintedEngine(QString name, QColor colour) : m_name(std::move(name)), m_colour(colour) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap pixels = scaledPixmap(rect.size(), mode, state, ratio);
        painter->drawPixmap(rect, pixels);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        const QColor colour = tint(mode);
        const QString key = QStringLiteral("entente-icon-%1-%2-%3x%4-%5")
                                .arg(m_name, colour.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height())
                                .arg(ratio);
        QPixmap pixels;
        if (QPixmapCache::find(key, &pixels))
            return pixels;
        // QIcon hands over the size in device pixels; painting hands it over without the ratio.
        pixels = QPixmap(size * ratio);
        pixels.fill(Qt::transparent);
        QPainter painter(&pixels);
        QSvgRenderer svg(QStringLiteral(":/entente/icons/%1.svg").arg(m_name));
        svg.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixels.rect(), colour);
        painter.end();
        pixels.setDevicePixelRatio(ratio);
        QPixmapCache::insert(key, pixels);
        return pixels;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedEngine(m_name, m_colour); }
    QString key() const override { return QStringLiteral("entente"); }
    /// By which one of another colour can be had.
    QString iconName() override { return m_name; }

private:
    [[nodiscard]] QColor tint(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return m_colour.isValid() ? m_colour : palette.color(QPalette::ButtonText);
    }

    QString m_name;
    QColor m_colour;
};

} // namespace

QIcon icon(const QString &name)
{
    return icon(name, QColor());
}

QIcon icon(const QString &name, const QColor &colour)
{
    return QIcon(new TintedEngine(name, colour));
}

QIcon kindIcon(Kind kind, const QPalette &palette)
{
    const std::string_view word = name(kind);
    return icon(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())),
                kindColour(kind, palette));
}

QIcon applicationIcon()
{
    // Drawn here: to read one PNG, Qt loads every image plugin there is.
    QSvgRenderer svg(QStringLiteral(":/entente/icons/app/entente.svg"));
    QIcon result;
    for (const int size : {16, 32, 48, 64, 128}) {
        QPixmap pixels(size, size);
        pixels.fill(Qt::transparent);
        QPainter painter(&pixels);
        svg.render(&painter);
        painter.end();
        result.addPixmap(pixels);
    }
    return result;
}

} // namespace entente::ui
