// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/office/officestyles.h"
#include "core/reading/office/xmltree.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace entente {

/// Properties that styles give on, each as the nearest of its ancestors has it.
struct WordStyle
{
    StyleRole role = StyleRole::None;
    std::optional<std::uint8_t> outline; ///< level of a heading, from 1; 0: none
    std::optional<std::string> numbering;
    std::optional<std::uint32_t> numberingLevel;
    std::optional<std::int32_t> indent; ///< twentieths of a point
    std::optional<bool> strong;
    std::optional<bool> emphasis;
    std::optional<bool> strikeout;
    std::optional<bool> hidden;
    std::optional<bool> monospace;
};

/// The properties of a <w:pPr> or <w:rPr>, without those of its style, laid over what is given.
void takeParagraphProperties(WordStyle &style, const xml::Node &properties);
void takeRunProperties(WordStyle &style, const xml::Node &properties);

/// A switch such as <w:b w:val="0"/>; nothing where there is none.
[[nodiscard]] std::optional<bool> switchOf(const xml::Node &properties, std::string_view name);

/// The styles of a Word document (ECMA-376, part 1, 17.7).
class WordStyles final
{
public:
    WordStyles() = default;
    explicit WordStyles(const xml::Node &styles);

    /// A style with all that it has from those it is based on. One that is not there is told by
    /// its id, which many a writer leaves without a style.
    [[nodiscard]] const WordStyle &of(std::string_view id) const;
    /// That of paragraphs that name none.
    [[nodiscard]] std::string_view ordinary() const { return m_ordinary; }
    /// The languages of words that name none.
    [[nodiscard]] const ScriptLanguages &languages() const { return m_languages; }

private:
    [[nodiscard]] WordStyle made(std::string_view id) const;

    std::map<std::string, xml::Node, std::less<>> m_nodes;
    mutable std::map<std::string, WordStyle, std::less<>> m_made;
    std::string m_ordinary;
    ScriptLanguages m_languages;
};

} // namespace entente
