// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/office/numberformat.h"
#include "core/reading/office/word/wordstyles.h"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace entente {

/// What is shown before a paragraph that is numbered or has a bullet.
struct ListLabel
{
    std::string shown;        ///< "1.", "(a)", "2.3"; empty for a level that shows nothing
    std::uint32_t number = 0; ///< 0 for a bullet
    bool isPlain = false;     ///< the number alone, with signs around it
    std::optional<std::int32_t> indent; ///< of the words behind it, in twentieths of a point
};

/// Counts the numbered paragraphs of a Word document, in their order (ECMA-376, part 1, 17.9).
class WordNumbering final
{
public:
    WordNumbering() = default;
    /// Styles are asked where a numbering is defined through one. Both have to outlive this.
    WordNumbering(const xml::Node &numbering, const WordStyles &styles);

    /// The level that a style has in a numbering, where the style does not say so itself.
    [[nodiscard]] std::uint32_t levelOfStyle(std::string_view number, std::string_view style) const;
    /// The label of the next paragraph of a numbering; nothing where there is no such numbering.
    [[nodiscard]] std::optional<ListLabel> next(std::string_view number, std::uint32_t level);

private:
    static constexpr std::size_t levelCount = 9;

    struct Level
    {
        NumberFormat format = NumberFormat::Decimal;
        std::string pattern; ///< "%1.%2"
        std::string style;
        std::uint32_t start = 1;
        std::optional<std::uint32_t> restart; ///< only behind this level, from 1; 0: never
        std::optional<std::int32_t> indent;
        bool isLegal = false; ///< all numbers are decimal
    };
    using Levels = std::array<Level, levelCount>;

    struct Number
    {
        std::string counted; ///< the abstract numbering, with which others count on
        Levels levels;
        std::array<std::optional<std::uint32_t>, levelCount>
            starts; ///< anew, where it is first used
    };
    struct Counter
    {
        std::array<std::uint32_t, levelCount> values{};
        std::array<bool, levelCount> isSet{};
    };

    static void takeLevel(Level &level, const xml::Node &node);
    static void takeLevels(Levels &levels, const xml::Node &abstract);
    [[nodiscard]] std::string label(const Levels &levels, const Counter &counter,
                                    std::size_t level) const;

    std::map<std::string, Number, std::less<>> m_numbers;
    std::map<std::string, Counter, std::less<>> m_counters;
    std::set<std::string, std::less<>> m_begun; ///< levels of numbers that have been used
};

} // namespace entente
