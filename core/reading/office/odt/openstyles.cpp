// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/odt/openstyles.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace entente {

namespace {

std::uint32_t numberOf(std::string_view digits, std::uint32_t otherwise)
{
    std::uint32_t number = otherwise;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

/// "Text_20_body" → "Text body": signs that no name may have are written in hexadecimal.
std::string decodedName(std::string_view name)
{
    std::string decoded;
    for (std::size_t i = 0; i < name.size(); ++i) {
        constexpr std::size_t length = 4;
        constexpr int hexadecimal = 16;
        unsigned code = 0;
        const bool isCode = name[i] == '_' && i + length <= name.size() && name[i + 3] == '_'
            && std::from_chars(&name[i + 1], &name[i + 3], code, hexadecimal).ptr == &name[i + 3];
        decoded += isCode ? static_cast<char>(code) : name[i];
        i += isCode ? length - 1 : 0;
    }
    return decoded;
}

OpenListStyle listStyleOf(const xml::Node &node)
{
    OpenListStyle style;
    for (const xml::Node each : node) {
        const std::uint32_t number = numberOf(each.attribute("text:level"), 0);
        if (number == 0 || number > openListLevels)
            continue;
        OpenListLevel &level = style[number - 1];
        if (each.is("text:list-level-style-bullet") || each.is("text:list-level-style-image")) {
            // A blank bullet only makes room.
            const bool isBlank = each.has("text:bullet-char")
                && text::trimmed(each.attribute("text:bullet-char")).empty();
            level.format = isBlank ? NumberFormat::None : NumberFormat::Bullet;
            continue;
        }
        level.format = openNumberFormat(each.attribute("style:num-format"));
        level.prefix = each.attribute("style:num-prefix");
        level.suffix = each.attribute("style:num-suffix");
        level.start = numberOf(each.attribute("text:start-value"), 1);
        level.shownLevels = std::clamp(numberOf(each.attribute("text:display-levels"), 1), 1U,
                                       number);
    }
    return style;
}

std::string languageOf(const xml::Node &properties, std::string_view kind)
{
    const std::string prefix = kind.empty() ? "fo:" : "style:";
    const std::string suffix = kind.empty() ? std::string() : '-' + std::string(kind);
    std::string language(properties.attribute(prefix + "language" + suffix));
    const std::string_view country = properties.attribute(prefix + "country" + suffix);
    if (language == "none" || language == "zxx")
        return {};
    if (!language.empty() && !country.empty() && country != "none")
        language += '-' + std::string(country);
    return language;
}

void takeWords(OpenStyle &style, const xml::Node &properties,
               const std::map<std::string, std::string, std::less<>> &fonts)
{
    const auto take = [&](std::optional<bool> &into, std::string_view name, const auto &isOn) {
        if (properties.has(name))
            into = isOn(properties.attribute(name));
    };
    take(style.strong, "fo:font-weight", [](std::string_view weight) {
        return weight == "bold" || (weight.size() == 3 && weight >= "600");
    });
    take(style.emphasis, "fo:font-style",
         [](std::string_view slope) { return slope == "italic" || slope == "oblique"; });
    for (const std::string_view name :
         {"style:text-line-through-style", "style:text-line-through-type"})
        take(style.strikeout, name, [](std::string_view line) { return line != "none"; });
    take(style.hidden, "text:display", [](std::string_view display) { return display == "none"; });
    for (const std::string_view name : {"fo:font-family", "style:font-name"}) {
        take(style.monospace, name, [&fonts](std::string_view font) {
            const auto face = fonts.find(font);
            std::string family(face == fonts.end() ? font : std::string_view(face->second));
            std::erase(family, '\'');
            return isMonospace(family);
        });
    }
}

} // namespace

std::string openLabel(const OpenListStyle &style, std::size_t level, const OpenCounters &counters)
{
    const OpenListLevel &own = style[level];
    if (own.format == NumberFormat::Bullet)
        return "•";
    if (own.format == NumberFormat::None)
        return std::string(text::trimmed(own.prefix + own.suffix));
    std::string numbers;
    for (std::size_t each = level + 1 - own.shownLevels; each <= level; ++each) {
        const std::string number = numberAs(style[each].format, std::max(counters[each], 1U));
        numbers += numbers.empty() || number.empty() ? "" : ".";
        numbers += number;
    }
    return std::string(text::trimmed(own.prefix + numbers + own.suffix));
}

bool isPlainLabel(const OpenListLevel &level)
{
    const std::string around = level.prefix + level.suffix;
    return level.shownLevels == 1 && level.format != NumberFormat::Bullet
        && level.format != NumberFormat::None
        && around.find_first_not_of(" .,:;()[]{}-/") == std::string::npos;
}

void OpenStyles::add(const xml::Node &styles)
{
    for (const xml::Node each : styles) {
        const std::string_view name = each.attribute("style:name");
        if (each.is("style:style")) {
            m_nodes.emplace(std::string(each.attribute("style:family")) + '/' + std::string(name),
                            each);
        } else if (each.is("text:list-style")) {
            m_lists.emplace(name, listStyleOf(each));
        } else if (each.is("text:outline-style")) {
            m_outline = listStyleOf(each);
        } else if (each.is("style:font-face")) {
            m_fonts.emplace(name, each.attribute("svg:font-family"));
        } else if (each.is("style:default-style")
                   && each.attribute("style:family") == "paragraph") {
            const xml::Node words = each.child("style:text-properties");
            m_languages = {languageOf(words, {}), languageOf(words, "asian"),
                           languageOf(words, "complex")};
        }
    }
}

const OpenListStyle *OpenStyles::list(std::string_view name) const
{
    const auto found = m_lists.find(name);
    return found == m_lists.end() ? nullptr : &found->second;
}

OpenStyle OpenStyles::made(const std::string &key, std::string_view family) const
{
    // From the root of its ancestors down; a circle ends where it closes.
    constexpr std::size_t mostAncestors = 64;
    std::vector<xml::Node> line;
    std::string next = key;
    while (line.size() < mostAncestors) {
        const auto found = m_nodes.find(next);
        if (found == m_nodes.end())
            break;
        line.push_back(found->second);
        next = std::string(family) + '/'
            + std::string(found->second.attribute("style:parent-style-name"));
    }
    OpenStyle style;
    const auto takeName = [&style](std::string_view name) {
        const StyleRole role = roleOfName(foldedStyleName(decodedName(name)));
        if (role != StyleRole::None)
            style.role = role;
    };
    takeName(std::string_view(next).substr(family.size() + 1));
    for (auto each = line.rbegin(); each != line.rend(); ++each) {
        takeName(each->attribute("style:name"));
        takeName(each->attribute("style:display-name"));
        takeWords(style, each->child("style:text-properties"), m_fonts);
        const xml::Node paragraph = each->child("style:paragraph-properties");
        if (paragraph.has("fo:text-align")) {
            const std::string_view side = paragraph.attribute("fo:text-align");
            style.isCentred = side == "center";
            style.isAtEnd = side == "end" || side == "right";
        }
    }
    return style;
}

const OpenStyle &OpenStyles::of(std::string_view family, std::string_view name) const
{
    const std::string key = std::string(family) + '/' + std::string(name);
    auto known = m_made.find(key);
    if (known == m_made.end())
        known = m_made.emplace(key, made(key, family)).first;
    return known->second;
}

} // namespace entente
