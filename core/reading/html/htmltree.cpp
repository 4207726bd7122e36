// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/htmltree.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

constexpr std::string_view blanks = " \t\r\n\f";

std::string_view trimmedBlanks(std::string_view value)
{
    const std::size_t begin = std::min(value.find_first_not_of(blanks), value.size());
    return value.substr(begin, value.find_last_not_of(blanks) + 1 - begin);
}

/// White space in an attribute is as it was wrapped in the source.
std::string flattened(std::string_view value)
{
    std::string words;
    for (const char c : trimmedBlanks(value)) {
        const bool isBlank = blanks.find(c) != std::string_view::npos;
        if (!isBlank || !words.ends_with(' '))
            words += isBlank ? ' ' : c;
    }
    return words;
}

/// The address of the first candidate: "a.png 1x, b.png 2x".
std::string_view firstCandidate(std::string_view sources)
{
    sources = trimmedBlanks(sources);
    std::string_view first = sources.substr(0, sources.find_first_of(blanks));
    while (first.ends_with(','))
        first.remove_suffix(1);
    return first;
}

/// Of an element that gumbo may not know.
std::string nameOf(const GumboNode &node)
{
    GumboStringPiece piece = node.v.element.original_tag;
    gumbo_tag_from_original_text(&piece);
    std::string name(piece.data != nullptr ? std::string_view(piece.data, piece.length) : "");
    for (char &c : name)
        c = static_cast<char>(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
    return name;
}

/// A <picture> may name its files beside an <img> without any.
std::string addressOf(const GumboNode &image)
{
    const std::string_view source = trimmedBlanks(attributeOf(image, "src").value_or(""));
    if (!source.empty())
        return std::string(source);
    std::string_view found = firstCandidate(attributeOf(image, "srcset").value_or(""));
    const GumboNode *parent = image.parent;
    if (found.empty() && parent != nullptr && parent->type == GUMBO_NODE_ELEMENT
        && nameOf(*parent) == "picture") {
        for (const GumboNode *each : childrenOf(*parent)) {
            if (isElement(*each, {GUMBO_TAG_SOURCE}) && found.empty())
                found = firstCandidate(attributeOf(*each, "srcset").value_or(""));
        }
    }
    return std::string(found);
}

const GumboNode *firstIn(const GumboNode &node, GumboTag tag)
{
    if (isElement(node, {tag}))
        return &node;
    for (const GumboNode *child : childrenOf(node)) {
        if (const GumboNode *found = firstIn(*child, tag))
            return found;
    }
    return nullptr;
}

bool saysSomethingAt(const GumboNode &node, int depth)
{
    constexpr int deepest = 400; // as deep as the words are read by recursion
    if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_CDATA) {
        return !text::trimmed(node.v.text.text).empty();
    }
    if (depth > deepest || imageOf(node))
        return true;
    const std::span<GumboNode *const> children = childrenOf(node);
    return std::any_of(children.begin(), children.end(), [depth](const GumboNode *child) {
        return saysSomethingAt(*child, depth + 1);
    });
}

} // namespace

HtmlOutput parsedHtml(std::string_view html)
{
    return HtmlOutput(gumbo_parse_with_options(&kGumboDefaultOptions, html.data(), html.size()));
}

std::span<GumboNode *const> childrenOf(const GumboNode &node)
{
    if (node.type != GUMBO_NODE_ELEMENT && node.type != GUMBO_NODE_TEMPLATE)
        return {};
    const GumboVector &vector = node.v.element.children;
    return {reinterpret_cast<GumboNode *const *>(vector.data), vector.length};
}

bool isElement(const GumboNode &node, std::initializer_list<GumboTag> tags)
{
    return node.type == GUMBO_NODE_ELEMENT
        && std::find(tags.begin(), tags.end(), node.v.element.tag) != tags.end();
}

std::optional<std::string_view> attributeOf(const GumboNode &node, const char *name)
{
    if (node.type != GUMBO_NODE_ELEMENT)
        return std::nullopt;
    const GumboAttribute *found = gumbo_get_attribute(&node.v.element.attributes, name);
    return found == nullptr ? std::nullopt : std::optional<std::string_view>(found->value);
}

std::optional<std::uint32_t> integerOf(std::string_view value)
{
    value.remove_prefix(std::min(value.find_first_not_of(blanks), value.size()));
    const bool isNegative = value.starts_with('-');
    if (isNegative || value.starts_with('+'))
        value.remove_prefix(1);
    constexpr std::uint32_t most = 100'000'000;
    std::uint32_t number = 0;
    std::size_t digits = 0;
    for (; digits < value.size() && value[digits] >= '0' && value[digits] <= '9'; ++digits)
        number = std::min(most, number * 10 + static_cast<std::uint32_t>(value[digits] - '0'));
    if (digits == 0 || (isNegative && number != 0))
        return std::nullopt;
    return number;
}

bool isBlock(GumboTag tag)
{
    static constexpr std::array blocks{
        GUMBO_TAG_ADDRESS,   GUMBO_TAG_ARTICLE,    GUMBO_TAG_ASIDE,    GUMBO_TAG_BLOCKQUOTE,
        GUMBO_TAG_CAPTION,   GUMBO_TAG_CENTER,     GUMBO_TAG_DD,       GUMBO_TAG_DETAILS,
        GUMBO_TAG_DIR,       GUMBO_TAG_DIV,        GUMBO_TAG_DL,       GUMBO_TAG_DT,
        GUMBO_TAG_FIELDSET,  GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FIGURE,   GUMBO_TAG_FOOTER,
        GUMBO_TAG_FORM,      GUMBO_TAG_H1,         GUMBO_TAG_H2,       GUMBO_TAG_H3,
        GUMBO_TAG_H4,        GUMBO_TAG_H5,         GUMBO_TAG_H6,       GUMBO_TAG_HEADER,
        GUMBO_TAG_HGROUP,    GUMBO_TAG_HR,         GUMBO_TAG_LEGEND,   GUMBO_TAG_LI,
        GUMBO_TAG_LISTING,   GUMBO_TAG_MAIN,       GUMBO_TAG_MENU,     GUMBO_TAG_NAV,
        GUMBO_TAG_OL,        GUMBO_TAG_OPTGROUP,   GUMBO_TAG_OPTION,   GUMBO_TAG_P,
        GUMBO_TAG_PLAINTEXT, GUMBO_TAG_PRE,        GUMBO_TAG_SECTION,  GUMBO_TAG_SUMMARY,
        GUMBO_TAG_TABLE,     GUMBO_TAG_TBODY,      GUMBO_TAG_TEXTAREA, GUMBO_TAG_TFOOT,
        GUMBO_TAG_THEAD,     GUMBO_TAG_TR,         GUMBO_TAG_UL,       GUMBO_TAG_XMP,
        GUMBO_TAG_BODY,      GUMBO_TAG_IFRAME,     GUMBO_TAG_SELECT,   GUMBO_TAG_NOSCRIPT,
        GUMBO_TAG_TD,        GUMBO_TAG_TH};
    return std::find(blocks.begin(), blocks.end(), tag) != blocks.end();
}

std::optional<HtmlImage> imageOf(const GumboNode &node)
{
    const bool isInput = isElement(node, {GUMBO_TAG_INPUT})
        && attributeOf(node, "type").value_or("") == "image";
    if (!isInput && !isElement(node, {GUMBO_TAG_IMG, GUMBO_TAG_IMAGE}))
        return std::nullopt;
    HtmlImage image{flattened(attributeOf(node, "alt").value_or("")), addressOf(node)};
    if (image.words.empty())
        image.words = flattened(attributeOf(node, "title").value_or(""));
    return image;
}

std::string placeNameOf(const GumboNode &node)
{
    std::string_view name = attributeOf(node, "id").value_or("");
    if (name.empty() && isElement(node, {GUMBO_TAG_A}))
        name = attributeOf(node, "name").value_or("");
    return std::string(name);
}

bool saysSomething(const GumboNode &node)
{
    return saysSomethingAt(node, 0);
}

HtmlTag tagOf(std::string_view html)
{
    HtmlTag result;
    if (html.size() < 3 || html.front() != '<')
        return result;
    result.ends = html[1] == '/';
    const std::string_view rest = html.substr(result.ends ? 2 : 1);
    const std::string name(rest.substr(0, rest.find_first_of(" \t\r\n\f/>")));
    result.tag = gumbo_tag_enum(name.c_str());
    // Most tags among words are line breaks and the like, and have no attributes.
    if (result.ends || html.find('=') == std::string_view::npos)
        return result;
    const HtmlOutput output = parsedHtml(html);
    const GumboNode *found = firstIn(*output->root, result.tag);
    if (found == nullptr)
        return result;
    result.image = imageOf(*found);
    result.name = placeNameOf(*found);
    if (result.tag == GUMBO_TAG_A)
        result.href = attributeOf(*found, "href").value_or("");
    return result;
}

} // namespace entente
