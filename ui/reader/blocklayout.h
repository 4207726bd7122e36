// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/pagetext.h"
#include "ui/reader/readertype.h"
#include "ui/reader/textflow.h"

#include <QString>

namespace entente::ui {

/// A flow and where its top left stands in the item.
struct PlacedFlow
{
    TextFlow flow;
    QPointF at;
};

/// An item as lines on the page. Places are relative to the item's top left in the column.
struct ItemLayout
{
    qreal height = 0.0; ///< with the space before it
    qreal top = 0.0;    ///< where the space before it ends
    std::vector<PlacedFlow> flows;
    QRectF box;                   ///< behind code or a figure, or the line of a rule
    QString marker;               ///< bullet or number of a list item
    QPointF markerEnd;            ///< end of its baseline beside the item
    std::vector<QRectF> pictures; ///< of its images, in their order
    QString label;                ///< over the words of a figure
    QPointF labelAt;              ///< beginning of its baseline
    bool fromRight = false;       ///< set so: what begins, begins on the right

    /// The flow whose words hold an offset, or the one before it; nullptr where there is none.
    [[nodiscard]] const PlacedFlow *flowAt(std::uint32_t offset) const;
    /// The flow nearest to a place.
    [[nodiscard]] const PlacedFlow *flowNear(QPointF place) const;
    [[nodiscard]] std::vector<QRectF> boxesOf(TextRange words) const;

    /// Turns the item over within a width, so that it is set from the right.
    void mirror(qreal width);
};

/// Lays out any item but a row of a table, in a column of a width.
[[nodiscard]] ItemLayout layOutBlock(const PageText &page, std::size_t index,
                                     const ReaderType &type, qreal width);

/// Height that an item will have, guessed from how much text it has.
[[nodiscard]] qreal estimatedHeight(const PageText &page, std::size_t index, const ReaderType &type,
                                    qreal width);

/// Space between an item and the one before it, and below the last one.
[[nodiscard]] qreal spaceBefore(const PageText &page, std::size_t index, const ReaderType &type);
[[nodiscard]] qreal spaceAfter(const PageText &page, std::size_t item, const ReaderType &type);

/// Puts images one below the other from a place on, none wider than a width. Answers the height
/// that they take.
qreal putPictures(ItemLayout &layout, const std::vector<const QImage *> &images,
                  const ReaderType &type, QPointF at, qreal width);

/// Bold, slanted, monospaced, struck-out and linked words of a flow.
void applyMarks(const PageText &page, const ReaderType &type, TextFlow &flow);

/// Distance of one level of quotation.
[[nodiscard]] qreal quoteIndent(const ReaderType &type);

} // namespace entente::ui
