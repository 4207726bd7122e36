// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/htmlfragment.h"

#include "core/base/utf8.h"
#include "core/reading/html/htmlwalk.h"

#include <algorithm>
#include <cstring>

namespace entente {

namespace {

/// The first text below a node, depth first.
const char *firstText(const GumboNode &node)
{
    if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE)
        return node.v.text.text;
    for (const GumboNode *child : childrenOf(node)) {
        if (const char *found = firstText(*child))
            return found;
    }
    return nullptr;
}

} // namespace

std::string decodedEntity(std::string_view entity)
{
    // White space at the head of a page is dropped, so a letter stands before it.
    const HtmlOutput output = parsedHtml('x' + std::string(entity));
    const char *found = firstText(*output->root);
    if (found == nullptr || *found != 'x' || found[1] == 0)
        return std::string(entity);
    std::string decoded(found + 1);
    // A line break that is written as an entity is white space, not a hard line break.
    std::replace_if(
        decoded.begin(), decoded.end(),
        [](char c) { return std::strchr("\t\r\n\f", c) != nullptr; }, ' ');
    return decoded;
}

std::uint32_t HtmlFragment::sourceOffset(std::size_t htmlOffset) const
{
    const auto next = std::upper_bound(
        anchors.begin(), anchors.end(), htmlOffset,
        [](std::size_t at, const Anchor &anchor) { return at < anchor.text; });
    if (next == anchors.begin())
        return 0;
    const Anchor &anchor = *std::prev(next);
    return anchor.source + static_cast<std::uint32_t>(htmlOffset - anchor.text);
}

namespace {

/// The parser frees its tree by recursion, so a fragment that opens far more tags than it closes
/// would overrun the stack.
bool isHostile(std::string_view html)
{
    constexpr std::ptrdiff_t maximumOpen = 4000;
    std::ptrdiff_t open = 0;
    for (std::size_t i = 0; i + 1 < html.size(); ++i) {
        i = html.find('<', i);
        if (i == std::string_view::npos || i + 1 == html.size())
            break;
        const bool letter = (html[i + 1] | 0x20) >= 'a' && (html[i + 1] | 0x20) <= 'z';
        open += letter ? 1 : html[i + 1] == '/' ? -1 : 0;
        if (open > maximumOpen)
            return true;
    }
    return false;
}

/// Comments alone say nothing; converted pages part their lists by them.
bool isComment(std::string_view html)
{
    html = text::trimmed(html);
    while (html.starts_with("<!--")) {
        const std::size_t end = html.find("-->", 4);
        if (end == std::string_view::npos)
            return true;
        html = text::trimmed(html.substr(end + 3));
    }
    return html.empty();
}

/// The words between the tags, as one paragraph.
void appendStripped(BriefingBuilder &builder, const HtmlFragment &fragment)
{
    const std::string_view html = fragment.html;
    builder.beginBlock(BlockKind::Paragraph);
    for (std::size_t i = 0; i < html.size();) {
        const std::size_t tag = std::min(html.find('<', i), html.size());
        if (tag > i && !text::trimmed(html.substr(i, tag - i)).empty()) {
            builder.append(html.substr(i, tag - i), fragment.sourceOffset(i));
            builder.appendBreak(' ');
        }
        i = std::min(html.find('>', tag), html.size() - 1) + 1;
    }
    builder.endBlock();
}

} // namespace

void appendHtml(BriefingBuilder &builder, const HtmlFragment &fragment, std::uint8_t listDepth,
                std::uint8_t quoteDepth)
{
    if (isComment(fragment.html))
        return;
    if (isHostile(fragment.html)) {
        appendStripped(builder, fragment);
        return;
    }
    const HtmlOutput output = parsedHtml(fragment.html);
    HtmlWalk walk(builder, fragment, listDepth, quoteDepth);
    walk.walk(*output->root, 0);
    walk.finish();
}

} // namespace entente
