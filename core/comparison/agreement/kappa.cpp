// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/agreement/kappa.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace entente {

namespace {

constexpr double tiny = 1e-12; // below which a difference is one of rounding

/// Of κ, for large numbers, as Fleiss, Cohen & Everitt give it.
double varianceOf(const ConfusionTable &table, double kappa, double expected)
{
    const std::size_t categories = table.categories();
    const double all = table.all();
    const double rest = 1 - kappa;
    double sum = 0;
    for (std::size_t row = 0; row < categories; ++row) {
        for (std::size_t column = 0; column < categories; ++column) {
            const double share = table.at(row, column) / all;
            const double onDiagonal = row == column ? 1 : 0;
            // The column's share among the left's and the row's among the right's: no slip.
            const double weight = onDiagonal
                - (table.ofLeft(column) / all + table.ofRight(row) / all) * rest;
            sum += share * weight * weight;
        }
    }
    const double mean = kappa - expected * rest;
    return (sum - mean * mean) / (all * (1 - expected) * (1 - expected));
}

/// From the coincidences of both people's values, each pair counted both ways.
std::optional<double> alphaOf(const ConfusionTable &table)
{
    const double values = 2.0 * table.all();
    double expected = 1;
    for (std::size_t each = 0; each < table.categories(); ++each) {
        const double count = table.ofLeft(each) + table.ofRight(each);
        expected -= count * (count - 1) / (values * (values - 1));
    }
    if (expected < tiny)
        return std::nullopt;
    const double observed = 1 - static_cast<double>(table.agreed()) / table.all();
    return 1 - observed / expected;
}

} // namespace

std::uint32_t ConfusionTable::ofLeft(std::size_t category) const
{
    const auto begin = m_counts.begin() + static_cast<std::ptrdiff_t>(category * m_categories);
    return std::accumulate(begin, begin + static_cast<std::ptrdiff_t>(m_categories), 0U);
}

std::uint32_t ConfusionTable::ofRight(std::size_t category) const
{
    std::uint32_t sum = 0;
    for (std::size_t row = 0; row < m_categories; ++row)
        sum += at(row, category);
    return sum;
}

std::uint32_t ConfusionTable::all() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), 0U);
}

std::uint32_t ConfusionTable::agreed() const
{
    std::uint32_t sum = 0;
    for (std::size_t each = 0; each < m_categories; ++each)
        sum += at(each, each);
    return sum;
}

std::optional<Kappa::Interval> Kappa::interval() const
{
    constexpr double normal = 1.959964; // of 95 in 100
    if (!value || !error)
        return std::nullopt;
    return Interval{std::max(-1.0, *value - normal * *error),
                    std::min(1.0, *value + normal * *error)};
}

Kappa kappaOf(const ConfusionTable &table)
{
    Kappa found;
    found.number = table.all();
    if (found.number == 0)
        return found;
    const double all = found.number;
    found.observed = table.agreed() / all;
    for (std::size_t each = 0; each < table.categories(); ++each)
        found.expected += table.ofLeft(each) / all * (table.ofRight(each) / all);
    found.why = 1 - found.expected < tiny ? NoKappa::OneCategory : NoKappa::None;
    if (found.why != NoKappa::None)
        return found;
    found.value = (found.observed - found.expected) / (1 - found.expected);
    found.alpha = alphaOf(table);
    const double variance = varianceOf(table, *found.value, found.expected);
    if (variance > tiny)
        found.error = std::sqrt(variance);
    return found;
}

Kappa pooledKappa(std::span<const Kappa> questions)
{
    Kappa pooled;
    double asked = 0;
    for (const Kappa &each : questions) {
        if (each.number == 0)
            continue;
        pooled.number += each.number;
        pooled.observed += each.observed;
        pooled.expected += each.expected;
        ++asked;
    }
    if (asked == 0)
        return pooled;
    pooled.observed /= asked;
    pooled.expected /= asked;
    pooled.why = 1 - pooled.expected < tiny ? NoKappa::OneCategory : NoKappa::None;
    if (pooled.why == NoKappa::None)
        pooled.value = (pooled.observed - pooled.expected) / (1 - pooled.expected);
    return pooled;
}

Strength strengthOf(double kappa)
{
    constexpr double slight = 0.2;
    constexpr double fair = 0.4;
    constexpr double moderate = 0.6;
    constexpr double substantial = 0.8;
    if (kappa < 0)
        return Strength::Poor;
    if (kappa <= slight)
        return Strength::Slight;
    if (kappa <= fair)
        return Strength::Fair;
    if (kappa <= moderate)
        return Strength::Moderate;
    return kappa <= substantial ? Strength::Substantial : Strength::AlmostPerfect;
}

} // namespace entente
