// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/comparison/blockalignment.h"
#include "core/comparison/worddiff.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

enum class ChangeSort : std::uint8_t { Same, Moved, Reworded, Split, Merged, Added, Removed };

inline constexpr std::array allChangeSorts{
    ChangeSort::Same,   ChangeSort::Moved, ChangeSort::Reworded, ChangeSort::Split,
    ChangeSort::Merged, ChangeSort::Added, ChangeSort::Removed};

/// The name used in JSON and CSV: "same", "moved" …
[[nodiscard]] std::string_view name(ChangeSort sort);

/// A cell that differs, is new or is gone; all are ranges of the old or of the new text.
struct CellChange
{
    ChangeSort sort = ChangeSort::Reworded; ///< or Added, Removed
    TextRange left;                         ///< empty where added
    TextRange right;                        ///< empty where removed
    std::uint32_t leftRow = 0;              ///< from 0; that of an added cell says nothing
    std::uint32_t rightRow = 0;             ///< from 0; that of a removed cell says nothing
    std::uint32_t leftColumn = 0;
    std::uint32_t rightColumn = 0;
};

/// What became of a block, or of blocks side by side.
struct BlockChange
{
    ChangeSort sort = ChangeSort::Same;
    bool isMoved = false; ///< stands elsewhere, whatever else became of it
    BlockRun left;        ///< indexes in Briefing::blocks of the old; empty where added
    BlockRun right;       ///< the same of the new; empty where removed
    TextRange leftText;
    TextRange rightText;
    WordDiff words;                ///< ranges of both texts; empty where nothing but signs differs
    std::vector<CellChange> cells; ///< of tables, whose words are told by cell
};

/// A sentence that stands in another paragraph than before, or elsewhere in its own. What the same
/// paragraph has in the same place is told by its words.
struct SentenceChange
{
    bool isReworded = false;
    TextRange left;
    TextRange right;
    WordDiff words; ///< ranges of both texts
};

/// A topic whose words stayed and whose kind did not: indexes in Briefing::topics.
struct KindChange
{
    std::uint32_t left = 0;
    std::uint32_t right = 0;
};

/// A number with its sign and unit, a date, or a name of several words, that only one of the two
/// gives, or only one of two passages that belong together: "$3.5 billion", "12%", "10 April 2024".
struct FigureChange
{
    std::string figure; ///< as written there
    TextRange where;    ///< in the old text where it is gone, else in the new
};

/// Each once, where it first stands.
struct ChangedFacts
{
    std::vector<FigureChange> figures;
    std::vector<FigureChange> dates;
    std::vector<FigureChange> names; ///< that the other does not give anywhere

    [[nodiscard]] bool any() const { return !figures.empty() || !dates.empty() || !names.empty(); }
};

/// What changed from one briefing to another.
struct Changes
{
    std::vector<BlockChange> blocks; ///< in the new order; what is gone follows what it followed
    std::vector<SentenceChange> sentences; ///< in left's order; their words are told in blocks, too
    std::vector<KindChange> kinds;
    ChangedFacts gone;
    ChangedFacts added;

    [[nodiscard]] std::size_t count(ChangeSort sort) const;
    /// Whether anything but the breaking of lines differs.
    [[nodiscard]] bool any() const;
};

/// Compares two briefings by their words, case-folded; white space and punctuation do not count,
/// signs of currency and percent do. Topics are compared where analysis found them.
[[nodiscard]] Changes findChanges(const Briefing &left, const Briefing &right);

} // namespace entente
