// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/pdf/pdfblocks.h"
#include "core/reading/pdf/pdfmarkers.h"

#include <map>
#include <optional>
#include <vector>

namespace entente {

/// What most of a document looks like.
struct PdfHabits
{
    float bodySize = 10;
    std::map<int, float> steps; ///< from line to line, by size in quarters of a point
    bool isSpaced = false;      ///< space parts paragraphs
    [[nodiscard]] float stepOf(float size) const;
};

[[nodiscard]] PdfHabits pdfHabitsOf(const std::vector<PdfRegion> &regions);

/// Puts lines together that make a paragraph, an item of a list, or a heading.
class PdfFlow final
{
public:
    explicit PdfFlow(const PdfHabits &habits) : m_habits(habits) {}

    /// The lines to come are those of a region.
    void region(const PdfRegion &region);
    void line(const PdfLine &line);
    void grid(PdfGrid grid);
    /// A block of its own, which is no heading of what comes next.
    void label(const PdfLine &line);
    [[nodiscard]] std::vector<PdfBlock> finish();

private:
    struct Item ///< of an open list
    {
        float left = 0;     ///< of its marker
        float textLeft = 0; ///< of its words
        PdfMarker marker;
    };

    [[nodiscard]] bool begins(const PdfLine &line, const std::optional<PdfMarker> &marker) const;
    [[nodiscard]] bool wouldFit(const PdfLine &line) const;
    [[nodiscard]] bool beginsInRegion(const PdfLine &line) const;
    [[nodiscard]] bool beginsAcross(const PdfLine &line) const;
    [[nodiscard]] bool isMidSentence(const PdfLine &line) const;
    [[nodiscard]] bool isItem(const PdfLine &line, const PdfMarker &marker) const;
    void beginItem(const PdfLine &line, const PdfMarker &marker);
    void beginOther(const PdfLine &line);
    void append(const PdfLine &line, std::size_t without);

    const PdfHabits &m_habits;
    std::vector<PdfBlock> m_blocks;
    PdfRegion m_region; ///< without its lines
    std::vector<Item> m_items;
    std::optional<PdfLine> m_last; ///< line of the open block
    std::size_t m_lineCount = 0;   ///< of the open block
    float m_lastRight = 0;         ///< measure of the region of the last line
    bool m_isAcross = false;       ///< the region began behind the last line
};

} // namespace entente
