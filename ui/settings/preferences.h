// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/style.h"

#include <QString>

#include <array>

class QSettings;

namespace entente::ui {

/// What a start without a file shows. Kept in the settings by number.
enum class StartWith : int {
    Library, ///< where it has briefings, else a bundled one
    Session, ///< what was open when the window was closed
    Nothing,
};
inline constexpr int startWithCount = 3;

[[nodiscard]] StartWith loadStartWith(const QSettings &settings);
void saveStartWith(QSettings &settings, StartWith start);

[[nodiscard]] Scheme loadScheme(const QSettings &settings);
void saveScheme(QSettings &settings, Scheme scheme);

/// How large all in the window is drawn, in hundredths of its usual size. Asked at the start.
inline constexpr std::array<int, 6> enlargements{100, 110, 125, 150, 175, 200};
[[nodiscard]] int loadEnlargement(const QSettings &settings);
void saveEnlargement(QSettings &settings, int percent);

/// Whether the desktop tells what has ended while one was elsewhere.
[[nodiscard]] bool loadDesktopNotices(const QSettings &settings);
void saveDesktopNotices(QSettings &settings, bool isTold);

/// Whether anything was ever opened.
[[nodiscard]] bool loadHasBegun(const QSettings &settings);
void saveHasBegun(QSettings &settings);

/// The file of the library; empty for the usual one. Asked at the start.
[[nodiscard]] QString loadLibraryPlace(const QSettings &settings);
void saveLibraryPlace(QSettings &settings, const QString &file);

/// The language that the program speaks, such as "ja"; empty for the desktop's.
[[nodiscard]] QString loadLanguage(const QSettings &settings);
void saveLanguage(QSettings &settings, const QString &language);

} // namespace entente::ui
