// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente {

/// What a paragraph is by the name of its style.
enum class StyleRole : std::uint8_t {
    None,
    Title,
    Subtitle,
    Author,
    Date,
    Caption,
    Quotation,
    Code,
    Contents, ///< an entry of a table of contents
    Rule,
};

/// The role that the folded name of a style gives away.
[[nodiscard]] StyleRole roleOfName(std::string_view folded);

/// The property that a paragraph of a role shows: "title", "author"; empty where it shows none.
[[nodiscard]] std::string_view propertyOf(StyleRole role);

/// The languages that a document names for words of each kind of script; any may be empty.
struct ScriptLanguages
{
    std::string latin;
    std::string eastAsian;
    std::string complex; ///< of Arabic, Hebrew and their like
};

/// That of the script in which these words are; empty where it cannot be theirs.
[[nodiscard]] std::string_view languageByScript(std::string_view words,
                                                const ScriptLanguages &languages);

/// The name of a style to be compared: its case folded, without spaces, underscores and hyphens.
[[nodiscard]] std::string foldedStyleName(std::string_view name);

/// The level of a heading that the folded name of a style gives away, in the languages in which
/// office programs name their own: "heading1", "überschrift2", "見出し3".
[[nodiscard]] std::optional<std::uint8_t> headingLevelOfName(std::string_view folded);

/// A level as blocks have it, 1 to 6.
[[nodiscard]] std::uint8_t headingLevel(std::int32_t level);

/// Whether a font is one in which all letters are as wide.
[[nodiscard]] bool isMonospace(std::string_view font);

} // namespace entente
