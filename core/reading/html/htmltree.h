// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gumbo.h>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace entente {

struct HtmlOutputDeleter
{
    void operator()(GumboOutput *output) const
    {
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    }
};
using HtmlOutput = std::unique_ptr<GumboOutput, HtmlOutputDeleter>;

/// The tree that HTML5 makes of any bytes at all; it points into them.
[[nodiscard]] HtmlOutput parsedHtml(std::string_view html);

[[nodiscard]] std::span<GumboNode *const> childrenOf(const GumboNode &node);

/// Whether a node is an element that is written in one of these tags.
[[nodiscard]] bool isElement(const GumboNode &node, std::initializer_list<GumboTag> tags);

/// The value of an attribute; nothing where it is not given.
[[nodiscard]] std::optional<std::string_view> attributeOf(const GumboNode &node, const char *name);

/// HTML's rules for parsing non-negative integers: "2", " +2 and more".
[[nodiscard]] std::optional<std::uint32_t> integerOf(std::string_view value);

/// An element that begins on a line of its own: its words never touch those around it.
[[nodiscard]] bool isBlock(GumboTag tag);

/// An image: its alternative text, or its title where it has none, and its address.
struct HtmlImage
{
    std::string words;
    std::string address;
};

[[nodiscard]] std::optional<HtmlImage> imageOf(const GumboNode &node);

/// Whether there is anything in an element that is seen.
[[nodiscard]] bool saysSomething(const GumboNode &node);

/// The name by which links lead to an element: its id, or the name of an <a>; empty where it has
/// none.
[[nodiscard]] std::string placeNameOf(const GumboNode &node);

/// What a raw tag within a paragraph of Markdown is.
struct HtmlTag
{
    GumboTag tag = GUMBO_TAG_UNKNOWN;
    bool ends = false;
    std::string name; ///< see placeNameOf()
    std::string href; ///< of an <a>
    std::optional<HtmlImage> image;
};

[[nodiscard]] HtmlTag tagOf(std::string_view html);

} // namespace entente
