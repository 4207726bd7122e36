// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

#include <array>

namespace entente::ui {

/// Fonts and distances of the page at a zoom, in device-independent pixels.
struct ReaderType
{
    explicit ReaderType(qreal zoom = 1.0);

    /// A distance of the design, zoomed and on whole pixels.
    [[nodiscard]] qreal px(qreal distance) const;
    /// Font of a heading; ranks count from 1, the highest.
    [[nodiscard]] const QFont &heading(int rank) const;

    qreal zoom;
    qreal scale; ///< of all distances: the zoom, and the size chosen for reading
    QFont title;
    QFont subtitle;
    QFont small; ///< byline, marking, notes
    QFont body;
    QFont code;
    QFont table;
    QFont tableHead;
    std::array<QFont, 4> headings;
    qreal measure;   ///< width of 66 characters of the body
    qreal character; ///< mean width of one
    qreal leading;   ///< of the body, from line to line in sizes of the type
};

inline constexpr qreal headLineHeight = 1.25;
inline constexpr qreal denseLineHeight = 1.4;

} // namespace entente::ui
