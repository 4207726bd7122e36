// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// Schemes of classification; no order is known between the levels of two. Those of the United
/// States, the United Kingdom, Australia and Canada share their words, and so are one.
enum class ClassificationScheme : std::uint8_t {
    English,
    Nato,
    EuropeanUnion,
    Japan,
    France,
    Germany,
    Korea,
    China
};

/// How secret a document is.
struct Classification
{
    ClassificationScheme scheme = ClassificationScheme::English;
    std::uint8_t rank = 0; ///< in its scheme: 0 unclassified, 2 limited, 4 secret, 5 top secret
    std::string_view name; ///< as the scheme writes it

    bool operator==(const Classification &) const = default;
};

/// A word of a marking; hyphens, slashes and colons part words as spaces do.
struct MarkingWord
{
    std::string_view written;
    std::string folded;      ///< its case folded, without a comma or full stop behind it
    bool afterSlash = false; ///< joined to the word before by a slash
};

[[nodiscard]] std::vector<MarkingWord> markingWords(std::string_view text);

struct ClassificationFound
{
    Classification level;
    std::size_t words = 0; ///< how many it takes
};

/// The longest name of a level that begins with the first of these words.
[[nodiscard]] std::optional<ClassificationFound> classificationAt(
    std::span<const MarkingWord> words);

/// The level that a letter or two stand for: "TS", "NS".
[[nodiscard]] std::optional<Classification> classificationAbbreviated(std::string_view folded);

/// A folded word with which caveats begin, such as "noforn", "rel" or "eyes": it may follow a level
/// without "//" between, as headings in capitals do not go on.
[[nodiscard]] bool isCaveatWord(std::string_view folded);

} // namespace entente
