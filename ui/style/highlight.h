// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/notecolour.h"
#include "core/briefing/topic.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

#include <optional>

class QPainter;
class QRectF;

namespace entente::ui {

/// What a person says by a colour. A highlight in it is tagged with the name, or its words become
/// topics of the kind.
struct HighlightMeaning
{
    QString name; ///< empty: as the colour is called
    bool isTag = false;
    std::optional<Kind> kind{};

    bool operator==(const HighlightMeaning &) const = default;
};

// Kept in the settings; what is read of them holds at once.
[[nodiscard]] HighlightMeaning highlightMeaning(NoteColour colour);
void setHighlightMeaning(NoteColour colour, const HighlightMeaning &meaning);
/// What the colour is called by whoever uses it.
[[nodiscard]] QString highlightName(NoteColour colour);
/// The colour that was chosen last.
[[nodiscard]] NoteColour presentHighlight();
void setPresentHighlight(NoteColour colour);

/// What a highlight is painted with: text is read on the wash, and the line below tells the colour
/// by its pattern, too.
struct HighlightInk
{
    QColor wash;
    QColor line;
};
[[nodiscard]] HighlightInk highlightInk(NoteColour colour, const QPalette &palette);
/// The line below words, along the foot of their box: whole, dashed, dotted, double or waved.
void paintHighlightLine(QPainter &painter, const QRectF &box, NoteColour colour,
                        const QColor &line);
/// The same pattern as IAccessible2 calls it: "dash".
[[nodiscard]] QString highlightPattern(NoteColour colour);
[[nodiscard]] QIcon highlightIcon(NoteColour colour, const QPalette &palette);

} // namespace entente::ui
