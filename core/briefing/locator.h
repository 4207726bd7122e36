// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace entente {

/// A line of a text.
struct TextLine
{
    std::uint32_t number = 1; ///< from 1

    bool operator==(const TextLine &) const = default;
};

/// A rectangle of a page, in whole points from its upper left corner, rounded outwards.
struct PageBox
{
    std::int16_t left = 0;
    std::int16_t top = 0;
    std::int16_t right = 0;
    std::int16_t bottom = 0;

    bool operator==(const PageBox &) const = default;
};

/// Somewhere on a page, as in a PDF.
struct PagePlace
{
    std::uint32_t page = 1;   ///< from 1
    std::uint16_t column = 0; ///< from 1; 0 where the page has but one
    std::optional<PageBox> box = std::nullopt;
    /// What the document calls the page, as "iv" or "A-3", one for all its places; null where that
    /// is its number.
    std::shared_ptr<const std::string> label = nullptr;
};

bool operator==(const PagePlace &one, const PagePlace &other);

/// A paragraph of a part, as in a Word file, a book or a mail.
struct PartPlace
{
    std::uint32_t part = 0; ///< 0 for the document itself
    std::uint32_t paragraph = 1;
    std::shared_ptr<const std::string> name = nullptr; ///< of the part, one for all its places
};

bool operator==(const PartPlace &one, const PartPlace &other);

/// Where in a document words stand, as people say it to each other.
using Locator = std::variant<TextLine, PagePlace, PartPlace>;

/// Whether one stands before another of the same document.
[[nodiscard]] bool isBefore(const Locator &one, const Locator &other);

/// "line 12", "page 3, column 2", "part “Annex”, paragraph 4".
[[nodiscard]] QString words(const Locator &where);
/// From one to another of the same document: "lines 12–14".
[[nodiscard]] QString words(const Locator &first, const Locator &last);
/// As in a column that is headed "Line": the number of a line alone, all else in words.
[[nodiscard]] QString brief(const Locator &where);

/// {"line":12}, {"page":3,"label":"iii","column":2,"box":[left,top,right,bottom]} or
/// {"part":2,"name":"Annex","paragraph":4}, without what is not known; keys in order of name.
[[nodiscard]] std::string toJson(const Locator &where);
/// Nothing where it is none.
[[nodiscard]] std::optional<Locator> locatorFrom(std::string_view json);

} // namespace entente
