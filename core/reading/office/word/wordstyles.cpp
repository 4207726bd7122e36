// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/word/wordstyles.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace entente {

namespace {

std::optional<std::int32_t> numberOf(std::string_view digits)
{
    std::int32_t number = 0;
    const auto end = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return end.ec == std::errc() ? std::optional(number) : std::nullopt;
}

template <typename T>
void lay(std::optional<T> &under, std::optional<T> over)
{
    if (over)
        under = std::move(over);
}

} // namespace

std::optional<bool> switchOf(const xml::Node &properties, std::string_view name)
{
    const xml::Node found = properties.child(name);
    if (!found)
        return std::nullopt;
    const std::string_view value = found.attribute("w:val");
    return value != "0" && value != "false" && value != "off";
}

void takeParagraphProperties(WordStyle &style, const xml::Node &properties)
{
    if (const xml::Node outline = properties.child("w:outlineLvl")) {
        constexpr std::int32_t deepest = 8; // from 0; 9 is the text's
        const std::int32_t level = numberOf(outline.attribute("w:val")).value_or(deepest + 1);
        style.outline = level < 0 || level > deepest ? std::uint8_t{0} : headingLevel(level + 1);
    }
    if (const xml::Node numbering = properties.child("w:numPr")) {
        if (const xml::Node id = numbering.child("w:numId"))
            style.numbering = std::string(id.attribute("w:val"));
        if (const xml::Node level = numbering.child("w:ilvl"))
            style.numberingLevel = static_cast<std::uint32_t>(
                std::clamp(numberOf(level.attribute("w:val")).value_or(0), 0, 8));
    }
    if (const xml::Node indent = properties.child("w:ind")) {
        for (const std::string_view name : {"w:start", "w:left"}) {
            if (indent.has(name))
                style.indent = numberOf(indent.attribute(name)).value_or(0);
        }
    }
}

void takeRunProperties(WordStyle &style, const xml::Node &properties)
{
    lay(style.strong, switchOf(properties, "w:b"));
    lay(style.emphasis, switchOf(properties, "w:i"));
    lay(style.strikeout, switchOf(properties, "w:strike"));
    lay(style.strikeout, switchOf(properties, "w:dstrike"));
    lay(style.hidden, switchOf(properties, "w:vanish"));
    if (const xml::Node fonts = properties.child("w:rFonts")) {
        if (fonts.has("w:ascii"))
            style.monospace = isMonospace(fonts.attribute("w:ascii"));
    }
}

WordStyles::WordStyles(const xml::Node &styles)
{
    for (const xml::Node each : styles) {
        if (each.is("w:docDefaults")) {
            const xml::Node language = each.child("w:rPrDefault").child("w:rPr").child("w:lang");
            m_languages.latin = language.attribute("w:val");
            m_languages.eastAsian = language.attribute("w:eastAsia");
            m_languages.complex = language.attribute("w:bidi");
        }
        if (!each.is("w:style"))
            continue;
        m_nodes.emplace(each.attribute("w:styleId"), each);
        const std::string_view isDefault = each.attribute("w:default");
        if (each.attribute("w:type") == "paragraph" && (isDefault == "1" || isDefault == "true"))
            m_ordinary = each.attribute("w:styleId");
    }
}

WordStyle WordStyles::made(std::string_view id) const
{
    // From the root of its ancestors down; a circle ends where it closes.
    constexpr std::size_t mostAncestors = 64;
    std::vector<xml::Node> line;
    std::string_view next = id;
    while (line.size() < mostAncestors) {
        const auto found = m_nodes.find(next);
        if (found == m_nodes.end())
            break;
        line.push_back(found->second);
        next = found->second.child("w:basedOn").attribute("w:val");
    }
    WordStyle style;
    const auto takeName = [&style](std::string_view name) {
        const std::string folded = foldedStyleName(name);
        if (const StyleRole role = roleOfName(folded); role != StyleRole::None)
            style.role = role;
        if (const std::optional<std::uint8_t> level = headingLevelOfName(folded))
            style.outline = *level;
    };
    if (line.empty())
        takeName(id);
    for (auto each = line.rbegin(); each != line.rend(); ++each) {
        takeName(each->attribute("w:styleId"));
        takeName(each->child("w:name").attribute("w:val"));
        takeParagraphProperties(style, each->child("w:pPr"));
        takeRunProperties(style, each->child("w:rPr"));
    }
    return style;
}

const WordStyle &WordStyles::of(std::string_view id) const
{
    auto known = m_made.find(id);
    if (known == m_made.end())
        known = m_made.emplace(std::string(id), made(id)).first;
    return known->second;
}

} // namespace entente
