// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace entente::ui {

/// Text mixed toward its background as far as it stays readable.
[[nodiscard]] QColor dimmed(const QColor &text, const QColor &background);

/// What the page is painted with, of a palette.
struct ReaderColours
{
    explicit ReaderColours(const QPalette &palette);

    QColor base;
    QColor text;
    QColor secondary;
    QColor dim;
    QColor wash; ///< behind the selected topic
    QColor dimOnWash;
    QColor accent;
    QColor found; ///< behind words looked for
    QColor quiet; ///< behind code and figures
    QColor line;
    QColor highlight; ///< behind selected text
    QColor highlightedText;
};

} // namespace entente::ui
