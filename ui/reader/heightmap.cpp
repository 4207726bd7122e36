// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/heightmap.h"

#include <algorithm>
#include <bit>

namespace entente::ui {

namespace {

/// The lowest bit of an index: how many heights a node of the tree sums.
std::size_t lowestBit(std::size_t index)
{
    return index & (~index + 1);
}

} // namespace

void HeightMap::reset(std::vector<double> heights)
{
    m_heights = std::move(heights);
    m_sums.assign(m_heights.size() + 1, 0.0);
    for (std::size_t i = 1; i < m_sums.size(); ++i) {
        m_sums[i] += m_heights[i - 1];
        const std::size_t parent = i + lowestBit(i);
        if (parent < m_sums.size())
            m_sums[parent] += m_sums[i];
    }
}

void HeightMap::setHeight(std::size_t item, double height)
{
    const double change = height - m_heights[item];
    if (change == 0.0)
        return;
    m_heights[item] = height;
    for (std::size_t i = item + 1; i < m_sums.size(); i += lowestBit(i))
        m_sums[i] += change;
}

double HeightMap::top(std::size_t item) const
{
    double sum = 0.0;
    for (std::size_t i = item; i > 0; i -= lowestBit(i))
        sum += m_sums[i];
    return sum;
}

std::size_t HeightMap::itemAt(double y) const
{
    if (m_heights.empty())
        return 0;
    std::size_t below = 0;
    for (std::size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        const std::size_t next = below + step;
        if (next < m_sums.size() && m_sums[next] <= y) {
            below = next;
            y -= m_sums[next];
        }
    }
    return std::min(below, m_heights.size() - 1);
}

} // namespace entente::ui
