// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/highlight.h"

#include "ui/style/style.h"

#include <QPainter>
#include <QPixmap>
#include <QPolygonF>
#include <QSettings>

#include <algorithm>
#include <cmath>

namespace entente::ui {

namespace {

QString wordOf(std::string_view name)
{
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QString keyOf(NoteColour colour, const char *what)
{
    return QStringLiteral("highlights/%1/%2").arg(wordOf(name(colour)), QLatin1String(what));
}

const QString presentKey = QStringLiteral("highlights/present");

struct InkPair
{
    QRgb wash;
    QRgb line;
    QRgb darkWash;
    QRgb darkLine;
};

InkPair pairOf(NoteColour colour)
{
    switch (colour) {
    case NoteColour::Violet:
        break;
    case NoteColour::Yellow:
        return {0xfffff6a8, 0xff8a6400, 0xff40400f, 0xffe8c55c};
    case NoteColour::Green:
        return {0xffdaf2df, 0xff2b7a45, 0xff1f3d2b, 0xff7fd0a3};
    case NoteColour::Blue:
        return {0xffd6e0fb, 0xff2f4fa8, 0xff283063, 0xff9db4f5};
    case NoteColour::Red:
        return {0xfffde2de, 0xffb03a2e, 0xff4a2725, 0xfff2938a};
    }
    return {0xfff0e3f7, 0xff7d3fa3, 0xff3d2b4a, 0xffc99bea};
}

void paintWave(QPainter &painter, const QRectF &box)
{
    constexpr qreal step = 3.0;
    constexpr qreal height = 2.0;
    QPolygonF wave;
    const int steps = static_cast<int>(std::ceil(box.width() / step));
    for (int i = 0; i <= steps; ++i)
        wave << QPointF(std::min(box.left() + i * step, box.right()),
                        box.bottom() - (i % 2 == 1 ? height + 0.5 : 0.5));
    painter.drawPolyline(wave);
}

} // namespace

HighlightMeaning highlightMeaning(NoteColour colour)
{
    const QSettings settings;
    return {settings.value(keyOf(colour, "name")).toString(),
            settings.value(keyOf(colour, "isTag")).toBool(),
            kindNamed(settings.value(keyOf(colour, "kind")).toString().toStdString())};
}

void setHighlightMeaning(NoteColour colour, const HighlightMeaning &meaning)
{
    QSettings settings;
    settings.setValue(keyOf(colour, "name"), meaning.name.simplified());
    settings.setValue(keyOf(colour, "isTag"), meaning.isTag);
    settings.setValue(keyOf(colour, "kind"),
                      meaning.kind ? wordOf(name(*meaning.kind)) : QString());
}

QString highlightName(NoteColour colour)
{
    const QString given = highlightMeaning(colour).name;
    return given.isEmpty() ? colourLabel(colour) : given;
}

NoteColour presentHighlight()
{
    return noteColourNamed(QSettings().value(presentKey).toString().toStdString())
        .value_or(NoteColour::Violet);
}

void setPresentHighlight(NoteColour colour)
{
    QSettings().setValue(presentKey, wordOf(name(colour)));
}

HighlightInk highlightInk(NoteColour colour, const QPalette &palette)
{
    const InkPair pair = pairOf(colour);
    const bool dark = isDark(palette);
    HighlightInk ink{QColor::fromRgb(dark ? pair.darkWash : pair.wash),
                     QColor::fromRgb(dark ? pair.darkLine : pair.line)};
    // On black all that is written has more contrast than elsewhere.
    constexpr int deeper = 170;
    if (palette.color(QPalette::Base).rgb() == QColor(Qt::black).rgb())
        ink.wash = ink.wash.darker(deeper);
    return ink;
}

void paintHighlightLine(QPainter &painter, const QRectF &box, NoteColour colour, const QColor &line)
{
    const qreal foot = box.bottom() - 1;
    const QLineF along(box.left(), foot, box.right(), foot);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, colour == NoteColour::Red);
    QPen pen(line, 2, Qt::SolidLine, Qt::FlatCap);
    switch (colour) {
    case NoteColour::Violet:
        break;
    case NoteColour::Yellow:
        pen.setDashPattern({3, 1.5});
        break;
    case NoteColour::Green:
        pen.setDashPattern({1, 1});
        break;
    case NoteColour::Blue:
        pen.setWidth(1);
        painter.setPen(pen);
        painter.drawLine(along.translated(0, -2.5));
        painter.drawLine(along.translated(0, 0.5));
        painter.restore();
        return;
    case NoteColour::Red:
        pen.setWidthF(1.2);
        painter.setPen(pen);
        paintWave(painter, box);
        painter.restore();
        return;
    }
    painter.setPen(pen);
    painter.drawLine(along);
    painter.restore();
}

QString highlightPattern(NoteColour colour)
{
    switch (colour) {
    case NoteColour::Violet:
        break;
    case NoteColour::Yellow:
        return QStringLiteral("dash");
    case NoteColour::Green:
        return QStringLiteral("dotted");
    case NoteColour::Blue:
        return QStringLiteral("double");
    case NoteColour::Red:
        return QStringLiteral("wave");
    }
    return QStringLiteral("solid");
}

QIcon highlightIcon(NoteColour colour, const QPalette &palette)
{
    constexpr int side = 16;
    QIcon icon;
    const HighlightInk ink = highlightInk(colour, palette);
    for (const int scale : {1, 2, 3}) {
        QPixmap swatch(side * scale, side * scale);
        swatch.setDevicePixelRatio(scale);
        swatch.fill(Qt::transparent);
        QPainter painter(&swatch);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(ink.line);
        painter.setBrush(ink.wash);
        painter.drawRoundedRect(QRectF(0.5, 0.5, side - 1, side - 1), 2, 2);
        paintHighlightLine(painter, QRectF(3, 3, side - 6, side - 6), colour, ink.line);
        icon.addPixmap(swatch);
    }
    return icon;
}

} // namespace entente::ui
