// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/pageunfetched.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

std::string_view valueOf(const GumboNode &node, const char *name)
{
    return attributeOf(node, name).value_or(std::string_view());
}

void addElsewhere(UnfetchedKind kind, std::string_view address, Unfetched &unfetched)
{
    if (isElsewhere(address))
        unfetched.add(kind, address);
}

/// Each url(…) of a style sheet or a style, and each @import "…".
void takeStyle(std::string_view style, UnfetchedKind kind, Unfetched &unfetched)
{
    constexpr std::size_t reach = 300; // of a host, lest "url(url(…" take the square of its length
    const std::string folded = text::caseFolded(style);
    for (const std::string_view mark : {std::string_view("url("), std::string_view("@import")}) {
        for (std::size_t at = folded.find(mark); at != std::string::npos;
             at = folded.find(mark, at)) {
            at = std::min(folded.find_first_not_of(" \t\r\n\f'\"", at + mark.size()),
                          folded.size());
            const std::string_view rest = std::string_view(folded).substr(at, reach);
            addElsewhere(kind, rest.substr(0, rest.find_first_of("'\"() \t\r\n\f;")), unfetched);
        }
    }
}

/// Whether a style without blanks gives a length of at most one pixel: "width:1px".
bool isTinyIn(std::string_view style, std::string_view property)
{
    for (std::size_t at = style.find(property); at != std::string_view::npos;
         at = style.find(property, at + 1)) {
        if (at > 0 && style[at - 1] != ';') // "max-width"
            continue;
        const std::string_view rest = style.substr(at + property.size());
        const std::string_view value = rest.substr(0, rest.find_first_of(";!"));
        return value == "0" || value == "0px" || value == "1px";
    }
    return false;
}

/// An image of one pixel, or one that is not shown.
bool isPixel(const GumboNode &node)
{
    std::string style = text::caseFolded(valueOf(node, "style"));
    std::erase(style, ' ');
    const auto isTiny = [&](const char *attribute, std::string_view property) {
        return integerOf(valueOf(node, attribute)).value_or(2) <= 1 || isTinyIn(style, property);
    };
    return (isTiny("width", "width:") && isTiny("height", "height:"))
        || style.find("display:none") != std::string::npos;
}

void takeLink(const GumboNode &node, Unfetched &unfetched)
{
    const std::string relation = text::caseFolded(valueOf(node, "rel"));
    if (relation.find("stylesheet") != std::string::npos)
        addElsewhere(UnfetchedKind::Style, valueOf(node, "href"), unfetched);
    else if (relation.find("icon") != std::string::npos)
        addElsewhere(UnfetchedKind::Image, valueOf(node, "href"), unfetched);
}

void takeElement(const GumboNode &node, Unfetched &unfetched)
{
    using Kind = UnfetchedKind;
    if (const std::optional<HtmlImage> image = imageOf(node))
        addElsewhere(isPixel(node) ? Kind::Pixel : Kind::Image, image->address, unfetched);
    else if (isElement(node, {GUMBO_TAG_SCRIPT}))
        addElsewhere(Kind::Script, valueOf(node, "src"), unfetched);
    else if (isElement(node, {GUMBO_TAG_LINK}))
        takeLink(node, unfetched);
    else if (isElement(node, {GUMBO_TAG_IFRAME, GUMBO_TAG_FRAME}))
        addElsewhere(Kind::Frame, valueOf(node, "src"), unfetched);
    else if (isElement(node, {GUMBO_TAG_VIDEO, GUMBO_TAG_AUDIO, GUMBO_TAG_SOURCE, GUMBO_TAG_EMBED}))
        addElsewhere(Kind::Media, valueOf(node, "src"), unfetched);
    else if (isElement(node, {GUMBO_TAG_OBJECT}))
        addElsewhere(Kind::Object, valueOf(node, "data"), unfetched);
    if (isElement(node, {GUMBO_TAG_VIDEO}))
        addElsewhere(Kind::Image, valueOf(node, "poster"), unfetched);
    addElsewhere(Kind::Image, valueOf(node, "background"), unfetched);
    if (const std::string_view style = valueOf(node, "style"); !style.empty())
        takeStyle(style, Kind::Image, unfetched);
    if (!isElement(node, {GUMBO_TAG_STYLE}))
        return;
    for (const GumboNode *child : childrenOf(node)) {
        if (child->type == GUMBO_NODE_TEXT)
            takeStyle(child->v.text.text, Kind::Style, unfetched);
    }
}

/// XHTML may declare entities at its head that lie elsewhere. The DTDs of HTML itself, which each
/// page names, are never fetched by anybody.
void takeDefinitions(std::string_view html, Unfetched &unfetched)
{
    constexpr std::size_t reach = 4096;
    constexpr std::string_view mark = "<!ENTITY";
    html = html.substr(0, std::min(reach, html.find("<html")));
    for (std::size_t at = html.find(mark); at != std::string_view::npos; at = html.find(mark, at)) {
        at += mark.size();
        const std::string_view entity = html.substr(at, html.substr(at).find('>'));
        const std::size_t address = entity.find("://");
        if (address != std::string_view::npos)
            unfetched.add(UnfetchedKind::Definition, entity.substr(address + 1));
    }
}

} // namespace

void takeUnfetched(const PageTree &tree, std::string_view html, Unfetched &unfetched)
{
    for (const PageNode &each : tree) {
        if (each.node->type == GUMBO_NODE_ELEMENT)
            takeElement(*each.node, unfetched);
    }
    takeDefinitions(html, unfetched);
}

} // namespace entente
