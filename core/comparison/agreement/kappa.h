// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace entente {

/// How often two people put the same things into the same categories: a row for each category of
/// the one, a column for each of the other.
class ConfusionTable final
{
public:
    explicit ConfusionTable(std::size_t categories)
        : m_categories(categories), m_counts(categories * categories)
    {
    }

    void add(std::size_t left, std::size_t right, std::uint32_t times = 1)
    {
        m_counts[left * m_categories + right] += times;
    }
    [[nodiscard]] std::uint32_t at(std::size_t left, std::size_t right) const
    {
        return m_counts[left * m_categories + right];
    }
    [[nodiscard]] std::size_t categories() const { return m_categories; }
    [[nodiscard]] std::uint32_t ofLeft(std::size_t category) const;
    [[nodiscard]] std::uint32_t ofRight(std::size_t category) const;
    [[nodiscard]] std::uint32_t all() const;
    /// Those on which both agree.
    [[nodiscard]] std::uint32_t agreed() const;

    bool operator==(const ConfusionTable &) const = default;

private:
    std::size_t m_categories;
    std::vector<std::uint32_t> m_counts;
};

/// Why a coefficient is not defined.
enum class NoKappa : std::uint8_t {
    None,        ///< it is
    Nothing,     ///< there is nothing that both judged
    OneCategory, ///< both put everything into one category, where chance cannot be told from more
};

/// Cohen's κ (Cohen 1960, Educational and Psychological Measurement 20): how much of the agreement
/// that chance leaves open is reached. 1 is agreement on all, 0 as much as by chance.
struct Kappa
{
    std::uint32_t number = 0;         ///< of things that both judged
    double observed = 0;              ///< share on which both agree
    double expected = 0;              ///< share on which they would by chance
    std::optional<double> value = {}; ///< κ
    NoKappa why = NoKappa::Nothing;   ///< where there is no value
    /// Standard error for large numbers (Fleiss, Cohen & Everitt 1969, Psychological Bulletin 72);
    /// none where all agree, of which it would say that it is certain.
    std::optional<double> error = {};
    /// Krippendorff's α for nominal data and two people, which allows for small numbers.
    std::optional<double> alpha = {};

    struct Interval
    {
        double low = 0;
        double high = 0;
    };
    /// That holds the value in 95 of 100 samples; bounded by -1 and 1.
    [[nodiscard]] std::optional<Interval> interval() const;
    /// With fewer things than this an interval for large numbers is too narrow.
    static constexpr std::uint32_t enough = 30;
    [[nodiscard]] bool restsOnFew() const { return number < enough; }
};

[[nodiscard]] Kappa kappaOf(const ConfusionTable &table);

/// One κ of many questions that are answered yes or no (De Vries, Elliott, Kanouse & Teleki 2008,
/// Medical Care 46): the mean of what is observed against the mean of what is expected. It has
/// no error; its number is that of answers.
[[nodiscard]] Kappa pooledKappa(std::span<const Kappa> questions);

/// What κ is called by a convention of Landis & Koch (1977, Biometrics 33), who call it arbitrary
/// themselves.
enum class Strength : std::uint8_t { Poor, Slight, Fair, Moderate, Substantial, AlmostPerfect };

[[nodiscard]] Strength strengthOf(double kappa);

} // namespace entente
