// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/changes.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace entente::test {

/// A document, its edited copy, and what was done to it.
struct EditedDocument
{
    Briefing before;
    Briefing after;
    std::vector<BlockChange> edits; ///< `sort`, `left`, `right` and of tables `cells` alone
};

/// Edits so many of every hundred paragraphs in ways that the seed chooses: moves, rewords, splits,
/// merges, removes and adds, changes cells of tables, and breaks lines elsewhere, which is no
/// change. Edited paragraphs may stand side by side. What is added comes from `strange` paragraphs.
/// Every seventh paragraph or so is followed by one that is the same each time.
[[nodiscard]] EditedDocument edited(const std::vector<std::string> &paragraphs,
                                    const std::vector<std::string> &strange, std::uint32_t seed,
                                    unsigned editsInHundred);

/// How many changes of a sort were made, found, and both.
struct Judged
{
    std::size_t made = 0;
    std::size_t found = 0;
    std::size_t right = 0;

    [[nodiscard]] double precision() const;
    [[nodiscard]] double recall() const;
};

/// By the name of the sort, and "cell".
using Judgement = std::map<std::string, Judged>;

/// Adds what was found to the judgement. A change is right where it is of the same sort and of the
/// same paragraphs.
void judge(const EditedDocument &document, Judgement &judgement);

/// The judgement as a table.
[[nodiscard]] std::string table(const Judgement &judgement);

/// Where a change was not found as it was made, for whoever mends it.
[[nodiscard]] std::string missedIn(const EditedDocument &document);

} // namespace entente::test
