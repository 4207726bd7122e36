// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

namespace entente::ui {

/// The heights of many items, one below the other: where each begins, and which lies at a place.
/// All but reset() take O(log n).
class HeightMap final
{
public:
    void reset(std::vector<double> heights);

    [[nodiscard]] std::size_t size() const { return m_heights.size(); }
    [[nodiscard]] double height(std::size_t item) const { return m_heights[item]; }
    void setHeight(std::size_t item, double height);

    /// Top of an item; top(size()) is the height of all.
    [[nodiscard]] double top(std::size_t item) const;
    [[nodiscard]] double total() const { return top(size()); }
    /// The item at a place, the first or last one beyond the ends.
    [[nodiscard]] std::size_t itemAt(double y) const;

private:
    std::vector<double> m_heights;
    std::vector<double> m_sums; ///< a Fenwick tree, from index 1
};

} // namespace entente::ui
