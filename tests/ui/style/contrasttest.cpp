// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/contrast.h"

#include "ui/style/highlight.h"
#include "ui/style/markcolours.h"
#include "ui/style/style.h"

#include <QApplication>

#include <gtest/gtest.h>

#include <map>

namespace entente::ui {

namespace {

struct Named
{
    std::string name;
    QColor colour;
};

std::map<std::string, QPalette> palettes()
{
    return {{"light", lightPalette()},
            {"dark", darkPalette()},
            {"sepia", sepiaPalette()},
            {"high contrast", highContrastPalette()}};
}

/// What is written in, wherever the window writes.
std::vector<Named> inks(const QPalette &palette)
{
    std::vector<Named> inks{{"text", palette.color(QPalette::Text)},
                            {"window text", palette.color(QPalette::WindowText)},
                            {"button text", palette.color(QPalette::ButtonText)},
                            {"placeholder", palette.color(QPalette::PlaceholderText)},
                            {"secondary", secondaryText(palette)},
                            {"accent", accent(palette)}};
    for (const Kind kind : allKinds)
        inks.push_back({std::string(name(kind)), kindColour(kind, palette)});
    return inks;
}

/// What rows, fields and pages are laid out on, chosen or under the pointer.
std::vector<Named> grounds(const QPalette &palette)
{
    return {{"base", palette.color(QPalette::Base)},
            {"window", palette.color(QPalette::Window)},
            {"raised", palette.color(QPalette::AlternateBase)},
            {"button", palette.color(QPalette::Button)},
            {"what is chosen", accentWash(palette)},
            {"what differs", differenceWash(palette)}};
}

void expectContrast(const Named &ink, const Named &ground, qreal least, const std::string &where)
{
    EXPECT_GE(contrast(ink.colour, ground.colour), least)
        << where << ": " << ink.name << " on " << ground.name;
}

} // namespace

TEST(Contrast, isThatOfWcag)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
    EXPECT_NEAR(contrast(Qt::white, Qt::white), 1.0, 0.01);
}

TEST(Contrast, ofEveryTextOnEveryGroundIsAtLeastThatOfAa)
{
    constexpr qreal ofText = 4.5;
    for (const auto &[where, palette] : palettes()) {
        for (const Named &ink : inks(palette)) {
            // What differs is marked behind words of a cell, never behind a kind.
            const bool isOfKind = kindNamed(ink.name).has_value();
            for (const Named &ground : grounds(palette)) {
                if (!isOfKind || ground.name != "what differs")
                    expectContrast(ink, ground, ofText, where);
            }
        }
        const Named text{"text", palette.color(QPalette::Text)};
        for (const NoteColour colour : noteColours)
            expectContrast(text, {"a note", highlightInk(colour, palette).wash}, ofText, where);
        expectContrast(text, {"the most", heatWash(palette, 1.0)}, ofText, where);
        expectContrast({"selected", palette.color(QPalette::HighlightedText)},
                       {"selection", palette.color(QPalette::Highlight)}, ofText, where);
        expectContrast({"tip", palette.color(QPalette::ToolTipText)},
                       {"its ground", palette.color(QPalette::ToolTipBase)}, ofText, where);
    }
}

/// WCAG asks nothing of what is switched off; here it is read all the same, for it says what there
/// would be to do.
TEST(Contrast, ofWhatIsSwitchedOffLetsItBeRead)
{
    for (const auto &[where, palette] : palettes()) {
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            EXPECT_GE(contrast(palette.color(QPalette::Disabled, role),
                               palette.color(QPalette::Disabled, QPalette::Window)),
                      4.5)
                << where << " " << role;
    }
}

TEST(Contrast, ofBordersOfFieldsAndRingsAboutTheKeyboardIsThreeToOne)
{
    constexpr qreal ofLine = 3.0;
    for (const auto &[where, palette] : palettes()) {
        for (const Named &ground : grounds(palette)) {
            expectContrast({"ring", accent(palette)}, ground, ofLine, where);
            if (!ground.name.starts_with("what"))
                expectContrast({"border", fieldLine(palette)}, ground, ofLine, where);
        }
        for (const NoteColour colour : noteColours)
            expectContrast({"line of a note", highlightInk(colour, palette).line},
                           {"base", palette.color(QPalette::Base)}, ofLine, where);
    }
}

TEST(Contrast, ofLinksIsThatOfTextAsTheyAreApplied)
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Sepia, Scheme::HighContrast}) {
        applyScheme(scheme);
        const QPalette palette = QApplication::palette();
        EXPECT_GE(contrast(palette.color(QPalette::Link), palette.color(QPalette::Base)), 4.5);
        EXPECT_GE(contrast(palette.color(QPalette::Link), palette.color(QPalette::Window)), 4.5);
    }
    applyScheme(Scheme::Light);
}

} // namespace entente::ui
