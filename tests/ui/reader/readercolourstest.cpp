// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readercolours.h"

#include "ui/style/contrast.h"
#include "ui/style/highlight.h"
#include "ui/style/style.h"

#include <gtest/gtest.h>

namespace entente::ui {

namespace {

/// The least contrast of all that is written, on the ground that it is written on.
qreal leastContrast(const QPalette &palette)
{
    const ReaderColours colours(palette);
    const QColor window = palette.color(QPalette::Window);
    qreal least = 21;
    for (const QColor &ground : {colours.base, window}) {
        for (const QColor &ink : {colours.text, colours.secondary, colours.accent})
            least = std::min(least, contrast(ink, ground));
        for (const Kind kind : allKinds)
            least = std::min(least, contrast(kindColour(kind, palette), ground));
    }
    for (const QColor &ground : {colours.wash, colours.found, colours.quiet})
        least = std::min(least, contrast(colours.text, ground));
    for (const NoteColour colour : noteColours) {
        const HighlightInk ink = highlightInk(colour, palette);
        for (const QColor &words : {colours.text, colours.secondary, colours.accent})
            least = std::min(least, contrast(words, ink.wash));
    }
    return std::min(least, contrast(colours.highlightedText, colours.highlight));
}

} // namespace

TEST(ReaderColours, haveTheContrastOfAaInEveryScheme)
{
    for (const QPalette &palette : {lightPalette(), darkPalette(), sepiaPalette()})
        EXPECT_GE(leastContrast(palette), 4.5)
            << palette.color(QPalette::Base).name().toStdString();
}

TEST(ReaderColours, letWhatIsDimmedBeRead)
{
    for (const QPalette &palette :
         {lightPalette(), darkPalette(), sepiaPalette(), highContrastPalette()}) {
        const ReaderColours colours(palette);
        EXPECT_GE(contrast(colours.dim, colours.base), 4.5);
        EXPECT_GE(contrast(colours.dimOnWash, colours.wash), 4.5);
        // And yet it is seen to be dimmed.
        EXPECT_LT(contrast(colours.dim, colours.base), contrast(colours.text, colours.base) - 3);
    }
}

TEST(ReaderColours, haveTheContrastOfAaaInHighContrast)
{
    EXPECT_GE(leastContrast(highContrastPalette()), 7.0);
    EXPECT_TRUE(isDark(highContrastPalette()));
    EXPECT_FALSE(isDark(sepiaPalette()));
}

} // namespace entente::ui
