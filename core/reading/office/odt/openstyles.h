// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/office/numberformat.h"
#include "core/reading/office/officestyles.h"
#include "core/reading/office/xmltree.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace entente {

/// Properties that styles of OpenDocument give on, each as the nearest of its ancestors has it.
struct OpenStyle
{
    StyleRole role = StyleRole::None;
    std::optional<bool> strong;
    std::optional<bool> emphasis;
    std::optional<bool> strikeout;
    std::optional<bool> monospace;
    std::optional<bool> hidden;
    std::optional<bool> isCentred;
    std::optional<bool> isAtEnd;
};

/// How the items of a level of a list are labelled.
struct OpenListLevel
{
    NumberFormat format = NumberFormat::None;
    std::string prefix;
    std::string suffix;
    std::uint32_t start = 1;
    std::uint32_t shownLevels = 1; ///< how many numbers a label has: 2 in "1.1"
};

inline constexpr std::size_t openListLevels = 10;
using OpenListStyle = std::array<OpenListLevel, openListLevels>;
using OpenCounters = std::array<std::uint32_t, openListLevels>;

/// What stands before an item: its numbers with what is around them, or "•".
[[nodiscard]] std::string openLabel(const OpenListStyle &style, std::size_t level,
                                    const OpenCounters &counters);
/// Whether the label is one number, with signs around it.
[[nodiscard]] bool isPlainLabel(const OpenListLevel &level);

/// The styles of an OpenDocument text (OpenDocument 1.3, part 3, 16).
class OpenStyles final
{
public:
    /// Styles of this element are added; of two with one name the first is kept.
    void add(const xml::Node &styles);

    [[nodiscard]] const OpenStyle &paragraph(std::string_view name) const
    {
        return of("paragraph", name);
    }
    [[nodiscard]] const OpenStyle &words(std::string_view name) const { return of("text", name); }
    /// Nothing where there is no such style.
    [[nodiscard]] const OpenListStyle *list(std::string_view name) const;
    [[nodiscard]] const OpenListStyle &outline() const { return m_outline; }
    [[nodiscard]] const ScriptLanguages &languages() const { return m_languages; }

private:
    [[nodiscard]] const OpenStyle &of(std::string_view family, std::string_view name) const;
    [[nodiscard]] OpenStyle made(const std::string &key, std::string_view family) const;

    std::map<std::string, xml::Node, std::less<>> m_nodes; ///< by family and name
    mutable std::map<std::string, OpenStyle, std::less<>> m_made;
    std::map<std::string, OpenListStyle, std::less<>> m_lists;
    std::map<std::string, std::string, std::less<>> m_fonts; ///< families, by their names here
    OpenListStyle m_outline;
    ScriptLanguages m_languages;
};

} // namespace entente
