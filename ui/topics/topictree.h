// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filterindex.h"

#include <cstdint>
#include <vector>

namespace entente::ui {

enum class Grouping : std::uint8_t { Kind, FocusArea, Section, Briefing };

/// The topics that are shown, as numbers of the FilterIndex, in groups that are never empty.
struct TopicTreeGroup
{
    std::uint64_t key = 0; ///< orders the groups and stays with one while the filter changes
    std::vector<std::uint32_t> entries;
};

/// How topics are put into groups. Focus areas come with the most frequent first; the order is
/// found once, without a filter, so that groups do not change places while one is tried out.
class TopicGrouper final
{
public:
    TopicGrouper() = default;
    TopicGrouper(std::shared_ptr<const FilterIndex> index, Grouping grouping,
                 const std::vector<std::uint32_t> &briefings);

    [[nodiscard]] std::vector<TopicTreeGroup> groups(const BitSet &shown) const;

    /// What a key stands for; -1 for "none", such as topics before the first section.
    [[nodiscard]] int areaOf(std::uint64_t key) const;
    [[nodiscard]] static int briefingOf(std::uint64_t key) { return static_cast<int>(key >> 32); }
    [[nodiscard]] static int sectionOf(std::uint64_t key)
    {
        return static_cast<int>(key & 0xffffffffU) - 1;
    }

private:
    void keysOf(std::size_t entry, std::vector<std::uint64_t> &keys) const;
    void rankAreas(const std::vector<std::uint32_t> &briefings);

    std::shared_ptr<const FilterIndex> m_index;
    Grouping m_grouping = Grouping::Kind;
    std::vector<std::uint32_t> m_rank; ///< of each concept
    std::vector<ConceptIndex> m_byRank;
};

/// One step from an old list of entries to a new one: rows that go, or rows that come.
struct RowChange
{
    int first = 0; ///< row at the time of this step
    int count = 0;
    bool comes = false;
    std::size_t from = 0; ///< of rows that come: index in the new list
};

/// The steps, in order, that turn one rising list into another.
[[nodiscard]] std::vector<RowChange> rowChanges(const std::vector<std::uint32_t> &before,
                                                const std::vector<std::uint32_t> &after);

} // namespace entente::ui
