// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QSettings;

namespace entente::ui {

/// How the text of a briefing is set on the screen, before it is zoomed.
struct ReadingStyle
{
    QString family;        ///< empty: the serif that the program chooses
    int size = 15;         ///< of the body, in device-independent pixels
    int measure = 66;      ///< characters a line
    double leading = 1.5;  ///< from line to line, in sizes of the type
    bool headsStay = true; ///< the heading of the section stays at the top

    bool operator==(const ReadingStyle &) const = default;
};

inline constexpr int leastReadingSize = 10;
inline constexpr int mostReadingSize = 32;
inline constexpr int leastMeasure = 40;
inline constexpr int mostMeasure = 120;
inline constexpr double leastLeading = 1.1;
inline constexpr double mostLeading = 2.2;

/// The one that all pages are set in; what shows one lays it out anew after it was set.
[[nodiscard]] const ReadingStyle &readingStyle();
/// Sets it, within the bounds.
void setReadingStyle(const ReadingStyle &style);

[[nodiscard]] ReadingStyle loadReadingStyle(const QSettings &settings);
void saveReadingStyle(QSettings &settings, const ReadingStyle &style);

} // namespace entente::ui
