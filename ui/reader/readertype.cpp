// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readertype.h"

#include "ui/style/readingstyle.h"
#include "ui/style/style.h"

#include <QFontDatabase>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace entente::ui {

namespace {

QFont zoomed(QFont font, qreal zoom)
{
    font.setPixelSize(std::max(6, static_cast<int>(std::lround(font.pixelSize() * zoom))));
    return font;
}

QFont codeFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(static_cast<int>(TypeSize::Body));
    return font;
}

} // namespace

ReaderType::ReaderType(qreal zoomFactor)
    : zoom(zoomFactor),
      scale(zoom * readingStyle().size / static_cast<qreal>(TypeSize::Lead)),
      title(zoomed(readingFont(TypeSize::Display), scale)),
      subtitle(zoomed(readingFont(TypeSize::Lead), scale)),
      small(zoomed(font(TypeSize::Body), scale)),
      body(zoomed(readingFont(TypeSize::Lead), scale)),
      code(zoomed(codeFont(), scale)),
      table(zoomed(font(TypeSize::Body), scale)),
      tableHead(zoomed(font(TypeSize::Body, QFont::DemiBold), scale)),
      headings{zoomed(readingFont(TypeSize::Title), scale),
               zoomed(readingFont(TypeSize::Lead, QFont::Bold), scale),
               zoomed(font(TypeSize::Body, QFont::DemiBold), scale),
               zoomed(font(TypeSize::Body, QFont::Normal), scale)},
      leading(readingStyle().leading)
{
    subtitle.setItalic(true);
    headings.back().setItalic(true);
    // A sentence of ordinary English, for the mean of OS/2 tables counts letters nobody writes.
    const QString sample = QStringLiteral(
        "The two governments should consider closer cooperation in the defence");
    character = QFontMetricsF(body).horizontalAdvance(sample) / static_cast<qreal>(sample.size());
    measure = std::ceil(character * readingStyle().measure);
}

qreal ReaderType::px(qreal distance) const
{
    return std::round(distance * scale);
}

const QFont &ReaderType::heading(int rank) const
{
    const int last = static_cast<int>(headings.size());
    return headings[static_cast<std::size_t>(std::clamp(rank, 1, last)) - 1];
}

} // namespace entente::ui
