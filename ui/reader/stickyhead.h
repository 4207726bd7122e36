// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/pagegeometry.h"
#include "ui/reader/readercolours.h"

#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace entente::ui {

/// The heading of the section that is read, once it is scrolled away: it stays at the top of the
/// view, over the words, and leads up to where it stands.
struct StickyHead
{
    int section = -1;
    QString words; ///< with the headings that it lies below
    qreal height = 0.0;
};

/// How high it is.
[[nodiscard]] qreal stickyHeight(const ReaderType &type);

/// Nothing where the heading itself is in view, or none is above.
[[nodiscard]] std::optional<StickyHead> stickyHeadOf(PageLayout &layout,
                                                     const std::vector<VisibleItem> &visible);

void paint(const StickyHead &head, QPainter &painter, const ReaderType &type,
           const ReaderColours &colours, const Column &column, qreal width);

} // namespace entente::ui
