// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/pagestyle.h"

#include <QFontDatabase>
#include <QStringList>

namespace entente::pages {

namespace {

constexpr double margin = 25 * millimetre;

/// The first of the families that is there, then those that hold Japanese.
QStringList withFallbacks(const QStringList &wanted, const QStringList &fallbacks)
{
    const QStringList known = QFontDatabase::families();
    for (const QString &family : wanted) {
        if (known.contains(family))
            return QStringList(family) + fallbacks;
    }
    return fallbacks;
}

const QStringList &serif()
{
    static const QStringList families = withFallbacks(
        {QStringLiteral("Source Serif 4"), QStringLiteral("Source Serif Pro"),
         QStringLiteral("Noto Serif"), QStringLiteral("DejaVu Serif")},
        {QStringLiteral("Noto Serif CJK JP"), QStringLiteral("serif")});
    return families;
}

const QStringList &sans()
{
    static const QStringList families = withFallbacks(
        {QStringLiteral("Source Sans 3"), QStringLiteral("Source Sans Pro"),
         QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")},
        {QStringLiteral("Noto Sans CJK JP"), QStringLiteral("sans-serif")});
    return families;
}

struct Face
{
    bool serif;
    double size; ///< in points
    double leading;
    QFont::Weight weight;
};

Face face(Type type)
{
    switch (type) {
    case Type::Title:
        return {true, 23, 30, QFont::Bold};
    case Type::Subtitle:
        return {true, 13, 19, QFont::Normal};
    case Type::Heading1:
        return {true, 16, 21, QFont::Bold};
    case Type::Heading2:
        return {true, 12.5, 17, QFont::Bold};
    case Type::Heading3:
        return {true, 10.5, 15, QFont::Bold};
    case Type::Body:
        return {true, 10.5, 15.5, QFont::Normal};
    case Type::Small:
        return {false, 8, 12, QFont::Normal};
    case Type::Cell:
        return {false, 9, 13, QFont::Normal};
    case Type::Running:
        return {false, 8, 12, QFont::Normal};
    case Type::Marking:
        return {false, 9, 13, QFont::Bold};
    }
    return {true, 10.5, 15.5, QFont::Normal};
}

} // namespace

Geometry::Geometry(QSizeF paperSize)
    : paper(paperSize),
      text(margin, margin, paperSize.width() - 2 * margin, paperSize.height() - 2 * margin),
      head(15 * millimetre),
      foot(paperSize.height() - 13 * millimetre)
{
}

QFont font(Type type)
{
    const Face of = face(type);
    QFont result;
    result.setFamilies(of.serif ? serif() : sans());
    result.setPixelSize(qRound(of.size * point));
    result.setWeight(of.weight);
    result.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing at all keeps letters apart that would become one glyph, such as "fi", which Qt
    // writes to PDF in a way that no reader can copy or find.
    result.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return result;
}

double lineHeight(Type type)
{
    return face(type).leading * point;
}

} // namespace entente::pages
